package io.asat.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.asat.command.imports.Edition;
import io.asat.command.plan.ImportPlan;
import io.asat.command.request.Request;
import io.asat.command.request.Requester;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.asat.serialization.StoredJson;
import io.asat.values.PlanId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;

class MessageLimitTest {
    private static final int MOST = 256 * 1024;

    private final MessageLimit limit = new MessageLimit(StoredJson.serializer(), MOST);

    @Test
    void anEditionThatFitsGoesThrough() {
        CommandMessage<?> fits = edition("fits ".repeat(30_000));
        assertThat(limit.handle(List.of(fits)).apply(0, fits)).isSameAs(fits);
    }

    @Test
    void oneThatDoesNotIsRefusedAndSaysWhatWouldBeTaken() {
        CommandMessage<?> large = edition("large".repeat(60_000));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> limit.handle(List.of(large)).apply(0, large))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.TOO_LARGE))
                .withMessageContaining("192");
    }

    private static CommandMessage<?> edition(String content) {
        Edition edition =
                new Edition("plan.txt", "1a", content, "by table", LocalDate.of(2020, 12, 4), List.of(), List.of());
        Request request = new Request(new Requester("manager", null, true, true), "api", null, "2b", null);
        return GenericCommandMessage.asCommandMessage(
                new ImportPlan(new PlanId("bedford-winter"), edition, null, false, false, request));
    }
}
