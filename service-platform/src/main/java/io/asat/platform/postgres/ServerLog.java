package io.asat.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that the server writes its log to, and one older one: together never much more than twice the limit. */
final class ServerLog {
    private static final Logger log = LoggerFactory.getLogger(ServerLog.class);

    static final long LIMIT = 10L << 20;
    private static final int TAIL_BYTES = 8_192;
    private static final int TAIL_LINES = 20;

    private final Path file;

    ServerLog(Path directory) throws IOException {
        file = directory.resolve("postgres.log");
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    Redirect redirect() {
        return Redirect.appendTo(file.toFile());
    }

    long size() throws IOException {
        return Files.size(file);
    }

    /** The server appends, so it goes on at the beginning of the emptied file; it need not be told. */
    void trim() {
        try {
            if (size() > LIMIT) {
                Files.copy(file, file.resolveSibling("postgres.log.1"), REPLACE_EXISTING);
                try (FileChannel channel = FileChannel.open(file, WRITE)) {
                    channel.truncate(0);
                }
            }
        } catch (IOException e) {
            log.warn("Could not shorten PostgreSQL's log {}", file, e);
        }
    }

    /** The last lines written since the log had that size. */
    String since(long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, READ)) {
            long end = channel.size();
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL_BYTES, Math.max(0, end - size)));
            channel.read(tail, end - tail.capacity());
            List<String> lines = UTF_8.decode(tail.flip()).toString().lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        }
    }
}
