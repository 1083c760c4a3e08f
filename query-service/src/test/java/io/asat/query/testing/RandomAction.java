package io.asat.query.testing;

import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionCompleted;
import io.asat.events.ActionDescribed;
import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.ActionReopened;
import io.asat.events.ActionWithdrawn;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRetracted;
import io.asat.events.GapIdentified;
import io.asat.events.OwnerAssigned;
import io.asat.events.PositionConfirmed;
import io.asat.events.ProgressRecorded;
import io.asat.events.RagChanged;
import io.asat.events.Recording;
import io.asat.events.RegistrationBackdated;
import io.asat.events.RequirementAssessed;
import io.asat.events.TargetDateSet;
import io.asat.history.ActionHistory;
import io.asat.history.Entry;
import io.asat.query.projection.Recorded;
import io.asat.values.ActionId;
import io.asat.values.FullyMet;
import io.asat.values.ParagraphReferences;
import io.asat.values.Rag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What might be recorded about an action: in any order of days, several within a millisecond, retracted again. */
public final class RandomAction {
    private static final LocalDate START = LocalDate.of(2020, 12, 1);
    private static final PlanPeriod PERIOD = new PlanPeriod(START, START.plusDays(120));

    private final ActionId action;
    private final Random random;
    private final int days;
    private final List<Recorded<ActionEvent>> events = new ArrayList<>();
    private ActionHistory history = ActionHistory.NONE;
    private Instant now = Instant.parse("2021-01-05T09:00:00Z");

    /** @param days over how many days the entries spread */
    public RandomAction(ActionId action, long seed, int days) {
        this.action = action;
        this.random = new Random(seed);
        this.days = days;
    }

    public RandomAction record(int count) {
        for (int n = 0; n < count; n++) {
            record(events.isEmpty() ? registration() : next());
        }
        return this;
    }

    private void record(ActionEvent event) {
        now = now.plusMillis(random.nextInt(3));
        Recording recording = new Recording(
                "officer" + random.nextInt(3), null, "api", null, "digest", now, "c2FsdHNhbHRzYWx0c2FsdA");
        history = history.with(event, recording);
        events.add(new Recorded<>(event, history.version(), recording));
    }

    /** @return the action when only so many of its events had been recorded */
    public RandomAction upTo(int count) {
        RandomAction earlier = new RandomAction(action, count, days);
        for (Recorded<ActionEvent> event : events.subList(0, count)) {
            earlier.events.add(event);
            earlier.history = earlier.history.with(event.event(), event.recording());
        }
        return earlier;
    }

    public ActionId action() {
        return action;
    }

    public List<Recorded<ActionEvent>> events() {
        return events;
    }

    public ActionHistory history() {
        return history;
    }

    public LocalDate someDay() {
        return START.minusDays(5).plusDays(random.nextInt(days + 10));
    }

    public Instant someInstant() {
        return Instant.parse("2021-01-05T08:59:59.999Z").plusMillis(random.nextInt(3 + 2 * events.size()));
    }

    private ActionEvent registration() {
        Assertions given = Assertions.of(Attribute.REQUIREMENT, "Requirement " + random.nextInt(3))
                .and(Attribute.PARAGRAPH_REFERENCES, new ParagraphReferences(List.of("2.1", "3.4")))
                .and(Attribute.THEME, "Theme")
                .andIfPresent(Attribute.OWNER, random.nextBoolean() ? "Owner" : null)
                .andIfPresent(Attribute.TARGET_DATE, random.nextBoolean() ? targetDate() : null);
        return new ActionRegistered(action, "Org", PERIOD, 1, given, START.plusDays(random.nextInt(days)));
    }

    private ActionEvent next() {
        LocalDate day = START.plusDays(random.nextInt(days));
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> new ProgressRecorded(action, "Progress " + random.nextInt(4), day);
            case 3, 4 -> new RagChanged(action, orNull(oneOf(Rag.values())), null, day);
            case 5 -> new RequirementAssessed(action, orNull(oneOf(FullyMet.values())), null, day);
            case 6 -> new GapIdentified(action, orNull("Gap " + random.nextInt(2)), day);
            case 7 -> new OwnerAssigned(action, orNull("Owner " + random.nextInt(2)), day);
            case 8 -> new TargetDateSet(action, targetDate(), orNull("reason " + random.nextInt(3)), day);
            case 9 -> new ActionCompleted(action, null, day);
            case 10 ->
                random.nextBoolean()
                        ? new ActionReopened(action, "reason", day)
                        : new ActionWithdrawn(action, "reason", day);
            case 11 -> new PositionConfirmed(action, confirmed(day), null, day);
            case 12 ->
                new ActionDescribed(
                        action,
                        Assertions.of(Attribute.SECTION, orNull("Section " + random.nextInt(2))),
                        "reason",
                        day);
            case 13 -> new RegistrationBackdated(action, START.minusDays(random.nextInt(4)), "reason");
            case 14 -> redaction();
            default -> retraction();
        };
    }

    private TargetDate targetDate() {
        int day = random.nextInt(30);
        return switch (day) {
            case 0, 1, 2 -> TargetDate.NONE;
            case 3, 4 -> new TargetDate("TBC", TargetDateKind.TBC, null);
            case 5, 6 -> new TargetDate("until " + day, TargetDateKind.RECURRING, START.plusDays(day));
            default -> new TargetDate("in " + day, TargetDateKind.FIXED, START.plusDays(day));
        };
    }

    private Assertions confirmed(LocalDate day) {
        Assertions confirmed = Assertions.NONE;
        for (Attribute<?> attribute : Attribute.ALL) {
            confirmed = confirm(confirmed, attribute, day);
        }
        return confirmed;
    }

    /** As an edition of a document does, which confirms with a blank cell that there is no target date. */
    private <T> Assertions confirm(Assertions confirmed, Attribute<T> attribute, LocalDate day) {
        T value = history.run(attribute, day).flatMap(run -> run.value()).orElse(null);
        return switch (attribute.field()) {
            case "status" -> confirmed;
            case "targetDate" -> random.nextBoolean() ? confirmed.and(attribute, value) : confirmed;
            default -> confirmed.andIfPresent(attribute, value);
        };
    }

    private ActionEvent retraction() {
        List<Entry> retractable = history.entries().stream()
                .filter(entry -> entry.asAt() != null && !entry.isRetracted())
                .filter(entry -> !entry.is(ActionRegistered.class) || random.nextInt(20) == 0)
                .toList();
        return retractable.isEmpty()
                ? new ProgressRecorded(action, "Progress", START)
                : new EntryRetracted(
                        action,
                        retractable.get(random.nextInt(retractable.size())).sequence(),
                        null);
    }

    /** Of what some entry says of the progress or the owner, with all who say the same. */
    private ActionEvent redaction() {
        Attribute<String> attribute = random.nextBoolean() ? Attribute.PROGRESS : Attribute.OWNER;
        Entry entry = history.entries().get(random.nextInt(history.entries().size()));
        Optional<String> words = entry.assertions().value(attribute);
        List<EntryRedacted.Removed> removed = history.entries().stream()
                .filter(other ->
                        words.isPresent() && words.equals(other.assertions().value(attribute)))
                .map(other -> new EntryRedacted.Removed(other.sequence(), List.of(attribute.field())))
                .toList();
        return new EntryRedacted(action, entry.sequence(), removed, "named a resident");
    }

    private <T> T oneOf(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }
}
