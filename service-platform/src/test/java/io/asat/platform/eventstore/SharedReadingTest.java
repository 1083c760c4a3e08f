package io.asat.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.EntryRedacted;
import io.asat.values.ActionId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharedReadingTest {
    private final List<TrackedEventMessage<?>> store = new ArrayList<>();
    private int readings;
    private final SharedReading reading = new SharedReading(10, this::read);

    @Test
    void aFullStretchIsReadOnceForAllAndTheLastOneAnew() {
        append(25);
        assertThat(all(null)).isEqualTo(store);
        assertThat(all(null)).isEqualTo(store);
        // two full stretches, and the last, unfinished one with the look behind it, twice
        assertThat(readings).isEqualTo(2 + 2 * 2);
    }

    @Test
    void whatIsAppendedLaterIsSeenByWhoeverHasReadToTheEnd() {
        append(7);
        assertThat(all(null)).hasSize(7);
        append(30);
        assertThat(all(store.get(6).trackingToken())).isEqualTo(store.subList(7, 37));
        assertThat(all(null)).isEqualTo(store);
    }

    @Test
    void startsAnywhere() {
        append(40);
        for (int place = 0; place < 40; place++) {
            assertThat(all(store.get(place).trackingToken())).isEqualTo(store.subList(place + 1, 40));
        }
    }

    @Test
    void whatWasForgottenIsReadAgain() {
        append(500);
        assertThat(all(null)).isEqualTo(store);
        assertThat(all(null)).isEqualTo(store);
        assertThat(readings).isGreaterThan(60);
    }

    @Test
    void whoReadsARedactionForgetsWhatMayStillHaveItsWords() {
        append(25);
        assertThat(all(null)).isEqualTo(store);
        store.set(3, event(3, "[redacted]"));
        store.add(event(25, redaction()));
        append(30);
        assertThat(all(store.get(24).trackingToken())).isEqualTo(store.subList(25, 56));
        assertThat(all(null)).isEqualTo(store);
    }

    @Test
    void aStretchWithARedactionIsReadOnceForAllAsWell() {
        append(9);
        store.add(event(9, redaction()));
        append(10);
        assertThat(all(null)).isEqualTo(store);
        assertThat(all(null)).isEqualTo(store);
        assertThat(readings).isEqualTo(2 + 2);
    }

    private static EntryRedacted redaction() {
        return new EntryRedacted(ActionId.of("plan/1"), 4, List.of(), "named a resident");
    }

    private static TrackedEventMessage<?> event(int index, Object payload) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(index), GenericEventMessage.asEventMessage(payload));
    }

    private void append(int events) {
        int first = store.size();
        IntStream.range(first, first + events).forEach(index -> store.add(event(index, "event " + index)));
    }

    private Stream<? extends TrackedEventMessage<?>> read(@Nullable TrackingToken place) {
        readings++;
        long first = place == null ? 0 : place.position().orElseThrow() + 1;
        return LongStream.range(first, store.size()).mapToObj(index -> store.get((int) index));
    }

    private List<TrackedEventMessage<?>> all(@Nullable TrackingToken place) {
        List<TrackedEventMessage<?>> all = new ArrayList<>();
        reading.after(place).forEach(all::add);
        return all;
    }
}
