package io.asat.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** What {@code postmaster.pid} tells of the server of a cluster; the file may be stale, half-written or absent. */
record Postmaster(long pid, boolean ready) {
    static final String FILE = "postmaster.pid";

    private static final Postmaster NONE = new Postmaster(-1, false);
    private static final int STATUS_LINE = 7;

    static Postmaster of(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve(FILE), UTF_8);
            long pid = Long.parseLong(lines.getFirst().strip());
            return new Postmaster(
                    pid,
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready"));
        } catch (NoSuchFileException | NumberFormatException | NoSuchElementException absent) {
            return NONE;
        }
    }

    /** Whether that process lives and is indeed a server of this cluster: its number may long be somebody else's. */
    boolean servesStill(Path cluster) {
        if (pid <= 0) {
            return false;
        }
        List<String> words = commandLine();
        return !words.isEmpty()
                && words.getFirst().endsWith("postgres")
                && (words.contains(cluster.toString()) || worksIn(cluster));
    }

    /** Empty for a zombie. */
    private List<String> commandLine() {
        try {
            return List.of(Files.readString(proc("cmdline"), UTF_8).split("\0"));
        } catch (IOException notLinuxOrGone) {
            return ProcessHandle.of(pid)
                    .map(ProcessHandle::info)
                    .flatMap(info -> info.command()
                            .map(command -> Stream.concat(
                                            Stream.of(command),
                                            Stream.of(info.arguments().orElse(new String[0])))
                                    .toList()))
                    .orElse(List.of());
        }
    }

    /** For a server that somebody started by hand under a relative name: a postmaster works inside its cluster. */
    private boolean worksIn(Path cluster) {
        try {
            return Files.readSymbolicLink(proc("cwd")).equals(cluster);
        } catch (IOException notOurs) {
            return false;
        }
    }

    private Path proc(String name) {
        return Path.of("/proc", Long.toString(pid), name);
    }
}
