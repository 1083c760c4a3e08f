package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.ActionWords.withdrawn;
import static io.asat.command.plan.CommandWords.changeRag;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.Requests.keyed;
import static io.asat.command.plan.Requests.refusal;

import io.asat.command.request.Answer;
import io.asat.command.request.Answer.Outcome;
import io.asat.command.request.Rejection.Code;
import io.asat.values.Rag;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdempotencyKeyTest {
    private static final int REMEMBERED = 256;

    private final ActionFixture action = new ActionFixture();

    @Test
    void answersAgainAsAtFirst() {
        action.given(actionRegistered(1), Past.keyed("k", "first", ragChanged(3, Rag.RED)), ragChanged(4, Rag.GREEN))
                .when(changeRag(3, Rag.RED, keyed("k", "first")))
                .expectNoEvents()
                .expectResultMessagePayload(replayed(2));
    }

    @Test
    void answersAgainWhateverTheStateForbidsNow() {
        action.given(actionRegistered(1), Past.keyed("k", "first", ragChanged(3, Rag.RED)), withdrawn(2))
                .when(changeRag(3, Rag.RED, keyed("k", "first")))
                .expectNoEvents()
                .expectResultMessagePayload(replayed(2));
    }

    @Test
    void cannotBeUsedAgainWithAnotherBody() {
        action.given(actionRegistered(1), Past.keyed("k", "first", ragChanged(3, Rag.RED)))
                .when(changeRag(3, Rag.GREEN, keyed("k", "other")))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.KEY_REUSED));
    }

    @Test
    void isOneOfItsOwn() {
        action.given(actionRegistered(1), Past.keyed("k", "first", ragChanged(3, Rag.RED)))
                .when(changeRag(3, Rag.GREEN, keyed("k2", "other")))
                .expectEvents(ragChanged(3, Rag.GREEN));
    }

    @Test
    void isNotNeeded() {
        action.given(actionRegistered(1), Past.keyed("k", "body", ragChanged(3, Rag.RED)))
                .when(changeRag(5, Rag.RED))
                .expectEvents(ragChanged(5, Rag.RED));
    }

    @Test
    void isNotRememberedByARepeatWhichRecordsNothing() {
        var asked = action.given(actionRegistered(1), ragChanged(3, Rag.RED));
        asked.when(changeRag(3, Rag.RED, keyed("k", "first")))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(2, 2, recorded(2)))
                .expectState(IdempotencyKeyTest::acceptsTheKeyWithAnotherBody);
    }

    @Test
    void isRememberedFor256KeyedCommands() {
        action.given(registeredAndKeyed(REMEMBERED))
                .when(changeRag(2, Rag.RED, keyed("k1", "first")))
                .expectNoEvents()
                .expectResultMessagePayload(replayed(2));
    }

    @Test
    void isForgottenWhenThe257thCommandCame() {
        action.given(registeredAndKeyed(REMEMBERED + 1))
                .when(changeRag(2, Rag.GREEN, keyed("k1", "another body")))
                .expectEvents(ragChanged(2, Rag.GREEN))
                .expectResultMessagePayload(Answer.recorded(REMEMBERED + 3, NOW));
    }

    @Test
    void isForgottenByKeyedCommandsOnly() {
        List<Object> past = registeredAndKeyed(REMEMBERED);
        past.add(ragChanged(3, Rag.GREEN));
        action.given(past)
                .when(changeRag(2, Rag.RED, keyed("k1", "first")))
                .expectNoEvents()
                .expectResultMessagePayload(replayed(2));
    }

    private static void acceptsTheKeyWithAnotherBody(Action action) {
        new ActionFixture()
                .givenState(action)
                .when(changeRag(3, Rag.GREEN, keyed("k", "other")))
                .expectEvents(ragChanged(3, Rag.GREEN));
    }

    /** A registration, then keys {@code k1}, {@code k2} …, each of an entry for 2 December. */
    private static List<Object> registeredAndKeyed(int keys) {
        List<Object> past = new ArrayList<>(List.of(actionRegistered(1)));
        for (int key = 1; key <= keys; key++) {
            past.add(Past.keyed("k" + key, "first", ragChanged(2, key % 2 == 1 ? Rag.RED : Rag.AMBER)));
        }
        return past;
    }

    private static Answer replayed(long sequence) {
        return new Answer(Outcome.REPLAYED, sequence, sequence, recorded(sequence), List.of());
    }
}
