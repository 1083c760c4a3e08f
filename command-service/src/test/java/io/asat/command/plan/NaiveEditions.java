package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.WINTER;

import io.asat.command.imports.Edition;
import io.asat.command.imports.Said;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.dates.TargetDateReader;
import io.asat.events.Attribute;
import io.asat.history.ActionState;
import io.asat.values.ParagraphReferences;
import io.asat.values.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What some editions, no two of them as at one day, say of one action, read off them in the order of their days: no
 * events, no order of loading.
 */
final class NaiveEditions {
    private final List<Edition> editions;
    private final String reference;

    NaiveEditions(List<Edition> editions, String reference) {
        this.editions =
                editions.stream().sorted(Comparator.comparing(Edition::asAt)).toList();
        this.reference = reference;
    }

    Optional<ActionState> asAt(LocalDate day) {
        Optional<LocalDate> first = said().flatMap(each -> days(each).stream()).min(Comparator.naturalOrder());
        if (first.filter(each -> !each.isAfter(day)).isEmpty()) {
            return Optional.empty();
        }
        TargetDate date = TargetDate.NONE;
        Status status = Status.OPEN;
        LocalDate completedOn = null;
        LocalDate confirmed = first.get();
        for (Edition edition : editions) {
            LocalDate now = edition.asAt();
            Said said = row(edition);
            if (now.isAfter(day)) {
                continue;
            }
            if (said == null) {
                if (RandomEditions.withdrawsAbsent(edition) && !now.isBefore(first.get())) {
                    status = Status.WITHDRAWN;
                    confirmed = now;
                }
                continue;
            }
            confirmed = now;
            boolean done = said.complete();
            if (said.targetDate() != null) {
                TargetDate cell = TargetDateReader.read(said.targetDate(), WINTER);
                boolean onlyDone = cell.kind() == TargetDateKind.COMPLETED;
                done |= onlyDone;
                date = onlyDone && date.date() != null ? date : cell;
            }
            if (done) {
                completedOn = status == Status.COMPLETE ? completedOn : now;
                status = Status.COMPLETE;
            }
        }
        List<Said.Progress> progress = progress(day);
        LocalDate lastProgress =
                progress.isEmpty() ? confirmed : progress.getLast().asAt();
        return Optional.of(new ActionState(
                last(Attribute.REQUIREMENT, day),
                Optional.ofNullable(last(Attribute.PARAGRAPH_REFERENCES, day)).orElse(ParagraphReferences.NONE),
                last(Attribute.THEME, day),
                last(Attribute.SECTION, day),
                last(Attribute.OWNER, day),
                date,
                last(Attribute.RAG, day),
                last(Attribute.FULLY_MET, day),
                last(Attribute.GAP, day),
                status,
                status == Status.COMPLETE ? completedOn : null,
                progress.isEmpty() ? null : begun(progress),
                lastProgress.isAfter(confirmed) ? lastProgress : confirmed));
    }

    private <T> @Nullable T last(Attribute<T> attribute, LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.asAt().isAfter(day))
                .map(this::row)
                .filter(Objects::nonNull)
                .map(Said::attributes)
                .filter(attributes -> attributes.speakOf(attribute))
                .reduce((earlier, later) -> later)
                .flatMap(attributes -> attributes.value(attribute))
                .orElse(null);
    }

    /** Of each day up to this one what the latest edition says of it, in order. */
    private List<Said.Progress> progress(LocalDate day) {
        List<Said.Progress> progress = new ArrayList<>();
        said().flatMap(said -> said.progress().stream())
                .filter(each -> !each.asAt().isAfter(day))
                .forEach(each -> {
                    progress.removeIf(former -> former.asAt().equals(each.asAt()));
                    progress.add(each);
                });
        progress.sort(Comparator.comparing(Said.Progress::asAt));
        return progress;
    }

    private static ActionState.Progress begun(List<Said.Progress> progress) {
        Said.Progress begun = progress.getLast();
        for (Said.Progress each : progress.reversed()) {
            if (!each.narrative().equals(begun.narrative())) {
                break;
            }
            begun = each;
        }
        return new ActionState.Progress(begun.narrative(), begun.asAt(), Instant.EPOCH, "manager");
    }

    private Stream<Edition.Row> rows(Edition edition) {
        return edition.rows().stream().filter(row -> row.reference().toString().equals(reference));
    }

    private @Nullable Said row(Edition edition) {
        return rows(edition).map(Edition.Row::said).findFirst().orElse(null);
    }

    private Stream<Said> said() {
        return editions.stream().flatMap(this::rows).map(Edition.Row::said);
    }

    private List<LocalDate> days(Said said) {
        LocalDate own = editions.stream()
                .filter(edition -> said.equals(row(edition)))
                .map(Edition::asAt)
                .findFirst()
                .orElseThrow();
        return Stream.concat(Stream.of(own), said.progress().stream().map(Said.Progress::asAt))
                .toList();
    }
}
