package io.asat.platform.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to use a data directory, which the operating system takes back when this process dies, however it dies. */
final class DirectoryLock implements AutoCloseable {
    /** Asked before the file: closing a second channel on it would let go of the first one's lock too. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final int LONGEST_HOLDER = 64;

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** Takes the directory as {@link Path#toRealPath} gives it, so that no second name leads around the lock. */
    static DirectoryLock on(Path directory) throws IOException {
        if (!HELD_HERE.add(directory)) {
            throw new DataDirectoryInUse(directory, "this very process");
        }
        boolean locked = false;
        try {
            FileChannel channel = FileChannel.open(directory.resolve("postgres.lock"), CREATE, READ, WRITE);
            try {
                if (channel.tryLock() == null) {
                    throw new DataDirectoryInUse(directory, holder(channel));
                }
                sign(channel);
                locked = true;
                return new DirectoryLock(directory, channel);
            } finally {
                if (!locked) {
                    channel.close();
                }
            }
        } finally {
            if (!locked) {
                HELD_HERE.remove(directory);
            }
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        byte[] name = "process %d".formatted(ProcessHandle.current().pid()).getBytes(US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(name), 0);
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer name = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(name, 0);
        return name.position() == 0
                ? "another process"
                : US_ASCII.decode(name.flip()).toString();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(directory);
        }
    }
}
