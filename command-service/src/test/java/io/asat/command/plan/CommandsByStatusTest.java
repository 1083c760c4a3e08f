package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.ACTION;
import static io.asat.command.plan.ActionWords.actionRegistered;
import static io.asat.command.plan.ActionWords.completed;
import static io.asat.command.plan.ActionWords.december;
import static io.asat.command.plan.ActionWords.withdrawn;
import static io.asat.command.plan.Requests.MANAGER;
import static io.asat.command.plan.Requests.by;
import static io.asat.values.Status.COMPLETE;
import static io.asat.values.Status.OPEN;
import static io.asat.values.Status.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.asat.command.request.Request;
import io.asat.events.ActionEvent;
import io.asat.values.FullyMet;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract's table of commands and statuses: every command in every status. */
class CommandsByStatusTest {
    private static final Request REQUEST = by(MANAGER);
    private static final Set<Status> ALWAYS = Set.of(Status.values());
    private static final Map<ActionCommand, Set<Status>> TAKEN = Map.ofEntries(
            Map.entry(CommandWords.markComplete(6), Set.of(OPEN)),
            Map.entry(CommandWords.reopen(6), Set.of(COMPLETE, WITHDRAWN)),
            Map.entry(CommandWords.withdraw(6), Set.of(OPEN, COMPLETE)),
            Map.entry(CommandWords.recordProgress(6, "Begun"), Set.of(OPEN, COMPLETE)),
            Map.entry(CommandWords.confirmPosition(6), Set.of(OPEN, COMPLETE)),
            Map.entry(CommandWords.changeRag(6, Rag.RED), Set.of(OPEN)),
            Map.entry(new AssessRequirement(ACTION, FullyMet.NO, null, december(6), REQUEST), Set.of(OPEN)),
            Map.entry(new IdentifyGap(ACTION, "A nurse", december(6), REQUEST), Set.of(OPEN)),
            Map.entry(CommandWords.assignOwner(6, "A. Baker"), Set.of(OPEN)),
            Map.entry(CommandWords.setTargetDate(6, "TBC"), Set.of(OPEN)),
            Map.entry(CommandWords.describe(6, "Test everybody"), ALWAYS),
            Map.entry(CommandWords.backdateRegistration(2), ALWAYS),
            Map.entry(new RedactEntry(ACTION, 1, List.of(), "named a resident", REQUEST), ALWAYS),
            Map.entry(CommandWords.retractEntry(2, REQUEST), ALWAYS));

    static Stream<Arguments> everyCommandInEveryStatus() {
        return TAKEN.entrySet().stream()
                .flatMap(entry -> Arrays.stream(Status.values())
                        .map(status -> arguments(
                                entry.getKey(), status, entry.getValue().contains(status))));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @MethodSource("everyCommandInEveryStatus")
    void isTakenInItsStatusesOnly(ActionCommand command, Status status, boolean taken) {
        List<ActionEvent> past = new ArrayList<>(List.of(actionRegistered(3), ActionWords.ragChanged(4, Rag.AMBER)));
        switch (status) {
            case OPEN -> {}
            case COMPLETE -> past.add(completed(5));
            case WITHDRAWN -> past.add(withdrawn(5));
        }
        var asked = new ActionFixture().given(past).when(command);
        if (taken) {
            asked.expectSuccessfulHandlerExecution();
        } else {
            asked.expectNoEvents().expectExceptionDetails(ActionStatusTest.wrong(status, status == OPEN ? 3 : 5, 6));
        }
    }

    @Test
    void noCommandIsForgotten() {
        assertThat(TAKEN.keySet().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(ActionCommand.class.getPermittedSubclasses()));
    }
}
