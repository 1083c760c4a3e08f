package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two nodes that write to one store, and many callers spread over them, all at one action or plan at the same moment. */
@ExtendWith(ServicesApart.Provider.class)
@ParameterizedClass
@EnumSource(names = {"POSTGRESQL", "AXON_SERVER"})
class RacingNodesTest {
    private static final int WRITERS = 32;
    private static final int ROUNDS = 2;
    private static final String FIRST = """
            Ref\tAction\tOwner\tTarget date\tRAG\tProgress (@ 4.12.20)
            1\tTest all staff weekly\tA. Khan\t31.12.20\tAmber\tBegun
            2\tPublish visiting rules online\tB. Lowe\tTBC\tGreen\t
            """;
    private static final String SECOND = """
            Ref\tAction\tOwner\tTarget date\tRAG\tProgress (@ 4.1.21)
            1\tTest all staff weekly\tC. Moss\tComplete\tGreen\tBegun
            4\tName a lead nurse\tC. Moss\tEnd Feb\tAmber\t
            """;

    private final ServicesApart services;
    private final String plan = "racing-" + UUID.randomUUID();

    RacingNodesTest(Way way, ServicesApart.Shared shared) {
        this.services = shared.on(way);
        assertThat(create(0).status()).isEqualTo(201);
        assertThat(register(0, "1").status()).isEqualTo(201);
    }

    private Caller.Answer create(int caller) {
        return services.commands(caller).post("manager", "/api/plans", """
                {"planId": "%s", "organisation": "Northmere Council", "title": "Racing",
                 "periodStart": "2020-09-01", "periodEnd": "2021-08-31", "asAt": "2020-10-01"}""".formatted(plan));
    }

    private Caller.Answer register(int caller, String reference) {
        return services.commands(caller).post("manager", "/api/plans/" + plan + "/actions", """
                {"reference": "%s", "requirement": "Be of one mind", "asAt": "2020-10-01"}""".formatted(reference));
    }

    private Caller.Answer write(int caller, String narrative, String... headers) {
        return services.commands(caller)
                .post(
                        "officer",
                        "/api/plans/" + plan + "/actions/1/record-progress",
                        "{\"narrative\": \"" + narrative + "\", \"asAt\": \"2020-12-04\"}",
                        headers);
    }

    @Test
    void nothingIsLostRefusedOrNumberedTwice() throws Exception {
        List<Caller.Answer> answers = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String step = "Step " + round + " of ";
            answers.addAll(atOnce(WRITERS, caller -> write(caller, step + caller)));
        }
        assertThat(answers).filteredOn(answer -> answer.status() != 200).isEmpty();
        assertThat(answers.stream().map(RacingNodesTest::sequence))
                .containsExactlyInAnyOrderElementsOf(upTo(1 + ROUNDS * WRITERS).subList(1, 1 + ROUNDS * WRITERS));
        assertThat(stored()).isEqualTo(1 + ROUNDS * WRITERS);
    }

    @Test
    void ofThoseWhoInsistOnTheSameVersionOneIsHeard() throws Exception {
        for (int version = 1; version <= ROUNDS; version++) {
            String seen = "\"" + version + "\"";
            List<Caller.Answer> answers =
                    atOnce(WRITERS, caller -> write(caller, seen.charAt(1) + " by " + caller, "If-Match", seen));
            assertThat(statuses(answers, 200)).isOne();
            assertThat(statuses(answers, 412)).isEqualTo(WRITERS - 1);
        }
        assertThat(stored()).isEqualTo(1 + ROUNDS);
    }

    @Test
    void noUpdateIsLostByWhoeverTriesAgainOnTheVersionTold() throws Exception {
        List<Caller.Answer> answers = atOnce(WRITERS, caller -> {
            Caller.Answer answer = write(caller, "By " + caller, "If-Match", "\"1\"");
            while (answer.status() == 412) {
                answer = write(
                        caller,
                        "By " + caller,
                        "If-Match",
                        "\"" + answer.json().get("version").asInt() + "\"");
            }
            return answer;
        });
        assertThat(statuses(answers, 200)).isEqualTo(WRITERS);
        assertThat(stored()).isEqualTo(1 + WRITERS);
    }

    @Test
    void oneKeySentByAllAtOnceRecordsOnce() throws Exception {
        List<Caller.Answer> answers = atOnce(WRITERS, caller -> write(caller, "Once", "Idempotency-Key", "the same"));
        assertThat(statuses(answers, 200)).isEqualTo(WRITERS);
        assertThat(answers.stream().map(Caller.Answer::body).distinct()).hasSize(1);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void ofManyWhoRegisterTheSameActionOneDoesAndTheOthersAreToldSo() throws Exception {
        List<Caller.Answer> answers = atOnce(WRITERS, caller -> register(caller, "2"));
        assertThat(statuses(answers, 201)).isOne();
        assertThat(statuses(answers, 409)).isEqualTo(WRITERS - 1);
        List<Caller.Answer> others = atOnce(WRITERS, caller -> register(caller, "3." + caller));
        assertThat(statuses(others, 201)).isEqualTo(WRITERS);
        assertThat(replayed(plan, "2020-12-04")).hasSize(2 + WRITERS);
    }

    @Test
    void twoEditionsLoadedAtOnceEndAsIfLoadedInTurn() throws Exception {
        String inTurn = "in-turn-" + UUID.randomUUID();
        assertThat(SamplePlan.upload(services.commands(0), inTurn, FIRST).status())
                .isEqualTo(200);
        assertThat(SamplePlan.upload(services.commands(1), inTurn, SECOND).status())
                .isEqualTo(200);
        for (int round = 0; round < 2; round++) {
            String together = "at-once-" + UUID.randomUUID();
            List<Caller.Answer> answers = atOnce(
                    2, caller -> SamplePlan.upload(services.commands(caller), together, caller == 0 ? FIRST : SECOND));
            assertThat(statuses(answers, 200)).as("%s", answers).isEqualTo(2);
            for (String day : List.of("2020-12-03", "2020-12-04", "2021-01-03", "2021-01-04", "2021-06-01")) {
                assertThat(replayed(together, day)).as(day).containsExactlyInAnyOrderElementsOf(replayed(inTurn, day));
            }
        }
    }

    /** A plan's edition is judged where the plan is, what an officer records where the action is: on two nodes, perhaps. */
    @Test
    void anEditionAndOfficersWhoWriteToItsActionsAreAllHeard() throws Exception {
        String busy = "busy-" + UUID.randomUUID();
        assertThat(SamplePlan.upload(services.commands(0), busy, FIRST).status())
                .isEqualTo(200);
        List<Caller.Answer> answers = atOnce(
                WRITERS,
                caller -> caller % 8 == 0
                        ? SamplePlan.upload(
                                services.commands(caller), busy, FIRST.replace("4.12.20", caller / 8 + 10 + ".12.20"))
                        : services.commands(caller)
                                .post(
                                        "officer",
                                        "/api/plans/" + busy + "/actions/" + (caller % 2 + 1) + "/record-progress",
                                        "{\"narrative\": \"By " + caller + "\", \"asAt\": \"2020-12-04\"}"));
        assertThat(answers).filteredOn(answer -> answer.status() != 200).isEmpty();
        List<String> officers = IntStream.range(0, WRITERS)
                .filter(caller -> caller % 8 != 0)
                .mapToObj(caller -> "By " + caller)
                .toList();
        await("all is shown")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(narratives(busy))
                        .filteredOn(narrative -> narrative.startsWith("By "))
                        .containsExactlyInAnyOrderElementsOf(officers));
    }

    private List<String> narratives(String of) {
        List<String> narratives = new ArrayList<>();
        for (String action : List.of("1", "2")) {
            services.queries()
                    .get("officer", "/api/plans/" + of + "/actions/" + action + "/history")
                    .json()
                    .get("entries")
                    .forEach(entry -> narratives.add(entry.at("/data/narrative").asString("")));
        }
        return narratives;
    }

    /** Without what tells which was recorded first. */
    private List<JsonNode> replayed(String of, String day) {
        Caller.Answer replay = services.queries().get("auditor", "/api/audit/plans/" + of + "/replay?asAt=" + day);
        assertThat(replay.status()).as(replay.body()).isEqualTo(200);
        List<JsonNode> actions = new ArrayList<>();
        for (JsonNode action : replay.json().get("actions")) {
            actions.add(((ObjectNode) action)
                    .remove(Set.of("planId", "version", "lastRecordedAt", "position", "progress")));
        }
        return actions;
    }

    /** @return how many events the action has, each number once */
    private int stored() {
        Caller.Answer replay = services.queries().get("auditor", "/api/audit/plans/" + plan + "/replay");
        return replay.json().at("/actions/0/version").asInt();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static int sequence(Caller.Answer answer) {
        return answer.json().get("sequence").asInt();
    }

    private static long statuses(List<Caller.Answer> answers, int status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }

    private static List<Caller.Answer> atOnce(int callers, IntFunction<Caller.Answer> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(callers);
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Caller.Answer>> sent = IntStream.range(0, callers)
                    .mapToObj(caller -> threads.submit(() -> {
                        start.await();
                        return call.apply(caller);
                    }))
                    .toList();
            List<Caller.Answer> answers = new ArrayList<>();
            for (Future<Caller.Answer> each : sent) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
