package io.asat.query.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.asat.serialization.StoredJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class LinkFileTest {
    @TempDir
    Path directory;

    @Test
    void keepsLinksOverARestart() throws IOException {
        try (LinkFile file = open()) {
            file.add(List.of(linked("plan", 1), linked("plan/1", 1), linked("plan/1", 2)), place(3));
            file.add(List.of(linked("plan/1", 3), linked("plan2/1", 1)), place(5));
        }
        try (LinkFile file = open()) {
            assertThat(file.place()).contains(place(5));
            assertThat(file.of("plan/1").length()).isEqualTo(3);
            assertThat(file.of("plan/1").link(2)).contains(link(2));
            assertThat(file.ofPlan("plan").keySet()).containsExactly("plan", "plan/1");
        }
    }

    /** Cut anywhere: what was whole by then is there, up to the place told, and what comes next is added to it. */
    @Test
    void goesOnFromWhatIsWholeWhereverItWasCutShort() throws IOException {
        List<Long> ends = new ArrayList<>();
        Path path = directory.resolve("links.jsonl");
        try (LinkFile file = open()) {
            for (int batch = 1; batch <= 10; batch++) {
                file.add(List.of(linked("plan/1", 2L * batch - 1), linked("plan/1", 2L * batch)), place(2L * batch));
                ends.add(Files.size(path));
            }
        }
        byte[] whole = Files.readAllBytes(path);
        Random random = new Random(20261127);
        for (int round = 0; round < 200; round++) {
            int cut = random.nextInt(whole.length + 1);
            Files.write(path, Arrays.copyOf(whole, cut));
            long batches = ends.stream().filter(end -> end <= cut).count();
            try (LinkFile file = open()) {
                assertThat(file.of("plan/1").length()).as("cut at %d", cut).isEqualTo(2 * batches);
                file.add(List.of(linked("plan/1", 2 * batches + 1)), place(99));
            }
            try (LinkFile file = open()) {
                assertThat(file.of("plan/1").length()).isEqualTo(2 * batches + 1);
                assertThat(file.place()).contains(place(99));
            }
        }
    }

    /** In any but the last, unended line: a batch that goes on, a place, the first line, the last. */
    @Test
    void refusesAFileThatIsDamagedInALineAndLeavesItAsItIs() throws IOException {
        Path path = directory.resolve("links.jsonl");
        fill(10);
        List<String> whole = Files.readAllLines(path);
        for (int line = 0; line < whole.size(); line++) {
            for (int place : new int[] {0, whole.get(line).length() / 2}) {
                List<String> damaged = new ArrayList<>(whole);
                damaged.set(line, withQuote(whole.get(line), place));
                assertRefused(damaged, line + 1);
            }
        }
    }

    @Test
    void refusesTwoLinesInOneAndALinkThatCannotFollow() throws IOException {
        Path path = directory.resolve("links.jsonl");
        fill(10);
        List<String> joined = new ArrayList<>(Files.readAllLines(path));
        List<String> repeated = new ArrayList<>(joined);
        joined.set(4, joined.get(4) + joined.remove(5));
        assertRefused(joined, 5);
        repeated.set(3, repeated.get(0));
        assertRefused(repeated, 6);
    }

    private void assertRefused(List<String> lines, int line) throws IOException {
        Path path = directory.resolve("links.jsonl");
        Files.write(path, lines);
        byte[] before = Files.readAllBytes(path);
        assertThatIllegalStateException()
                .isThrownBy(this::open)
                .withMessageStartingWith("Line %d of %s ".formatted(line, path));
        assertThat(path).hasBinaryContent(before);
    }

    private static String withQuote(String line, int place) {
        return line.substring(0, place) + '"' + line.substring(place + 1);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void keepsWhatWasCutShortBesideTheFileAndSaysSo(CapturedOutput log) throws IOException {
        Path path = directory.resolve("links.jsonl");
        fill(3);
        byte[] whole = Files.readAllBytes(path);
        try (LinkFile file = open()) {
            file.add(List.of(linked("plan/3.ä", 1), linked("plan/3.ä", 2)), place(99));
        }
        byte[] more = Files.readAllBytes(path);
        for (int cut = whole.length + 1; cut < more.length; cut += 7) {
            Files.write(path, Arrays.copyOf(more, cut));
            Path aside = directory.resolve("links.jsonl.cut-at-" + whole.length);
            Files.deleteIfExists(aside);
            open().close();
            assertThat(path).hasBinaryContent(whole);
            assertThat(aside).hasBinaryContent(Arrays.copyOfRange(more, whole.length, cut));
        }
        assertThat(log).contains("WARN").contains("The last 1 bytes of " + path);
    }

    @Test
    void aFileThatIsWholeLeavesNothingBesideIt() throws IOException {
        fill(3);
        open().close();
        assertThat(directory).isDirectoryNotContaining("glob:**.cut-at-*");
    }

    private void fill(int batches) throws IOException {
        try (LinkFile file = open()) {
            for (int batch = 1; batch <= batches; batch++) {
                file.add(List.of(linked("plan/1", 2L * batch - 1), linked("plan/1", 2L * batch)), place(2L * batch));
            }
        }
    }

    @Test
    void readsAFileOfAFormerVersionWithoutWhatItSaysOfSeals() throws IOException {
        try (LinkFile file = open()) {
            file.add(List.of(linked("plan/1", 1)), place(2));
        }
        Path path = directory.resolve("links.jsonl");
        String former = Files.readString(path).replaceFirst("}", ",\"unsealed\":true}");
        Files.writeString(path, "{\"sealedAfter\":7}\n" + former);
        try (LinkFile file = open()) {
            assertThat(file.of("plan/1").link(1)).contains(link(1));
            assertThat(file.place()).contains(place(2));
            file.add(List.of(linked("plan/1", 2)), place(3));
        }
        try (LinkFile file = open()) {
            assertThat(file.of("plan/1").length()).isEqualTo(2);
        }
    }

    private LinkFile open() {
        return LinkFile.open(directory.resolve("links.jsonl"), StoredJson.serializer());
    }

    private static Linked linked(String aggregate, long sequence) {
        return new Linked(aggregate, sequence, link(sequence));
    }

    private static String link(long sequence) {
        return "%064x".formatted(sequence + 1);
    }

    private static GlobalSequenceTrackingToken place(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
