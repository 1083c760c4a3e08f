package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What one service writes the other reads, whoever wrote it and whatever becomes of who reads. */
@ExtendWith(ServicesApart.Provider.class)
@ParameterizedClass
@EnumSource(names = {"POSTGRESQL", "AXON_SERVER"})
class ServicesApartTest {
    private static final int KILLS = Integer.getInteger("asat.kills", 1);
    private static final long SEED = Long.getLong("asat.seed", 20261127);
    private static final int LONGEST_BEFORE_KILL_MILLIS = 1_500;
    private static final Duration REBUILT_WITHIN = Duration.ofSeconds(60);

    private final Way way;
    private final ServicesApart services;
    private final String plan = "apart-" + UUID.randomUUID();

    ServicesApartTest(Way way, ServicesApart.Shared shared) {
        this.way = way;
        this.services = shared.on(way);
        assertThat(services.commands(0)
                        .post("manager", "/api/plans", """
                        {"planId": "%s", "organisation": "Northmere Council", "title": "Apart",
                         "periodStart": "2020-09-01", "periodEnd": "2021-08-31", "asAt": "2020-10-01"}""".formatted(plan))
                        .status())
                .isEqualTo(201);
    }

    /** @return where it was stored */
    private String register(String reference) {
        Caller.Answer registered =
                services.commands(0).post("manager", "/api/plans/" + plan + "/actions", """
                {"reference": "%s", "requirement": "Be of one mind", "rag": "AMBER", "asAt": "2020-10-01"}""".formatted(reference));
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        return registered.position().orElseThrow();
    }

    /** Asked again, as it says, where it is not visible yet. */
    private JsonNode shown(String address) {
        Caller.Answer answer = await().atMost(Duration.ofSeconds(30))
                .until(() -> services.queries().get("auditor", address), given -> given.status() != 503);
        assertThat(answer.status()).as("%s: %s", address, answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void whatOneRecordsTheOtherShows() {
        String position = register("1");
        JsonNode action = shown("/api/plans/" + plan + "/actions/1?asAt=2020-10-02&position=" + position);
        assertThat(action.get("requirement").asString()).isEqualTo("Be of one mind");
        assertThat(action.get("rag").asString()).isEqualTo("AMBER");
    }

    /** The links are in MongoDB here, and nobody gave the two a key to seal with. */
    @Test
    void whatOneRecordsTheOtherLinksAndVerifies() throws SQLException {
        String verify = "/api/audit/plans/" + plan + "/verify?position=" + register("1");
        JsonNode untouched = shown(verify);
        assertThat(untouched.get("matches").asBoolean())
                .as(untouched.toString())
                .isTrue();
        assertThat(untouched.at("/chain/valid").asBoolean())
                .as(untouched.toString())
                .isTrue();
        assertThat(untouched.at("/chain/length").asInt()).isEqualTo(3);
        assertThat(untouched.at("/chain/sealed").asBoolean()).isFalse();

        assumeThat(way).as("only a database can be tampered with by SQL").isEqualTo(Way.POSTGRESQL);
        try (Connection connection = services.database();
                PreparedStatement change = connection.prepareStatement("""
                update DomainEventEntry set payload = replace(payload, 'one mind', 'two minds')
                where aggregateIdentifier = ?""")) {
            change.setString(1, plan + "/1");
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
        JsonNode changed = shown(verify);
        assertThat(changed.get("matches").asBoolean()).isFalse();
        assertThat(changed.at("/chain/faults/0/aggregate").asString()).isEqualTo(plan + "/1");
        assertThat(changed.at("/chain/faults/0/sequence").asInt()).isEqualTo(1);
    }

    @Test
    void eachAnswersItsOwnAddressesOnly() {
        assertThat(services.commands(0).get("viewer", "/api/plans").status()).isIn(404, 405);
        assertThat(services.queries().get("viewer", "/api/plans").status()).isEqualTo(200);
    }

    @Test
    void whatAFormerReleaseStoredIsShownAndDecidedOn() throws Exception {
        assumeThat(way).as("it is stored by SQL").isEqualTo(Way.POSTGRESQL);
        register("old");
        long position = storeInRevisionOne("old");
        String address = "/api/plans/" + plan + "/actions";

        JsonNode listed = shown(address + "?asAt=2020-12-05&position=" + position);
        assertThat(listed.at("/actions/0/targetDate/date").asString()).isEqualTo("2020-12-31");
        assertThat(listed.get("actions"))
                .isEqualTo(shown("/api/audit/plans/" + plan + "/replay?asAt=2020-12-05")
                        .get("actions"));
        assertThat(shown(address + "/old/history").at("/entries/1/kind").asString())
                .isEqualTo("TargetDateSet");
        assertThat(services.commands(1)
                        .post("manager", address + "/old/set-target-date", """
                        {"targetDate": "End Dec'20", "reason": "agreed again", "asAt": "2020-12-04"}""")
                        .json()
                        .get("version")
                        .asInt())
                .as("an exact repeat records nothing")
                .isEqualTo(2);
        assertThat(services.commands(1)
                        .post("officer", address + "/old/record-progress", """
                        {"narrative": "Going on", "asAt": "2020-12-04"}""")
                        .json()
                        .get("sequence")
                        .asInt())
                .isEqualTo(3);
    }

    /** As an action's second event was stored before target dates told the rules they were read by. */
    private long storeInRevisionOne(String reference) throws SQLException {
        try (Connection connection = services.database();
                PreparedStatement append = connection.prepareStatement("""
                insert into DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData, payload,
                    payloadRevision, payloadType, timeStamp)
                select aggregateIdentifier, 1, type, ?, metaData, ?, '1', 'TargetDateSet', timeStamp
                from DomainEventEntry where aggregateIdentifier = ? returning globalIndex""")) {
            String action = plan + "/" + reference;
            append.setString(1, UUID.randomUUID().toString());
            append.setString(2, """
                    {"action":"%s","targetDate":{"text":"End Dec'20","kind":"FIXED","date":"2020-12-31"},"reason":"agreed","asAt":"2020-12-04"}""".formatted(action));
            append.setString(3, action);
            try (ResultSet stored = append.executeQuery()) {
                assertThat(stored.next()).isTrue();
                return stored.getLong(1);
            }
        }
    }

    @Test
    void aRebuildInWhichAllIsKilledIsCompletedAfterwards() throws Exception {
        String position = register("1");
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            shown("/api/plans?position=" + position);
            Map<String, Integer> before = generations();
            before.keySet()
                    .forEach(projection -> assertThat(services.queries()
                                    .post("admin", "/api/admin/projections/" + projection + "/rebuild", "")
                                    .status())
                            .isEqualTo(202));
            boolean ended = services.queryProcess()
                    .process()
                    .waitFor(random.nextInt(LONGEST_BEFORE_KILL_MILLIS), TimeUnit.MILLISECONDS);
            assertThat(ended).as("it ended by itself").isFalse();
            services.killQueriesAndStartAgain();
            await("the new ones answer")
                    .atMost(REBUILT_WITHIN)
                    .untilAsserted(() -> assertThat(generations())
                            .allSatisfy(
                                    (projection, number) -> assertThat(number).isGreaterThan(before.get(projection))));
            assertThat(shown("/api/plans/" + plan + "/actions?asAt=2020-12-05").get("actions"))
                    .isEqualTo(shown("/api/audit/plans/" + plan + "/replay?asAt=2020-12-05")
                            .get("actions"))
                    .hasSize(1);
            assertThat(shown("/api/plans/" + plan + "/actions/1/history").get("entries"))
                    .hasSize(1);
        }
    }

    private Map<String, Integer> generations() {
        Map<String, Integer> generations = new LinkedHashMap<>();
        services.queries()
                .get("admin", "/api/admin/projections")
                .json()
                .get("projections")
                .forEach(each -> generations.put(
                        each.get("name").asString(), each.get("generation").asInt()));
        return generations;
    }
}
