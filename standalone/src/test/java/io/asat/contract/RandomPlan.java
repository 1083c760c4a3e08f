package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A plan whose actions get random commands by turns; the model judges each answer and then each reading. */
final class RandomPlan {
    /** One action of the plan: the real one, what it should be, and where its commands come from. */
    record Twin(ActionDriver action, NaiveModel model, NaiveHistory history) {}

    private final Random random;
    private final long seed;
    private final PlanDriver plan;
    private final List<Twin> twins = new ArrayList<>();
    private final RandomQuestions questions;

    RandomPlan(Api api, long seed, int actions) {
        this.seed = seed;
        random = new Random(seed);
        plan = PlanDriver.create(api);
        questions = new RandomQuestions(random, plan, twins);
        for (int i = 1; i <= actions; i++) twins.add(registered("1." + i));
    }

    void play(int commandsAnAction) {
        for (int i = 1; i <= commandsAnAction * twins.size(); i++) {
            send(twins.get(random.nextInt(twins.size())));
            if (i % 10 == 0) questions.ask("seed " + seed);
        }
        for (int i = 0; i < 20; i++) questions.ask("seed " + seed);
        questions.askForHistories("seed " + seed);
    }

    private Twin registered(String reference) {
        var history = new NaiveHistory(random);
        var registration = history.registration();
        var body = fields(registration);
        body.put("reference", reference);
        var answer = plan.api().post(MANAGER, plan.address() + "/actions", Json.text(body));
        var model = new NaiveModel(plan.id(), reference);
        model.record(registration, recordedAt(answer.is(201).recorded()));
        return new Twin(plan.action(reference), model, history);
    }

    private void send(Twin twin) {
        var entries = twin.model().known(Instant.MAX).size();
        var command = twin.history().next(entries);
        var expected =
                NaiveRules.judge(command, twin.model(), plan.api().target().today());
        var role = command.isBy("officer") ? Role.OFFICER : MANAGER;
        var answer = twin.action().post(role, command.name(), Json.text(fields(command)));
        assertThat(answer.status())
                .as("seed %d, %s, entry %d: %s%n%s", seed, answer.request(), entries + 1, command, answer.body())
                .isEqualTo(expected.status());
        if (expected.status() != 200) {
            answer.problem(expected.status());
        } else if (expected.sequence() <= entries) {
            answer.repeats(expected.sequence(), entries);
            assertThat(recordedAt(answer)).isEqualTo(recordedAt(twin, expected.sequence()));
        } else {
            assertThat(recordedAt(answer.recorded())).isAfterOrEqualTo(recordedAt(twin, entries));
            assertThat(answer.number("/version"))
                    .as("seed %d, %s", seed, command)
                    .isEqualTo(entries + 1);
            twin.model().record(command, recordedAt(answer));
        }
    }

    private static Instant recordedAt(Answer answer) {
        return Instant.parse(answer.text("/recordedAt"));
    }

    private static Instant recordedAt(Twin twin, int sequence) {
        return twin.model().known(Instant.MAX).get(sequence - 1).recordedAt();
    }

    /** The command's body; dates as text. */
    static Map<String, Object> fields(NaiveCommand command) {
        var fields = new LinkedHashMap<>(command.fields());
        fields.replaceAll((field, value) -> Readings.asJson(value));
        LocalDate asAt = command.asAt();
        if (asAt != null) fields.put("asAt", asAt.toString());
        return fields;
    }
}
