package io.asat.documents.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** An archive in memory that unpacks what is asked for, and no more than a plan can need. */
final class BoundedZip implements AutoCloseable {
    /** Of all parts together, however often they are read. */
    static final long MOST_UNPACKED = 128L * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;

    /** How far a part may swell; a sheet of blank cells swells to a hundredfold. */
    private static final int MOST_RATIO = 200;

    private static final int RATIO_FROM = 8 * 1024 * 1024;

    private final ZipFile zip;
    private long unpacked;

    BoundedZip(byte[] content) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setIgnoreLocalFileHeader(true)
                .get();
        if (Collections.list(zip.getEntries()).size() > MOST_ENTRIES) {
            throw new UnreadableDocument("an archive of at most " + MOST_ENTRIES + " parts", "more");
        }
    }

    boolean has(String path) {
        return zip.getEntry(path) != null;
    }

    /** A part as it is unpacked, empty if there is none of that name. */
    Optional<InputStream> part(String path) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(path);
        return entry == null
                ? Optional.empty()
                : Optional.of(new Counted(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize())));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A part as it is unpacked. */
    private final class Counted extends FilterInputStream {
        private final long packed;
        private long size;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            size += Math.max(0, count);
            unpacked += Math.max(0, count);
            if (unpacked > MOST_UNPACKED) {
                throw new UnreadableDocument(
                        "a document of at most " + MOST_UNPACKED / 1024 / 1024 + " MB unpacked", "more");
            }
            if (size > RATIO_FROM && size / packed > MOST_RATIO) {
                throw new UnreadableDocument(
                        "parts that unpack to at most " + MOST_RATIO + " times their size", "one that swells further");
            }
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
