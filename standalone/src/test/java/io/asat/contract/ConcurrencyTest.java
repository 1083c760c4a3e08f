package io.asat.contract;

import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many at one action, or at one plan, at the same moment. */
class ConcurrencyTest extends ContractTest {
    private static final int WRITERS = 32;

    @Test
    void nothingThatIsWrittenAtOnceIsLostOrRefused() throws Exception {
        var action = newAction();
        List<Answer> answers = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            int number = round;
            answers.addAll(atOnce(WRITERS, writer -> write(action, OFFICER, "Step " + number + " of " + writer)));
        }

        assertThat(answers).allSatisfy(answer -> answer.is(200));
        assertThat(answers.stream().map(answer -> answer.number("/sequence")))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2, 4 * WRITERS + 1).boxed().toList());
        action.hasStored(4 * WRITERS + 1);
    }

    @Test
    void ofThoseWhoInsistOnTheSameVersionOneIsHeard() throws Exception {
        var action = newAction();
        for (int version = 1; version <= 4; version++) {
            int number = version;
            String seen = "\"" + version + "\"";
            var answers = atOnce(WRITERS, writer -> write(action, OFFICER, number + " by " + writer, "If-Match", seen));

            assertThat(answers.stream().filter(answer -> answer.status() == 200))
                    .as("of version " + version)
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.status() == 412))
                    .hasSize(WRITERS - 1);
        }
        action.hasStored(5);
    }

    @Test
    void noUpdateIsLostByWhoeverTriesAgainOnTheVersionTold() throws Exception {
        var action = newAction();
        var answers = atOnce(WRITERS, writer -> {
            Answer answer = write(action, OFFICER, "By " + writer, "If-Match", "\"1\"");
            while (answer.status() == 412) {
                answer = write(action, OFFICER, "By " + writer, "If-Match", "\"" + answer.number("/version") + "\"");
            }
            return answer.is(200);
        });
        action.hasStored(WRITERS + 1);
        int position = answers.stream()
                .mapToInt(answer ->
                        Integer.parseInt(answer.header("AsAt-Position").orElseThrow()))
                .max()
                .orElseThrow();
        assertThat(asAnother(action).get("/history?position=" + position).list("/entries").stream()
                        .skip(1)
                        .map(entry -> entry.get("data")))
                .hasSize(WRITERS)
                .doesNotHaveDuplicates();
    }

    @Test
    void oneKeySentByAllAtOnceRecordsOnce() throws Exception {
        var action = newAction();
        var answers = atOnce(WRITERS, writer -> write(action, OFFICER, "Once", "Idempotency-Key", "the same"));

        assertThat(answers).allSatisfy(answer -> answer.is(200));
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.header("Idempotency-Replayed").isEmpty()))
                .hasSize(1);
        action.hasStored(2);
    }

    @Test
    void ofManyWhoCreateTheSamePlanOneDoes() throws Exception {
        var id = PlanDriver.newId();
        var answers = atOnce(WRITERS, writer -> new Api(api.target()).post(MANAGER, "/api/plans", PlanDriver.body(id)));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(WRITERS - 1);
    }

    @Test
    void twoEditionsLoadedAtOnceEndAsIfLoadedInTurn() throws Exception {
        var inTurn = PlanDriver.newId();
        load(inTurn, Editions.FIRST).is(200);
        load(inTurn, Editions.SECOND).is(200);
        for (int round = 0; round < 3; round++) {
            var atOnce = PlanDriver.newId();
            var answers = atOnce(2, each -> load(atOnce, each == 0 ? Editions.FIRST : Editions.SECOND));

            assertThat(answers).allSatisfy(answer -> answer.is(200));
            for (String day : List.of("2020-12-03", "2020-12-04", "2021-01-03", "2021-01-04", "2021-06-01")) {
                assertThat(replayed(atOnce, day)).as(day).isEqualTo(replayed(inTurn, day));
            }
        }
    }

    private Answer load(String planId, String edition) {
        return Upload.of(new Api(api.target()), planId, "plan.txt", edition)
                .toNewPlan()
                .send();
    }

    /** Without what tells which was recorded first. */
    private Set<Map<String, Object>> replayed(String planId, String day) {
        return new PlanDriver(api, planId)
                .replay("?asAt=" + day).actions().stream()
                        .peek(action -> action.keySet()
                                .removeAll(Set.of("planId", "version", "lastRecordedAt", "position", "progress")))
                        .collect(Collectors.toSet());
    }

    private Answer write(ActionDriver action, Role role, String narrative, String... headers) {
        var body = Json.object("narrative", narrative, "asAt", "2020-12-04");
        return asAnother(action).post(role, "record-progress", body, headers);
    }

    /** A client remembers what it has written; of many at once each must be one of its own. */
    private ActionDriver asAnother(ActionDriver action) {
        return new ActionDriver(
                new PlanDriver(new Api(api.target()), action.plan().id()), action.reference());
    }

    private static List<Answer> atOnce(int callers, IntFunction<Answer> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(callers);
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Answer>> sent = IntStream.range(0, callers)
                    .mapToObj(caller -> threads.submit(() -> {
                        start.await();
                        return call.apply(caller);
                    }))
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : sent) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
