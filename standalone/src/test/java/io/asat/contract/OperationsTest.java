package io.asat.contract;

import static io.asat.contract.Role.ADMIN;
import static io.asat.contract.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationsTest extends ContractTest {
    private static final String PROJECTIONS = "/api/admin/projections";

    private Map<String, Object> projection(String name) {
        return api.get(ADMIN, PROJECTIONS).is(200).list("/projections").stream()
                .filter(each -> name.equals(each.get("name")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyProjectionSaysHowFarItHasCome() {
        newAction().record("change-rag", "rag", "RED", "asAt", "2020-12-01");
        var projections = api.get(ADMIN, PROJECTIONS).is(200).list("/projections");
        assertThat(projections)
                .extracting(each -> each.get("name"))
                .contains("action-status", "action-history", "overdue", "timeline");
        assertThat(projections).allSatisfy(each -> {
            assertThat((Integer) each.get("position")).isPositive();
            assertThat((Integer) each.get("lagEvents")).isNotNegative();
            assertThat((Integer) each.get("lagMilliseconds")).isNotNegative();
            assertThat((List<?>) each.get("segments")).isNotEmpty();
            assertThat((List<?>) each.get("errors")).isEmpty();
        });
    }

    @Test
    void aProjectionIsRebuiltWhileItAnswers() {
        var action = newAction();
        action.record("change-rag", "rag", "RED", "asAt", "2020-12-01");
        var before = (Integer) projection("timeline").get("generation");
        var begun = api.post(ADMIN, PROJECTIONS + "/timeline/rebuild", "").is(202);
        assertThat(begun.number("/generation")).isGreaterThan(before);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(action.history()).hasSize(2);
            assertThat((Integer) projection("timeline").get("generation")).isGreaterThan(before);
        });
        assertThat(projection("timeline").get("rebuild")).isNull();
        action.record("change-rag", "rag", "GREEN", "asAt", "2020-12-02");
        assertThat(action.history()).hasSize(3);
    }

    @Test
    void nothingWaitsWhereNothingWentWrong() {
        newAction();
        assertThat(api.get(ADMIN, "/api/admin/dead-letters").is(200).list("/deadLetters"))
                .isEmpty();
    }

    @Test
    void theDocumentTellsOfThem() {
        var document = api.get(VIEWER, "/v3/api-docs").is(200);
        assertThat(document.body())
                .contains(
                        "/api/admin/projections/{name}/rebuild",
                        "/api/admin/dead-letters/{id}/retry",
                        "/api/admin/dead-letters/{id}/discard");
    }
}
