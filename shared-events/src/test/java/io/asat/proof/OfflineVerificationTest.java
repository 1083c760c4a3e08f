package io.asat.proof;

import static io.asat.proof.StoredExamples.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asat.events.ProgressRecorded;
import io.asat.values.ActionId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OfflineVerificationTest {
    private static final ActionId ACTION = ActionId.of("bedford-winter/2.10");

    private final List<String> lines = new ArrayList<>();
    private Chain chain = Chain.NONE;

    OfflineVerificationTest() {
        for (int number = 1; number <= 4; number++) {
            StoredEvent event =
                    stored(new ProgressRecorded(ACTION, "Entry " + number, LocalDate.of(2020, 12, number)), number);
            lines.add(EventLine.of(event, number));
            chain = chain.with(Statement.of(event));
        }
    }

    @Test
    void aLineIsReadAsTheEventItWasMadeOf() {
        StoredEvent event = stored(new ProgressRecorded(ACTION, "Entry 1", LocalDate.of(2020, 12, 1)), 1);
        assertThat(EventLine.read(lines.getFirst()).with(event.payload(), event.metaData()))
                .isEqualTo(event);
        assertThat(Statement.of(EventLine.read(lines.getFirst()))).isEqualTo(Statement.of(event));
    }

    @Test
    void allHoldsAgainstTheHeadOrItsValue() throws IOException {
        assertThat(against(head()).holds()).isTrue();
        assertThat(OfflineVerification.against(head().value(), reader()).holds())
                .isTrue();
        assertThat(against(head()).events()).isEqualTo(4);
    }

    @Test
    void theOrderOfTheLinesIsNobodysBusiness() throws IOException {
        lines.add(lines.removeFirst());
        assertThat(against(head()).holds()).isTrue();
    }

    @Test
    void blankLinesAreNothing() throws IOException {
        lines.add("");
        lines.addFirst(" ");
        assertThat(against(head()).holds()).isTrue();
    }

    @Test
    void laterEventsAreNotJudged() throws IOException {
        PlanHead before = head();
        lines.add(EventLine.of(stored(new ProgressRecorded(ACTION, "Later", LocalDate.of(2020, 12, 9)), 5), 5));
        assertThat(against(before).holds()).isTrue();
        assertThat(OfflineVerification.against(before.value(), reader()).holds())
                .isFalse();
    }

    @Test
    void aChangedEventBreaksIt() throws IOException {
        lines.set(1, lines.get(1).replace("Entry 2", "Entry 7"));
        assertThat(against(head()).faults())
                .singleElement()
                .extracting(Fault::aggregate)
                .isEqualTo(ACTION.toString());
        assertThat(OfflineVerification.against(head().value(), reader()).faults())
                .hasSize(1);
    }

    @Test
    void aMissingEventIsNamed() throws IOException {
        lines.remove(1);
        assertThat(against(head()).faults()).extracting(Fault::detail).contains("is not the next in number");
        lines.removeLast();
        assertThat(against(head()).holds()).isFalse();
    }

    @Test
    void anActionThatIsGoneIsNamed() throws IOException {
        lines.clear();
        assertThat(against(head()).faults())
                .containsExactly(new Fault(ACTION.toString(), 1, "is missing, with all up to 4"));
    }

    @Test
    void whatIsNoEventIsNamed() throws IOException {
        lines.add("nonsense");
        assertThat(against(head()).faults())
                .extracting(Fault::detail)
                .singleElement()
                .asString()
                .startsWith("line 5");
    }

    @Test
    void whatCouldPassForTheSameIsBlamed() throws IOException {
        PlanHead before = head();
        forge(1, Forgeries::withTheBeginningCutOff);
        forge(2, Forgeries::withTheCommitmentInPlaceOfTheWords);
        forge(3, event -> Forgeries.withAnotherBefore(event, "narrative", "Another entry"));
        assertThat(against(before).faults())
                .filteredOn(fault -> fault.detail().startsWith("cannot be read"))
                .extracting(Fault::sequence)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void anEventThatCannotBeReadIsNamedAndNoOther() throws IOException {
        PlanHead before = head();
        forge(
                2,
                event -> new StoredEvent(
                        event.aggregate(),
                        event.aggregateType(),
                        event.sequence(),
                        event.identifier(),
                        event.type(),
                        event.revision(),
                        StoredEvent.NO_TIMESTAMP,
                        event.payload(),
                        event.metaData()));
        assertThat(against(before).faults())
                .filteredOn(fault -> !fault.detail().startsWith("one of the events"))
                .containsExactly(new Fault(ACTION.toString(), 2, "cannot be read: it does not say when it was stored"));
    }

    private void forge(int number, UnaryOperator<StoredEvent> forgery) {
        StoredEvent event =
                stored(new ProgressRecorded(ACTION, "Entry " + number, LocalDate.of(2020, 12, number)), number);
        lines.set(number - 1, EventLine.of(forgery.apply(event), number));
    }

    @Test
    void aHeadIsReadAsItIsHandedOut() {
        String json = "{\"head\":\"%s\",\"chains\":{\"%s\":{\"length\":4,\"link\":\"%s\"}}}"
                .formatted(head().value(), ACTION, chain.link());
        assertThat(PlanHead.read(json)).isEqualTo(head());
        assertThatThrownBy(() -> PlanHead.read(json.replace("\"length\":4", "\"length\":3")))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> PlanHead.read("{}")).isInstanceOf(UnreadableEvent.class);
    }

    private PlanHead head() {
        return PlanHead.of(new TreeMap<>(Map.of(ACTION.toString(), chain)));
    }

    private OfflineVerification.Result against(PlanHead head) throws IOException {
        return OfflineVerification.against(head, reader());
    }

    private BufferedReader reader() {
        return new BufferedReader(new StringReader(String.join("\n", lines)));
    }
}
