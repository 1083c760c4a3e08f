package io.asat.query.chain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file that have their end, as bytes: what is behind the last of them may stop within a character. */
final class EndedLines implements AutoCloseable {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int filled;
    private long count;
    private long length;

    EndedLines(InputStream in) {
        this.in = in;
    }

    Optional<byte[]> next() throws IOException {
        line.reset();
        while (at < filled || fill()) {
            int begin = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, begin, at - begin);
            if (at < filled) {
                at++;
                count++;
                length += line.size() + 1;
                return Optional.of(line.toByteArray());
            }
        }
        return Optional.empty();
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    /** @return how many there were so far */
    long count() {
        return count;
    }

    /** @return what they take, in bytes */
    long length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
