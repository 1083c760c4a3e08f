package io.asat.command.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.asat.command.imports.TakenIn;
import io.asat.events.ImportRetracted;
import io.asat.events.PlanImported;
import io.asat.events.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The imports of a plan, by number from 1. Immutable. */
final class Imports {
    static final Imports NONE = new Imports(List.of());

    private final List<Imported> inOrder;

    private Imports(List<Imported> inOrder) {
        this.inOrder = inOrder;
    }

    @JsonCreator
    static Imports of(List<Imported> inOrder) {
        return new Imports(List.copyOf(inOrder));
    }

    @JsonValue
    List<Imported> inOrder() {
        return inOrder;
    }

    Imports with(PlanImported event, Recording recording, long sequence) {
        List<Imported> more = new ArrayList<>(inOrder);
        more.add(Imported.of(event, recording, sequence));
        return of(more);
    }

    Imports without(ImportRetracted event, Recording recording, long sequence) {
        return of(inOrder.stream()
                .map(each -> each.number() == event.number() ? each.retracted(sequence, recording.recordedAt()) : each)
                .toList());
    }

    Optional<Imported> numbered(int number) {
        return first(each -> each.number() == number);
    }

    /** @return the import that recorded the same content and has not been retracted */
    Optional<Imported> standing(String content) {
        return first(each -> each.stands() && each.content().equals(content));
    }

    Optional<Imported> under(@Nullable String key) {
        return first(each -> key != null && key.equals(each.key()));
    }

    /** @return the editions that had been taken in, and not retracted, when the plan had so many events */
    List<TakenIn> takenIn(long version) {
        return inOrder.stream()
                .filter(each -> each.stoodAfter(version))
                .map(Imported::takenIn)
                .toList();
    }

    int count() {
        return inOrder.size();
    }

    private Optional<Imported> first(Predicate<Imported> wanted) {
        return inOrder.stream().filter(wanted).findFirst();
    }
}
