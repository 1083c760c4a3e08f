package io.asat.query.slippage;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionEvent;
import io.asat.events.Attribute;
import io.asat.events.Recording;
import io.asat.events.TargetDateSet;
import io.asat.history.ActionHistory;
import io.asat.query.history.PastRun;
import io.asat.query.projection.Recorded;
import io.asat.query.testing.RandomAction;
import io.asat.query.timeline.TimelineEntry;
import io.asat.values.ActionId;
import io.asat.values.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Days are those of December 2020; entry n sets a target date, or says whether the action is open. */
class SlippageTest {
    private static final TargetDate TBC = new TargetDate("TBC", TargetDateKind.TBC, null);
    private static final TargetDate CLEARED = TargetDate.NONE;

    private final List<PastRun<TargetDate>> targets = new ArrayList<>();
    private final List<PastRun<Status>> statuses = new ArrayList<>();

    private static LocalDate december(int day) {
        return LocalDate.of(2020, 12, day);
    }

    private static TargetDate due(int day) {
        return new TargetDate("by the " + day, TargetDateKind.FIXED, december(day));
    }

    private SlippageTest given(int day, TargetDate target) {
        add(targets, day, target);
        return this;
    }

    private SlippageTest given(int day, Status status) {
        add(statuses, day, status);
        return this;
    }

    private <T> void add(List<PastRun<T>> runs, int day, T value) {
        if (!runs.isEmpty()) {
            PastRun<T> last = runs.removeLast();
            runs.add(new PastRun<>(last.from(), december(day), last.value(), last.sequence(), Instant.EPOCH, "ann"));
        }
        int sequence = targets.size() + statuses.size() + 1;
        runs.add(new PastRun<>(december(day), LocalDate.MAX, value, sequence, Instant.EPOCH, "ann"));
    }

    /** For an action that exists since the first of the month. */
    private List<PastTargetDate> toldOn(int today) {
        Map<Long, TimelineEntry> entries = new HashMap<>();
        for (PastRun<TargetDate> run : targets) {
            String reason = "reason " + run.sequence();
            entries.put(run.sequence(), entry(run.sequence(), "TargetDateSet", Instant.EPOCH, "ann", reason));
        }
        return new Slippage(new OpenDays(statuses), entries, december(today)).of(InForce.from(december(1), targets));
    }

    private static TimelineEntry entry(
            long sequence, String kind, Instant recordedAt, String recordedBy, @Nullable String reason) {
        Map<String, @Nullable Object> data = new HashMap<>();
        data.put("reason", reason);
        return new TimelineEntry(sequence, kind, null, recordedAt, recordedBy, data, null, null);
    }

    @Test
    void anActionOfWhichNothingWasSaidHasNoTargetDateFromItsFirstDayOn() {
        assertThat(toldOn(20)).singleElement().satisfies(none -> {
            assertThat(none.targetDate()).isEqualTo(TargetDate.NONE);
            assertThat(none.asAt()).isEqualTo(december(1));
            assertThat(none.until()).isNull();
            assertThat(none.sequence()).isNull();
            assertThat(none.recordedBy()).isNull();
            assertThat(none.slippedFromFirst()).isNull();
            assertThat(none.overdueDuring()).isEmpty();
        });
    }

    @Test
    void everyTargetDateIsToldWithItsDaysAndWhoSetIt() {
        var told = given(3, due(10)).given(8, due(15)).toldOn(20);
        assertThat(told).extracting(PastTargetDate::targetDate).containsExactly(TargetDate.NONE, due(10), due(15));
        assertThat(told).extracting(PastTargetDate::asAt).containsExactly(december(1), december(3), december(8));
        assertThat(told).extracting(PastTargetDate::until).containsExactly(december(3), december(8), null);
        assertThat(told).extracting(PastTargetDate::sequence).containsExactly(null, 1L, 2L);
        assertThat(told).extracting(PastTargetDate::reason).containsExactly(null, "reason 1", "reason 2");
    }

    @Test
    void daysSlippedAreCountedFromTheFirstAndFromThePreviousThatHadADate() {
        var told = given(1, due(10))
                .given(3, due(15))
                .given(4, TBC)
                .given(5, due(13))
                .given(6, CLEARED)
                .given(7, due(9))
                .toldOn(8);
        assertThat(told).extracting(PastTargetDate::slippedFromFirst).containsExactly(0L, 5L, null, 3L, null, -1L);
        assertThat(told)
                .extracting(PastTargetDate::slippedFromPrevious)
                .containsExactly(null, 5L, null, -2L, null, -4L);
    }

    @Test
    void clearingWhatWasNeverSetIsNoNews() {
        assertThat(given(4, CLEARED).toldOn(20)).singleElement().satisfies(none -> {
            assertThat(none.asAt()).isEqualTo(december(1));
            assertThat(none.sequence()).isNull();
        });
    }

    @Test
    void overdueIsJudgedByTheDateThenInForce() {
        var told = given(1, due(5)).given(9, due(20)).toldOn(15);
        assertThat(told.getFirst().overdueFrom()).isEqualTo(december(6));
        assertThat(told.getFirst().overdueDuring()).containsExactly(overdue(6, 9));
        assertThat(told.getFirst().daysOverdue()).isEqualTo(3);
        assertThat(told.getLast().overdueFrom()).isNull();
        assertThat(told.getLast().daysOverdue()).isZero();
    }

    @Test
    void aDateSetWhenItHadPassedIsOverdueFromTheDayItIsInForce() {
        assertThat(given(10, due(5)).toldOn(12).getLast().overdueDuring()).containsExactly(stillOverdueSince(10));
        assertThat(toldOn(12).getLast().daysOverdue()).isEqualTo(7);
    }

    @Test
    void theDayItIsDueIsNotYetOverdue() {
        assertThat(given(1, due(10)).toldOn(10).getLast().overdueFrom()).isNull();
        assertThat(toldOn(11).getLast().overdueFrom()).isEqualTo(december(11));
    }

    @Test
    void onlyAnOpenActionIsOverdue() {
        var told = given(1, due(5))
                .given(8, Status.COMPLETE)
                .given(10, Status.OPEN)
                .given(12, Status.WITHDRAWN)
                .given(13, Status.COMPLETE)
                .toldOn(20)
                .getFirst();
        assertThat(told.overdueDuring()).containsExactly(overdue(6, 8), overdue(10, 12));
        assertThat(told.daysOverdue()).isEqualTo(6);
    }

    @Test
    void anActionCompleteInTimeNeverWasOverdue() {
        var told = given(1, due(5)).given(4, Status.COMPLETE).toldOn(20).getFirst();
        assertThat(told.overdueDuring()).isEmpty();
        assertThat(told.daysOverdue()).isZero();
    }

    @Test
    void agreesWithWalkingFromDayToDay() {
        int overdue = 0;
        for (long seed = 1; seed <= 2000; seed++) {
            Random random = new Random(seed);
            RandomAction action = new RandomAction(ActionId.of("plan/" + seed), seed, 1 + random.nextInt(40))
                    .record(1 + random.nextInt(40));
            Instant knownAt = random.nextBoolean() ? Instant.MAX : action.someInstant();
            LocalDate today = action.someDay().plusDays(random.nextInt(40));
            NaiveTargetDates naive = new NaiveTargetDates(action.events(), knownAt);
            ActionHistory known = action.history().asKnownAt(knownAt);
            assertThat(known.firstDay()).as("seed " + seed).isEqualTo(naive.firstDay());
            if (known.firstDay().isPresent()) {
                List<PastTargetDate> told = told(action, known, today);
                assertThat(told)
                        .as("seed %d, known at %s, on %s", seed, knownAt, today)
                        .isEqualTo(naive.until(today));
                overdue +=
                        (int) told.stream().filter(one -> one.daysOverdue() > 0).count();
            }
        }
        assertThat(overdue).isGreaterThan(300);
    }

    private static List<PastTargetDate> told(RandomAction action, ActionHistory known, LocalDate today) {
        Map<Long, TimelineEntry> entries = new HashMap<>();
        for (Recorded<ActionEvent> event : action.events()) {
            String reason = event.event() instanceof TargetDateSet set ? set.reason() : null;
            Recording recording = event.recording();
            entries.put(
                    event.sequence(),
                    entry(event.sequence(), event.event().kind(), recording.recordedAt(), recording.account(), reason));
        }
        return new Slippage(new OpenDays(runs(known, Attribute.STATUS, Status.OPEN)), entries, today)
                .of(InForce.from(known.firstDay().orElseThrow(), runs(known, Attribute.TARGET_DATE, TargetDate.NONE)));
    }

    private static <T> List<PastRun<T>> runs(ActionHistory known, Attribute<T> attribute, T none) {
        return known.runs(attribute).stream()
                .map(run -> new PastRun<>(
                        run.from(),
                        run.until(),
                        run.value().orElse(none),
                        run.entry().sequence(),
                        run.entry().recordedAt(),
                        run.entry().recordedBy()))
                .toList();
    }

    private static PastTargetDate.Overdue overdue(int from, int until) {
        return new PastTargetDate.Overdue(december(from), december(until));
    }

    private static PastTargetDate.Overdue stillOverdueSince(int from) {
        return new PastTargetDate.Overdue(december(from), null);
    }
}
