package io.asat.history;

import static java.util.Objects.requireNonNull;

import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDate;
import io.asat.events.ActionCompleted;
import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.ActionReopened;
import io.asat.events.ActionWithdrawn;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.EntryRetracted;
import io.asat.events.OwnerAssigned;
import io.asat.events.PositionConfirmed;
import io.asat.events.ProgressRecorded;
import io.asat.events.RagChanged;
import io.asat.events.Recording;
import io.asat.events.RegistrationBackdated;
import io.asat.events.TargetDateSet;
import io.asat.values.ActionId;
import io.asat.values.Rag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A history told in the order it was recorded; days are those of December 2020. Entry n is recorded n hours into New
 * Year's Day 2021, by {@code ann} unless it says otherwise.
 */
record Told(ActionHistory history) {
    static final ActionId ACTION = ActionId.of("bedford/2.10");
    private static final PlanPeriod WINTER = new PlanPeriod(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 3, 31));

    static Told registered(int day) {
        return registered(day, Assertions.of(Attribute.REQUIREMENT, "Test all staff"));
    }

    static Told registered(int day, Assertions given) {
        return new Told(ActionHistory.NONE).then(registration(day, given));
    }

    static ActionRegistered registration(int day, Assertions given) {
        return new ActionRegistered(ACTION, "Bedford", WINTER, 1, given, december(day));
    }

    static LocalDate december(int day) {
        return LocalDate.of(2020, 12, day);
    }

    /** @return when the entry of that number was recorded */
    static Instant recorded(int sequence) {
        return Instant.parse("2021-01-01T00:00:00Z").plus(Duration.ofHours(sequence));
    }

    Told rag(int day, @Nullable Rag rag) {
        return then(new RagChanged(ACTION, rag, null, december(day)));
    }

    Told owner(int day, @Nullable String owner) {
        return then(new OwnerAssigned(ACTION, owner, december(day)));
    }

    Told targetDate(int day, TargetDate date) {
        return then(new TargetDateSet(ACTION, date, null, december(day)));
    }

    Told progress(int day, String narrative) {
        return then(new ProgressRecorded(ACTION, narrative, december(day)));
    }

    Told completed(int day) {
        return then(new ActionCompleted(ACTION, null, december(day)));
    }

    Told reopened(int day) {
        return then(new ActionReopened(ACTION, "again", december(day)));
    }

    Told withdrawn(int day) {
        return then(new ActionWithdrawn(ACTION, "no more", december(day)));
    }

    Told confirmed(int day) {
        return then(new PositionConfirmed(ACTION, history.positionOn(december(day)), null, december(day)));
    }

    Told backdated(int day) {
        return then(new RegistrationBackdated(ACTION, december(day), null));
    }

    Told retracted(int sequence) {
        return then(new EntryRetracted(ACTION, sequence, null));
    }

    Told then(ActionEvent event) {
        return thenBy("ann", event);
    }

    Told thenBy(String account, ActionEvent event) {
        Instant recordedAt = recorded(Math.toIntExact(history.version()) + 1);
        return new Told(history.with(event, new Recording(account, null, "api", null, "d", recordedAt, "s")));
    }

    /** @return how the action stood at the end of the day; throws if it did not exist */
    ActionState on(int day) {
        return history.asAt(december(day)).orElseThrow();
    }

    /** @return where it stood at the end of the day, in words; throws if nobody had said */
    ActionState.Progress progressOn(int day) {
        return requireNonNull(on(day).progress());
    }

    boolean existsOn(int day) {
        return history.asAt(december(day)).isPresent();
    }

    /** @return what was known when the entry of that number had just been recorded */
    Told knownAfter(int sequence) {
        return new Told(history.asKnownAt(recorded(sequence)));
    }
}
