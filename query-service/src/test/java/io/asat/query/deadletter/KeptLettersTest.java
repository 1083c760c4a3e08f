package io.asat.query.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.query.generation.Generation;
import io.asat.query.testing.Mongo;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of letters while others decide about them, or their generation goes. */
class KeptLettersTest {
    private static final Generation OLD = new Generation("timeline", 1, 1);
    private static final Destination DESTINATION = new Destination(OLD, "timeline");

    private final DeadLetters letters = new DeadLetters(Mongo.readModels(), Clock.systemUTC());

    private DeadLetter park(String action) {
        letters.park(DESTINATION, action, 4, 6, new IllegalArgumentException("too much"));
        return letters.get(DeadLetterDocument.id(DESTINATION, action)).orElseThrow();
    }

    @Test
    void aDecisionIsKeptWhenItsGenerationGoesAndWhatStillWaitsIsNot() {
        DeadLetter decided = park("plan/1");
        park("plan/2");
        assertThat(letters.discard(decided.id(), "admin", "a fault in the timeline"))
                .isTrue();

        letters.drop(OLD);

        List<DeadLetter> kept = letters.all();
        assertThat(kept).extracting(DeadLetter::aggregate).containsExactly("plan/1");
        assertThat(kept.getFirst().discarded().orElseThrow().reason()).isEqualTo("a fault in the timeline");
    }

    @Test
    void aLetterBehindWhichMoreCameWhileItWasTakenIsNotGone() {
        DeadLetter read = park("plan/1");
        assertThat(letters.append(DESTINATION, "plan/1", 7)).isTrue();

        assertThat(letters.taken(read)).isFalse();
        DeadLetter now = letters.get(read.id()).orElseThrow();
        assertThat(now.last()).isEqualTo(7);
        assertThat(letters.taken(now)).isTrue();
        assertThat(letters.all()).isEmpty();
    }
}
