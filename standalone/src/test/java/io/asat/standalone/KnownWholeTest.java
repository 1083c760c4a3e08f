package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.asat.platform.eventstore.CommandsUnderWay;
import io.asat.values.PlanId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was certified as known at an instant stays so, though an import was under way at it. */
class KnownWholeTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ACTIONS = 60;

    @TempDir
    static Path dataDirectory;

    private static ConfigurableApplicationContext asAt;
    private static Caller caller;

    @BeforeAll
    static void start() {
        asAt = AsAtHere.start(dataDirectory);
        caller = AsAtHere.caller(asAt);
    }

    @AfterAll
    static void stop() {
        asAt.close();
    }

    @Test
    void anImportAndItsRetractionAreEachRecordedAsAtOneMoment() {
        upload("whole", 1);
        Caller.Answer retracted =
                caller.post("manager", "/api/plans/whole/imports/1/retract", "{\"reason\": \"The wrong file\"}");
        assertThat(retracted.status()).as(retracted.body()).isEqualTo(200);

        List<String> moments = events("whole").stream()
                .map(event -> event.at("/metaData/recordedAt").asString())
                .toList();
        assertThat(moments).hasSizeGreaterThan(2 * ACTIONS);
        assertThat(moments.stream().distinct()).hasSize(2);
    }

    @Test
    void certificateWaitsForWhatMayStillBeRecordedAsAtItsInstant() throws Exception {
        upload("waiting", 1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Boolean> command = CompletableFuture.supplyAsync(() -> asAt.getBean(CommandsUnderWay.class)
                .during(new PlanId("waiting"), () -> {
                    begun.countDown();
                    await().until(() -> end.getCount() == 0);
                    return true;
                }));
        begun.await();
        Caller.Answer meanwhile = caller.get("viewer", "/api/plans/waiting/certificate");
        assertThat(meanwhile.status()).as(meanwhile.body()).isEqualTo(503);
        assertThat(meanwhile.retryAfter()).isPresent();

        end.countDown();
        assertThat(command.get()).isTrue();
        assertThat(caller.get("viewer", "/api/plans/waiting/certificate").status())
                .isEqualTo(200);
    }

    @Test
    void certificatesTakenDuringAnImportStay() {
        upload("busy", 1);
        CompletableFuture<Void> imports = CompletableFuture.runAsync(() -> {
            for (int edition = 2; edition <= 4; edition++) {
                upload("busy", edition);
            }
        });
        List<String> certificates = new ArrayList<>();
        while (!imports.isDone()) {
            Caller.Answer certificate = caller.get("viewer", "/api/plans/busy/certificate?knownAt=" + now());
            if (certificate.status() == 200) {
                certificates.add(certificate.body());
            }
        }
        imports.join();
        assertThat(certificates)
                .isNotEmpty()
                .allSatisfy(certificate -> assertThat(caller.get(
                                        "viewer",
                                        "/api/plans/busy/certificate?knownAt="
                                                + JSON.readTree(certificate)
                                                        .at("/knownAt")
                                                        .asString())
                                .body())
                        .isEqualTo(certificate));
    }

    private static String now() {
        return Instant.now().minusMillis(1).toString();
    }

    private void upload(String plan, int edition) {
        String table = IntStream.rangeClosed(1, ACTIONS)
                .mapToObj(action -> "%d\tKeep number %d\tEdition %d on it".formatted(action, action, edition))
                .collect(Collectors.joining("\n", "Ref\tAction\tProgress (@ 4.12.20)\n", "\n"));
        Caller.Answer answer = SamplePlan.upload(caller, plan, table);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private List<JsonNode> events(String plan) {
        return caller.get("auditor", "/api/audit/plans/" + plan + "/events")
                .body()
                .lines()
                .map(JSON::readTree)
                .toList();
    }
}
