package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What dashboards, alert rules and documentation speak of is there. */
class DashboardsTest {
    private static final String PLAN = "plan-of-the-telltale";

    @TempDir
    static Path dataDirectory;

    private static AsAtProcess asAt;
    private static String scraped = "";

    @BeforeAll
    static void scrapeAfterSomeWork() {
        asAt = AsAtProcess.start(dataDirectory, Map.of());
        Caller caller = new Caller(asAt.url());
        SamplePlan.loadInto(caller, PLAN);
        assertThat(caller.post("manager", "/api/plans/" + PLAN + "/actions/1/reopen", "{\"reason\": \"Not closed\"}")
                        .status())
                .isEqualTo(409);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            scraped = caller.get("admin", "/actuator/prometheus").body();
            assertThat(value("asat_projection_lag{projection=\"action-history\"}"))
                    .isZero();
        });
    }

    @AfterAll
    static void stop() {
        asAt.close();
    }

    private static Set<String> names() {
        return scraped.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll("[{ ].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double value(String series) {
        return scraped.lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + series));
    }

    @Test
    void everyNameOnADashboardIsThere() throws IOException {
        assertThat(MetricNames.inDashboards()).hasSizeGreaterThan(20).isSubsetOf(names());
    }

    @Test
    void everyNameInAnAlertRuleIsThere() throws IOException {
        assertThat(MetricNames.inAlerts()).hasSizeGreaterThan(5).isSubsetOf(names());
    }

    @Test
    void everyNameInTheDocumentationIsThereAndEveryOneOfOursIsDocumented() throws IOException {
        Set<String> told = MetricNames.inDocumentation();
        Pattern ending = Pattern.compile("_(count|sum|max|bucket)$");
        Set<String> found = names().stream()
                .map(name -> ending.matcher(name).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).hasSizeGreaterThan(15).isSubsetOf(found);
        assertThat(found).filteredOn(name -> name.startsWith("asat_")).isSubsetOf(told);
    }

    @Test
    void whatHappenedIsCounted() {
        assertThat(value("asat_commands_refused_total{rule=\"wrong_status\"}")).isEqualTo(1);
        assertThat(value("asat_commands_seconds_count{command=\"Reopen\",outcome=\"refused\"}"))
                .isEqualTo(1);
        assertThat(value("asat_problems_total{type=\"state-forbids\"}")).isEqualTo(1);
        assertThat(value("asat_events_stored_total{kind=\"EntryRetracted\"}")).isEqualTo(1);
        assertThat(value("asat_imports_seconds_count{outcome=\"recorded\"}")).isEqualTo(2);
        assertThat(value("asat_imports_rows_total")).isEqualTo(6);
        assertThat(value("asat_event_store_up")).isEqualTo(1);
    }

    @Test
    void noTagSaysWhichPlanOrWhose() {
        assertThat(scraped)
                .doesNotContain(PLAN, "officer", "manager", "viewer", "A. Khan")
                .doesNotContainPattern("=\"admin\"");
    }

    @Test
    void namesAreFoundInExpressions() {
        assertThat(MetricNames.in(
                        "sum by (le, uri) (rate(a_bucket{uri=~\"/x(y)\"}[5m])) / max(b_c) > 0.02 or vector(0) and d:e"))
                .containsExactly("a_bucket", "b_c", "d:e");
    }
}
