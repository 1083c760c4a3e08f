package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked to end while it is written to, it finishes what it has accepted. */
class GracefulStopTest {
    private static final int WRITERS = 16;

    @TempDir
    Path dataDirectory;

    @Test
    void whateverWasRecordedWasAlsoAnswered() throws Exception {
        List<Writer> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> new Writer("kept/actions/busy"))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
                AsAtProcess asAt = AsAtProcess.start(dataDirectory, Map.of())) {
            SamplePlan.loadInto(new Caller(asAt.url()), "kept");
            List<? extends Future<?>> running = writers.stream()
                    .map(writer -> threads.submit(() -> writer.writeUntilCutOff(asAt.url())))
                    .toList();
            await("all are at work")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> writers.stream()
                            .allMatch(writer -> writer.acknowledged().size() > 5));
            asAt.stop();
            for (Future<?> each : running) {
                each.get();
            }
        }
        int answered = writers.stream()
                .mapToInt(writer -> writer.acknowledged().size())
                .sum();
        try (AsAtProcess again = AsAtProcess.start(dataDirectory, Map.of())) {
            Caller caller = new Caller(again.url());
            int stored = caller.get("auditor", "/api/audit/plans/kept/replay")
                    .json()
                    .get("actions")
                    .valueStream()
                    .filter(action -> action.get("reference").asString().equals("busy"))
                    .mapToInt(action -> action.get("version").asInt())
                    .sum();
            assertThat(stored - 1).isEqualTo(answered);
            writers.forEach(writer -> Histories.holdOnce(caller, writer));
        }
    }
}
