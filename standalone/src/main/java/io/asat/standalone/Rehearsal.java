package io.asat.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** Has AsAt do, on a data directory that is thrown away, what it will mostly do, so that the JVM can note what that takes. */
final class Rehearsal {
    private static final int WRITERS = 4;
    private static final int ENTRIES = 500;
    private static final int ENTRIES_BETWEEN_QUESTIONS = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 10, 1);

    /** Another each time: said again, a command records nothing. */
    private final String plan = "rehearsed-" + System.currentTimeMillis();

    private final String actions = "/api/plans/" + plan + "/actions";
    private final List<String> questions = List.of(
            actions,
            actions + "?asAt=2020-12-04",
            actions + "?asAt=2020-12-04&knownAt=2100-01-01",
            actions + "/1/history",
            "/api/overdue",
            "/api/plans/" + plan + "/changes?from=2020-12-01",
            "/api/plans/" + plan + "/trend?from=2020-12-01&to=2020-12-08&step=day");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI url;
    private final String account;

    private Rehearsal(URI url, String account) {
        this.url = url;
        this.account = account;
    }

    static void in(ApplicationContext asAt) throws Exception {
        Environment environment = asAt.getEnvironment();
        String account = "manager:" + environment.getRequiredProperty("asat.local-password");
        new Rehearsal(
                        URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")),
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(UTF_8)))
                .play();
    }

    private void play() throws Exception {
        post("/api/plans", """
                {"planId": "%s", "organisation": "Nobody", "title": "A rehearsal",
                 "periodStart": "2020-09-01", "periodEnd": "2021-08-31", "asAt": "2020-10-01"}""".formatted(plan));
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Void>> writers = IntStream.rangeClosed(1, WRITERS)
                    .<Callable<Void>>mapToObj(action -> () -> write(action))
                    .toList();
            for (Future<Void> writer : new ArrayList<>(threads.invokeAll(writers))) {
                writer.get();
            }
        }
    }

    private Void write(int action) throws IOException, InterruptedException {
        post(actions, """
                {"reference": "%d", "requirement": "Be rehearsed", "owner": "Nobody", "targetDate": "31.12.20",
                 "asAt": "2020-10-01"}""".formatted(action));
        for (int entry = 0; entry < ENTRIES; entry++) {
            LocalDate asAt = FIRST_DAY.plusDays(entry);
            post(actions + "/" + action + "/record-progress", """
                    {"narrative": "Entry %d", "asAt": "%s"}""".formatted(entry, asAt));
            post(actions + "/" + action + "/change-rag", """
                    {"rag": "%s", "asAt": "%s"}""".formatted(entry % 2 == 0 ? "RED" : "GREEN", asAt));
            if (entry % ENTRIES_BETWEEN_QUESTIONS == 0) {
                for (String question : questions) {
                    send(question, BodyPublishers.noBody(), "GET");
                }
            }
        }
        return null;
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        send(path, BodyPublishers.ofString(body), "POST");
    }

    /** What was just recorded need not show yet. */
    private void send(String path, HttpRequest.BodyPublisher body, String method)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(url.resolve(path))
                        .header("Authorization", account)
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
