package io.asat.platform.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A second process of ours, an {@link AcknowledgingWriter}, with what it prints. */
final class ChildProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    ChildProgram(Path directory) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgingWriter.class.getName(),
                        directory.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        output = process.inputReader();
    }

    /** The rest of the next line that starts so. */
    String awaitLine(String start) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(start)) {
                return line.substring(start.length());
            }
        }
        throw new IllegalStateException("The program ended without saying: " + start);
    }

    List<Long> awaitCommitted(int count) throws IOException {
        awaitLine(AcknowledgingWriter.COMMITTED + count);
        return Stream.iterate(1L, n -> n + 1).limit(count).toList();
    }

    /** What it had still said, complete lines only, when it was gone. */
    List<Long> remainingCommitted() {
        return output.lines()
                .filter(line -> line.startsWith(AcknowledgingWriter.COMMITTED))
                .map(line -> Long.valueOf(line.substring(AcknowledgingWriter.COMMITTED.length())))
                .toList();
    }

    /** Through the handle: {@link Process#destroyForcibly} would close the stream with what was still said. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
