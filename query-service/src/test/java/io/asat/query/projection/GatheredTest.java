package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.events.ActionEvent;
import io.asat.query.testing.RandomAction;
import io.asat.values.ActionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Portions leave nothing out, take nothing twice, and keep an action's events together and in order. */
class GatheredTest {
    private static final int ACTIONS = 20;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 50, 1_000})
    void everyEventIsInOnePortionWithAllOfItsAction(int size) {
        List<RandomAction> actions = IntStream.range(0, ACTIONS)
                .mapToObj(n -> new RandomAction(ActionId.of("plan/" + n), n, 30).record(1 + n % 9))
                .toList();
        Gathered<ActionId, ActionEvent> gathered = new Gathered<>(Feed.ACTIONS);
        for (int n = 0; n < 9; n++) {
            for (RandomAction action : actions) {
                if (n < action.events().size()) {
                    gathered.add(message(action.action(), action.events().get(n)));
                }
            }
        }

        List<Map<ActionId, List<Recorded<ActionEvent>>>> portions = gathered.portions(size);

        Map<ActionId, List<Recorded<ActionEvent>>> together = new LinkedHashMap<>();
        portions.forEach(portion -> portion.forEach((action, events) ->
                assertThat(together.put(action, new ArrayList<>(events))).isNull()));
        assertThat(together).hasSize(ACTIONS);
        actions.forEach(action -> assertThat(together.get(action.action()))
                .extracting(Recorded::event)
                .isEqualTo(action.events().stream().map(Recorded::event).toList()));
        portions.forEach(portion -> {
            List<Integer> counts = portion.values().stream().map(List::size).toList();
            assertThat(counts.stream().mapToInt(Integer::intValue).sum() - counts.getLast())
                    .isLessThan(size);
        });
    }

    private static GenericDomainEventMessage<ActionEvent> message(ActionId action, Recorded<ActionEvent> event) {
        return new GenericDomainEventMessage<>(
                "Action",
                action.toString(),
                event.sequence() - 1,
                event.event(),
                event.recording().toMetaData());
    }
}
