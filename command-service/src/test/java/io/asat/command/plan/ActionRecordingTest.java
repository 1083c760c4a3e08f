package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.CommandWords.changeRag;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.Requests.ifMatch;
import static io.asat.command.plan.Requests.keyed;
import static io.asat.command.plan.Requests.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.command.request.Answer;
import io.asat.command.request.Rejection.Code;
import io.asat.events.Recording;
import io.asat.values.Rag;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

/** What is kept beside the fact: who, under which key, when; and the version it makes. */
class ActionRecordingTest {
    private static final String ANY = "differs";

    @Test
    void keepsWhoAskedAndHow() {
        new ActionFixture()
                .given(actionRegistered(1))
                .when(changeRag(3, Rag.RED, keyed("k", "first")))
                .expectEventsMatching(Matchers.exactSequenceOf(Matchers.matches((EventMessage<?> event) ->
                        recording(event).equals(new Recording("officer", "Bedford", "api", "k", "first", NOW, ANY)))));
    }

    @Test
    void isCutToMilliseconds() {
        new ActionFixture(NOW.plusNanos(999_999))
                .given(actionRegistered(1))
                .when(changeRag(3, Rag.RED))
                .expectResultMessagePayload(Answer.recorded(2, NOW));
    }

    @Test
    void isNeverBeforeTheLastEntryHoweverTheClockWasSet() {
        new ActionFixture(recorded(2).minusSeconds(3_000))
                .given(actionRegistered(1), ragChanged(3, Rag.RED))
                .when(changeRag(4, Rag.RED))
                .expectResultMessagePayload(Answer.recorded(3, recorded(2)))
                .expectEventsMatching(Matchers.exactSequenceOf(Matchers.matches(
                        (EventMessage<?> event) -> recording(event).recordedAt().equals(recorded(2)))));
    }

    @Test
    void mayBeInTheSameMillisecond() {
        new ActionFixture(recorded(1))
                .given(actionRegistered(1))
                .when(changeRag(3, Rag.RED))
                .expectResultMessagePayload(Answer.recorded(2, recorded(1)));
    }

    @Test
    void isSaltedDifferentlyEachTime() {
        List<String> salts = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            new ActionFixture()
                    .given(actionRegistered(1))
                    .when(changeRag(3, Rag.RED))
                    .expectEventsMatching(Matchers.exactSequenceOf(Matchers.matches((EventMessage<?> event) ->
                            salts.add(Recording.from(event.getMetaData()).salt()))));
        }
        assertThat(salts).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void isAllowedByTheVersionTheCallerHasSeen() {
        new ActionFixture()
                .given(actionRegistered(1), ragChanged(3, Rag.RED))
                .when(changeRag(4, Rag.RED, ifMatch(2)))
                .expectEvents(ragChanged(4, Rag.RED))
                .expectResultMessagePayload(Answer.recorded(3, NOW));
    }

    @Test
    void isRefusedByAnotherVersionThanTheCallerHasSeen() {
        new ActionFixture()
                .given(actionRegistered(1), ragChanged(3, Rag.RED), ActionWords.retracted(2))
                .when(changeRag(4, Rag.RED, ifMatch(2)))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.VERSION_CHANGED, "version", 3, "expected", 2));
    }

    private static Recording recording(EventMessage<?> event) {
        Recording made = Recording.from(event.getMetaData());
        return new Recording(
                made.account(),
                made.organisation(),
                made.source(),
                made.key(),
                made.requestDigest(),
                made.recordedAt(),
                ANY);
    }
}
