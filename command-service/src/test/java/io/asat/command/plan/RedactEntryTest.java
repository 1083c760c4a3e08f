package io.asat.command.plan;

import static io.asat.command.plan.ActionFixture.NOW;
import static io.asat.command.plan.ActionWords.ACTION;
import static io.asat.command.plan.ActionWords.REQUIREMENT;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.confirmed;
import static io.asat.command.plan.ActionWords.progressRecorded;
import static io.asat.command.plan.ActionWords.ragChanged;
import static io.asat.command.plan.ActionWords.retracted;
import static io.asat.command.plan.Past.recorded;
import static io.asat.command.plan.Requests.MANAGER;
import static io.asat.command.plan.Requests.OF_ANOTHER_COUNCIL;
import static io.asat.command.plan.Requests.by;
import static io.asat.command.plan.Requests.refusal;

import io.asat.command.request.Answer;
import io.asat.command.request.Rejection.Code;
import io.asat.command.request.Requester;
import io.asat.events.Attribute;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRedacted.Removed;
import io.asat.values.Rag;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedactEntryTest {
    private static final String WORDS = "Mrs Smith is ill";

    private final ActionFixture action = new ActionFixture();

    @Test
    void removesTheWordsOfAnEntry() {
        action.given(actionRegistered(1), progressRecorded(3, WORDS))
                .when(redact(2))
                .expectEvents(redacted(2, new Removed(2, List.of("progress"))))
                .expectResultMessagePayload(Answer.recorded(3, NOW));
    }

    @Test
    void removesThemFromConfirmationsAndEntriesThatSayTheSame() {
        action.given(
                        actionRegistered(1),
                        progressRecorded(3, WORDS),
                        confirmed(5, REQUIREMENT.and(Attribute.PROGRESS, WORDS)),
                        progressRecorded(7, "Half way"),
                        progressRecorded(2, WORDS))
                .when(redact(2))
                .expectEvents(redacted(
                        2,
                        new Removed(2, List.of("progress")),
                        new Removed(3, List.of("progress")),
                        new Removed(5, List.of("progress"))));
    }

    @Test
    void removesAllWordsOfAnEntryUnlessSomeAreNamed() {
        var given = REQUIREMENT.and(Attribute.RAG, Rag.RED).and(Attribute.PROGRESS, WORDS);
        action.given(actionRegistered(1, given))
                .when(redact(1))
                .expectEvents(redacted(1, new Removed(1, List.of("requirement", "progress"))));
    }

    @Test
    void removesOnlyTheWordsNamed() {
        action.given(actionRegistered(1, REQUIREMENT.and(Attribute.PROGRESS, WORDS)))
                .when(redact(MANAGER, 1, "progress"))
                .expectEvents(redacted(1, new Removed(1, List.of("progress"))));
    }

    @Test
    void removesAReasonToo() {
        action.given(actionRegistered(1), ragChanged(3, Rag.RED))
                .when(redact(2))
                .expectEvents(redacted(2, new Removed(2, List.of("reason"))));
    }

    @Test
    void takesWordsFromAnEntryThatDoesNotCountAnyMore() {
        action.given(actionRegistered(1), progressRecorded(3, WORDS), retracted(2))
                .when(redact(2))
                .expectEvents(redacted(2, new Removed(2, List.of("progress"))));
    }

    @Test
    void isARepeatOnceTheWordsAreGone() {
        action.given(
                        actionRegistered(1),
                        progressRecorded(3, WORDS),
                        redacted(2, new Removed(2, List.of("progress"))),
                        ragChanged(4, Rag.RED))
                .when(redact(2))
                .expectNoEvents()
                .expectResultMessagePayload(Answer.repeated(4, 3, recorded(3)));
    }

    @Test
    void refusesWhereThereAreNoSuchWords() {
        action.given(actionRegistered(1), progressRecorded(3, WORDS))
                .when(redact(MANAGER, 2, "gap"))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.NO_WORDS, "sequence", 2));
    }

    @Test
    void refusesAnEntryThatThereIsNot() {
        action.given(actionRegistered(1))
                .when(redact(2))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_ENTRY, "sequence", 2));
    }

    @Test
    void cannotBeRetracted() {
        action.given(actionRegistered(1), progressRecorded(3, WORDS), redacted(2, new Removed(2, List.of("progress"))))
                .when(CommandWords.retractEntry(3))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.NOT_RETRACTABLE, "sequence", 3, "kind", "EntryRedacted"));
    }

    @Test
    void isForMembersOnly() {
        action.given(actionRegistered(1), progressRecorded(3, WORDS))
                .when(redact(OF_ANOTHER_COUNCIL, 2))
                .expectNoEvents()
                .expectExceptionDetails(refusal(Code.UNKNOWN_ACTION));
    }

    @Test
    void reachesAnActionThatDoesNotExistAnyMore() {
        action.given(actionRegistered(1, REQUIREMENT.and(Attribute.PROGRESS, WORDS)), retracted(1))
                .when(redact(MANAGER, 1, "progress"))
                .expectEvents(redacted(1, new Removed(1, List.of("progress"))));
    }

    private static RedactEntry redact(long sequence) {
        return redact(MANAGER, sequence);
    }

    private static RedactEntry redact(Requester requester, long sequence, String... fields) {
        return new RedactEntry(ACTION, sequence, List.of(fields), "named a resident", by(requester));
    }

    private static EntryRedacted redacted(long sequence, Removed... removed) {
        return new EntryRedacted(ACTION, sequence, List.of(removed), "named a resident");
    }
}
