package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.asat.platform.backup.BackupUnusable;
import io.asat.platform.backup.Restoration;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup taken while AsAt runs and is written to, and what is made of it elsewhere. */
class BackupTest {
    @TempDir
    static Path temporary;

    private static Path backup;
    private static AsAtProcess original;
    private static Caller before;
    private static Instant known;
    private static long positionBefore;
    private static Writer writer;

    @BeforeAll
    static void takeABackupWhileItIsWrittenTo() throws Exception {
        original = AsAtProcess.start(temporary.resolve("original"), Map.of());
        before = new Caller(original.url());
        SamplePlan.loadInto(before, "kept");
        positionBefore = Long.parseLong(
                SamplePlan.progress(before, "kept", "busy", "Before").position().orElseThrow());
        writer = new Writer("kept/actions/busy");
        writer.write(original.url(), 1);
        backup = temporary.resolve("asat.backup");
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            known = Instant.now();
            Future<?> writing = thread.submit(() -> writer.write(original.url(), 200));
            download();
            writing.get();
        }
    }

    private static void download() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(original.url().resolve("/api/admin/backup"))
                .header("Authorization", Writer.basic("admin"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofFile(backup))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theFileThatTheCommandMakesIsOnlyItsOwners() throws Exception {
        Path file = temporary.resolve("by-command.backup");
        ProcessBuilder command = new ProcessBuilder("../asat", "backup", file.toString()).inheritIO();
        command.environment().put("SERVER_PORT", String.valueOf(original.url().getPort()));
        command.environment().put("ASAT_LOCAL_PASSWORD", AsAtProcess.PASSWORD);
        assertThat(command.start().waitFor()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @AfterAll
    static void stop() {
        original.close();
    }

    @Test
    void everyAnswerIsTheSameFromWhatWasRestored() throws Exception {
        Map<String, String> answers = answers(before);
        assertThat(answers.values())
                .filteredOn(answer -> answer.startsWith("200"))
                .hasSizeGreaterThan(20);
        Path elsewhere = temporary.resolve("elsewhere");
        Restoration.into(elsewhere, backup);
        try (AsAtProcess restored = AsAtProcess.start(elsewhere, Map.of())) {
            Caller after = new Caller(restored.url());

            assertThat(answers(after)).isEqualTo(answers);
            keysAreRemembered(restored);
            placesAreNotGivenOutAgain(after);
        }
    }

    /** What was acknowledged before the backup began is there under its key; what came after may be recorded. */
    private static void keysAreRemembered(AsAtProcess restored) {
        String first = writer.acknowledged().keySet().iterator().next();
        HttpResponse<String> again = writer.send(restored.url(), first).orElseThrow();
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Writer.answer(again)).isEqualTo(writer.acknowledged().get(first));
    }

    private static void placesAreNotGivenOutAgain(Caller after) {
        Caller.Answer recorded = SamplePlan.progress(after, "kept", "2", "Elsewhere");
        assertThat(recorded.status()).isEqualTo(200);
        assertThat(Long.parseLong(recorded.position().orElseThrow())).isGreaterThan(positionBefore);
    }

    @Test
    void aBackupIsForOperatorsOnly() {
        assertThat(before.get("manager", "/api/admin/backup").status()).isEqualTo(403);
    }

    @Test
    void isNotRestoredOntoAnything() throws Exception {
        Path occupied = Files.createDirectory(temporary.resolve("occupied"));
        Files.writeString(occupied.resolve("local-password"), "x");

        refuses(occupied, backup, "not empty");
        assertThat(files(occupied)).containsExactly("local-password");
    }

    @Test
    void whatIsNotWholeOrNotAsItWasIsRefusedAndLeavesNothing() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        Random random = new Random(20261126);
        Path target = temporary.resolve("untouched");
        for (int round = 0; round < 500; round++) {
            int cut = random.nextInt(whole.length);
            refuses(target, file(Arrays.copyOf(whole, cut)), "");
            byte[] tampered = whole.clone();
            tampered[random.nextInt(whole.length / 2) + 40] ^= 0x10;
            if (!holdsTheSame(file(tampered))) {
                refuses(target, file(tampered), "");
            }
        }
        refuses(target, temporary.resolve("nowhere"), "no file");
        refuses(target, file(new byte[0]), "");
        assertThat(target).doesNotExist();
    }

    @Test
    void whatAKilledAttemptLeftIsNoHindrance() throws Exception {
        Path target = Files.createDirectory(temporary.resolve("again"));
        Files.writeString(Files.createDirectory(target.resolve("filling-1")).resolve("half"), "x");

        Restoration.into(target, backup);
        assertThat(files(target)).contains("cluster").noneMatch(name -> name.startsWith("filling-"));
    }

    private static Path file(byte[] content) throws IOException {
        return Files.write(temporary.resolve("changed.backup"), content);
    }

    /** A bit in what the archive says of an entry twice makes no difference to what it holds. */
    private static boolean holdsTheSame(Path file) throws IOException {
        try {
            return content(file).equals(content(backup));
        } catch (IOException damaged) {
            return false;
        }
    }

    private static Map<String, String> content(Path file) throws IOException {
        Map<String, String> content = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                content.put(
                        entry.getName(),
                        HexFormat.of().formatHex(zip.getInputStream(entry).readAllBytes()));
            }
        }
        return content;
    }

    private static void refuses(Path target, Path file, String words) {
        assertThatExceptionOfType(BackupUnusable.class)
                .isThrownBy(() -> Restoration.into(target, file))
                .withMessageContaining(words);
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }

    /** To every sort of question, as known when the backup was begun. */
    private static Map<String, String> answers(Caller caller) {
        String knownAt = "knownAt=" + known;
        Map<String, String> answers = new LinkedHashMap<>();
        for (String asAt : List.of("2020-10-01", "2020-12-04", "2020-12-20", "2021-02-01")) {
            String moment = "?asAt=" + asAt + "&" + knownAt;
            for (String question : List.of("", "/actions", "/actions/1", "/actions/2")) {
                answers.put(question + moment, ask(caller, "viewer", "/api/plans/kept" + question + moment));
            }
            answers.put("replay" + moment, ask(caller, "auditor", "/api/audit/plans/kept/replay" + moment));
        }
        for (String question : List.of(
                "/actions/1/history?" + knownAt,
                "/actions/busy/history?" + knownAt,
                "/changes?from=2020-10-01&to=2021-02-01&knownTo=" + known,
                "/trend?from=2020-10-01&to=2021-02-01&step=month&" + knownAt,
                "/imports")) {
            answers.put(question, ask(caller, "viewer", "/api/plans/kept" + question));
        }
        answers.put("overdue", ask(caller, "viewer", "/api/overdue?asAt=2021-02-01&" + knownAt));
        return answers;
    }

    /** Without what tells one request from another. */
    private static String ask(Caller caller, String account, String address) {
        Caller.Answer answer = caller.get(account, address);
        return answer.status() + " " + answer.body().replaceAll(",\"traceId\":\"[^\"]*\"", "");
    }
}
