package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.completed;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.CommandWords.changeRag;
import static io.asat.command.plan.CommandWords.retractEntry;
import static io.asat.command.plan.Past.keyed;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.Requests.OFFICER;
import static io.asat.command.plan.Requests.OF_ANOTHER_COUNCIL;
import static io.asat.command.plan.Requests.by;
import static io.asat.command.plan.Requests.ifMatch;
import static io.asat.command.plan.Requests.refusal;

import io.asat.command.request.Answer;
import io.asat.command.request.Answer.Outcome;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Request;
import io.asat.values.Rag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Access, first day, idempotency key, If-Match, exact repeat, state: of two that fail the former answers. */
class OrderOfChecksTest {
    private static final long STALE = 1;

    private final ActionFixture action = new ActionFixture();

    @Test
    void accessComesBeforeTheFirstDay() {
        action.given(actionRegistered(5))
                .when(changeRag(3, Rag.RED, by(OF_ANOTHER_COUNCIL)))
                .expectExceptionDetails(refusal(Code.UNKNOWN_ACTION));
    }

    @Test
    void theFirstDayComesBeforeTheKey() {
        action.given(actionRegistered(5), keyed("k", "first", ragChanged(6, Rag.RED)))
                .when(changeRag(3, Rag.RED, Requests.keyed("k", "other")))
                .expectExceptionDetails(refusal(Code.BEFORE_FIRST_DAY, "firstDay", december(5)));
    }

    @Test
    void aReusedKeyComesBeforeTheVersion() {
        action.given(actionRegistered(1), keyed("k", "first", ragChanged(3, Rag.RED)))
                .when(changeRag(3, Rag.RED, keyedAndStale("other")))
                .expectExceptionDetails(refusal(Code.KEY_REUSED));
    }

    @Test
    void anAnswerUnderTheKeyComesBeforeTheVersion() {
        action.given(actionRegistered(1), keyed("k", "first", ragChanged(3, Rag.RED)))
                .when(changeRag(3, Rag.RED, keyedAndStale("first")))
                .expectNoEvents()
                .expectResultMessagePayload(new Answer(Outcome.REPLAYED, 2, 2, recorded(2), List.of()));
    }

    @Test
    void theVersionComesBeforeAnExactRepeat() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED))
                .when(changeRag(3, Rag.RED, ifMatch(STALE)))
                .expectExceptionDetails(refusal(Code.VERSION_CHANGED, "version", 2, "expected", STALE));
    }

    @Test
    void theVersionComesBeforeTheState() {
        action.given(actionRegistered(1), completed(2))
                .when(changeRag(3, Rag.RED, ifMatch(STALE)))
                .expectExceptionDetails(refusal(Code.VERSION_CHANGED, "version", 2, "expected", STALE));
    }

    @Test
    void anExactRepeatComesBeforeTheState() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED), completed(3))
                .when(changeRag(3, Rag.RED))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(3, 2, recorded(2)));
    }

    @Test
    void theKeyComesBeforeWhatCannotBeRetracted() {
        action.given(actionRegistered(1), keyed("k", "first", ragChanged(3, Rag.RED)))
                .when(retractEntry(1, Requests.keyed("k", "other")))
                .expectExceptionDetails(refusal(Code.KEY_REUSED));
    }

    @Test
    void theVersionComesBeforeWhatCannotBeRetracted() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED))
                .when(retractEntry(1, ifMatch(STALE)))
                .expectExceptionDetails(refusal(Code.VERSION_CHANGED, "version", 2, "expected", STALE));
    }

    private static Request keyedAndStale(String digest) {
        return new Request(OFFICER, "api", "k", digest, STALE);
    }
}
