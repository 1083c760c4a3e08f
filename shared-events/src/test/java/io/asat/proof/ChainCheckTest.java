package io.asat.proof;

import static io.asat.proof.StoredExamples.RECORDED;
import static io.asat.proof.StoredExamples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.EntryRedacted;
import io.asat.events.ProgressRecorded;
import io.asat.values.ActionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChainCheckTest {
    private static final ActionId ACTION = ActionId.of("bedford-winter/2.10");
    private static final String KEY = "a key of at least 32 characters, ours";
    private static final Seal SEAL = new Seal(KEY);
    private static final Instant LONG_AGO = RECORDED.plusSeconds(86_400);
    private static final Instant NOT_YET = Instant.MIN;

    private final List<StoredEvent> events = new ArrayList<>();
    private Links links = Links.NONE;
    private Seal seal = SEAL;

    ChainCheckTest() {
        for (int number = 1; number <= 5; number++) {
            record(new ProgressRecorded(ACTION, "Entry " + number, LocalDate.of(2020, 12, number)));
        }
    }

    @Test
    void whatWasNotTouchedHolds() {
        var result = check(LONG_AGO);
        assertThat(result.faults()).isEmpty();
        assertThat(result.events()).isEqualTo(5);
        assertThat(result.chain()).isEqualTo(links.chain());
    }

    @Test
    void aChangedEventIsBlamedAndNoOther() {
        change(3, event -> event.with(event.payload().replace("Entry 3", "Entry 8"), event.metaData()));
        assertThat(blamed()).containsExactly("3 is not what was recorded");
    }

    @Test
    void eachOfSeveralIsBlamed() {
        change(2, event -> event.with(event.payload().replace("Entry 2", "Entry 8"), event.metaData()));
        change(4, event -> event.with("{", event.metaData()));
        assertThat(blamed()).hasSize(2).first().isEqualTo("2 is not what was recorded");
        assertThat(blamed().getLast()).startsWith("4 cannot be read");
    }

    @Test
    void aMissingEventIsNamed() {
        events.remove(2);
        assertThat(blamed()).containsExactly("3 is missing");
    }

    @Test
    void missingLastEventsAreNamed() {
        events.subList(3, 5).clear();
        assertThat(blamed()).containsExactly("4 is missing, with all up to 5");
    }

    @Test
    void nothingLeftAtAllIsNamed() {
        events.clear();
        assertThat(blamed()).containsExactly("1 is missing, with all up to 5");
    }

    @Test
    void anEventThatWasAddedWithoutTheKeyIsBlamed() {
        StoredEvent copy = events.getLast();
        events.add(new StoredEvent(
                copy.aggregate(),
                copy.aggregateType(),
                6,
                "another",
                copy.type(),
                copy.revision(),
                copy.timestamp(),
                copy.payload(),
                copy.metaData()));
        assertThat(check(NOT_YET).faults()).extracting(Fault::sequence).containsExactly(6L);
        link(events.getLast());
        assertThat(blamed()).singleElement().asString().contains("its seal does not hold");
    }

    @Test
    void anEventWithoutASealIsBlamed() {
        unseal(1);
        assertThat(blamed()).containsExactly("1 was not recorded by this AsAt: it has no seal");
    }

    @Test
    void onlyWhatSaysThatItIsFromBeforeThereWereSealsIsExcused() {
        unseal(1);
        unseal(2);
        seal = new Seal(KEY, RECORDED.plusSeconds(2));
        assertThat(blamed()).containsExactly("2 was not recorded by this AsAt: it has no seal");
        seal = new Seal(KEY, RECORDED.plusSeconds(3));
        assertThat(blamed()).isEmpty();
    }

    @Test
    void whatComesAfterASealIsNotExcused() {
        unseal(1);
        unseal(3);
        seal = new Seal(KEY, LONG_AGO);
        assertThat(blamed()).containsExactly("3 was not recorded by this AsAt: it has no seal");
    }

    @Test
    void anEventMayBeWithoutALinkForAMomentOnly() {
        StoredEvent event = sealed(stored(new ProgressRecorded(ACTION, "New", LocalDate.of(2020, 12, 9)), 6));
        events.add(event);
        assertThat(check(NOT_YET).faults()).isEmpty();
        assertThat(blamed()).containsExactly("6 has no link");
    }

    @Test
    void wordsThatARedactionRemovedAreNotMissed() {
        record(new EntryRedacted(ACTION, 2, List.of(new EntryRedacted.Removed(2, List.of("progress"))), "a name"));
        change(2, event -> Redaction.of(event, List.of("progress"), EntryRedacted.mark(6)));
        assertThat(blamed()).isEmpty();
    }

    @Test
    void wordsThatNoRedactionRemovedAreMissed() {
        change(2, event -> Redaction.of(event, List.of("progress"), EntryRedacted.mark(6)));
        assertThat(blamed()).containsExactly("2 lacks words that no redaction removed");
    }

    @Test
    void aRedactionExplainsNoOtherMark() {
        record(new EntryRedacted(ACTION, 2, List.of(new EntryRedacted.Removed(2, List.of("progress"))), "a name"));
        change(2, event -> Redaction.of(event, List.of("progress"), "All is well"));
        assertThat(blamed()).containsExactly("2 lacks words that no redaction removed");
    }

    @Test
    void anEventThatIsRedactedWithoutARedactionIsBlamed() {
        change(2, event -> Redaction.of(event, List.of(), ""));
        assertThat(blamed()).containsExactly("2 lacks words that no redaction removed");
    }

    /** Each leaves link and seal as they were, or did, and changes what is read. */
    @Test
    void whatCouldPassForTheSameIsBlamed() {
        change(1, Forgeries::withTheBeginningCutOff);
        change(2, Forgeries::withTheCommitmentInPlaceOfTheWords);
        change(3, event -> Forgeries.withAnotherBefore(event, "narrative", "Another entry"));
        change(4, event -> event.with(event.payload(), event.metaData().replace("\"5f1d\"", "null")));
        assertThat(blamed())
                .zipSatisfy(
                        List.of(
                                "1 cannot be read: there is no place in it for salt/narrative",
                                "2 cannot be read: there is no text at /narrative",
                                "3 cannot be read: it is no JSON: Duplicate property",
                                "4 cannot be read: its metadata has something else than texts"),
                        (blamed, expected) -> assertThat(blamed).startsWith(expected));
    }

    @Test
    void anUnreadableEventWithoutALinkMakesNoOtherMissing() {
        events.add(sealed(stored(new ProgressRecorded(ACTION, "New", LocalDate.of(2020, 12, 9)), 6)));
        change(6, event -> event.with("{", event.metaData()));
        events.add(sealed(stored(new ProgressRecorded(ACTION, "New", LocalDate.of(2020, 12, 9)), 7)));
        assertThat(check(NOT_YET).faults()).extracting(Fault::sequence).containsExactly(6L);
    }

    @Test
    void anEventUnderANumberBeforeTheFirstIsBlamedAndNoOther() {
        events.addFirst(stored(new ProgressRecorded(ACTION, "Before", LocalDate.of(2020, 12, 1)), -4));
        assertThat(blamed()).containsExactly("-4 has a number that none is recorded under");
    }

    private void record(Record event) {
        StoredEvent sealed = sealed(stored(event, events.size() + 1));
        events.add(sealed);
        link(sealed);
    }

    private void link(StoredEvent event) {
        links = links.with(
                event.sequence(), links.chain().with(Statement.of(event)).link());
    }

    private static StoredEvent sealed(StoredEvent event) {
        String with = "{\"seal\":\"" + SEAL.of(Statement.of(event)) + "\",";
        return event.with(event.payload(), event.metaData().replaceFirst("\\{", with));
    }

    private void unseal(int number) {
        change(
                number,
                event -> event.with(event.payload(), event.metaData().replaceFirst("\"seal\":\"[0-9a-f]*\",", "")));
    }

    private void change(int number, UnaryOperator<StoredEvent> change) {
        events.set(number - 1, change.apply(events.get(number - 1)));
    }

    private List<String> blamed() {
        return check(LONG_AGO).faults().stream()
                .map(fault -> fault.sequence() + " " + fault.detail())
                .toList();
    }

    private ChainCheck.Result check(Instant linkedBy) {
        return ChainCheck.of(ACTION.toString(), events.iterator(), links, Optional.of(seal), linkedBy);
    }
}
