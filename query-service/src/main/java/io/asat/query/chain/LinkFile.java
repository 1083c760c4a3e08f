package io.asat.query.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.asat.platform.security.SecretFile;
import io.asat.proof.Chain;
import io.asat.proof.Links;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one process's links: a file that is only ever appended to, a line of JSON each, and all of it in memory. Links are
 * followed by the place up to which they go; a last part without one was cut short, and is written again.
 */
final class LinkFile implements LinkStore, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LinkFile.class);

    private final LinkLines lines;
    private final FileChannel file;
    private final ConcurrentSkipListMap<String, Links> links = new ConcurrentSkipListMap<>();
    private volatile @Nullable TrackingToken place;

    /** Behind what is whole: what an attempt left there is written over. */
    private long end;

    private LinkFile(FileChannel file, LinkLines lines) {
        this.file = file;
        this.lines = lines;
    }

    /** @throws IllegalStateException if the file cannot be read or holds what was never written to it; it is left as it is */
    static LinkFile open(Path path, Serializer serializer) {
        try {
            SecretFile.directory(Objects.requireNonNull(path.getParent()));
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            SecretFile.restrict(path);
            return read(file, path, new LinkLines(serializer));
        } catch (IOException e) {
            throw new IllegalStateException("The links of the events' chains cannot be kept in " + path, e);
        }
    }

    private static LinkFile read(FileChannel file, Path path, LinkLines lines) throws IOException {
        LinkFile opened = new LinkFile(file, lines);
        try {
            opened.load(path);
            opened.setAsideWhatWasCutShort(path);
            return opened;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void load(Path path) throws IOException {
        LinkLines.Batch batch = new LinkLines.Batch();
        try (EndedLines ended = new EndedLines(Files.newInputStream(path))) {
            for (Optional<byte[]> line = ended.next(); line.isPresent(); line = ended.next()) {
                if (read(line.get(), batch, path, ended.count())) {
                    batch = new LinkLines.Batch();
                    end = ended.length();
                }
            }
        }
    }

    /**
     * Whoever is killed leaves the beginning of what was being written, never a line with an end that cannot be read. To go
     * on without such a line would be to give up what it, and all that follows, has to say against the events.
     *
     * @return whether the line ends its batch
     */
    private boolean read(byte[] line, LinkLines.Batch batch, Path path, long number) {
        try {
            lines.read(line, batch);
            if (batch.ends()) {
                take(batch);
            }
            return batch.ends();
        } catch (RuntimeException damaged) {
            throw new IllegalStateException(
                    "Line " + number + " of " + path + " is not as it was written. Nothing was changed;"
                            + " docs/operations.md says under Damaged links how to go on",
                    damaged);
        }
    }

    private void setAsideWhatWasCutShort(Path path) throws IOException {
        long unfinished = file.size() - end;
        if (unfinished == 0) {
            return;
        }
        Path aside = path.resolveSibling(path.getFileName() + ".cut-at-" + end);
        try (InputStream all = Files.newInputStream(path);
                OutputStream kept =
                        Files.newOutputStream(aside, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            all.skipNBytes(end);
            all.transferTo(kept);
        }
        file.truncate(end);
        LOG.warn(
                "The last {} bytes of {} were not written to their end, as after a kill or on a full disk. They are kept in {};"
                        + " their events are linked again",
                unfinished,
                path,
                aside);
    }

    private void take(LinkLines.Batch batch) {
        batch.links().forEach(this::remember);
        batch.place().ifPresent(token -> place = token);
    }

    private void remember(Linked linked) {
        links.compute(
                linked.aggregate(),
                (aggregate, known) -> (known == null ? Links.NONE : known).with(linked.sequence(), linked.link()));
    }

    /** The data directory is locked: there is no other. */
    @Override
    public boolean claim() {
        return true;
    }

    @Override
    public Optional<TrackingToken> place() {
        return Optional.ofNullable(place);
    }

    @Override
    public Chain chain(String aggregate) {
        return of(aggregate).chain();
    }

    Links of(String aggregate) {
        return links.getOrDefault(aggregate, Links.NONE);
    }

    @Override
    public SortedMap<String, Links> ofPlan(String plan) {
        SortedMap<String, Links> found = new TreeMap<>(links.subMap(plan + "/", plan + "0"));
        Optional.ofNullable(links.get(plan)).ifPresent(own -> found.put(plan, own));
        return found;
    }

    @Override
    public void add(List<Linked> added, TrackingToken upTo) {
        append(lines.batch(added, upTo));
        added.forEach(this::remember);
        place = upTo;
    }

    private synchronized void append(String text) {
        try {
            file.truncate(end);
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            long begin = end;
            while (bytes.hasRemaining()) {
                file.write(bytes, begin + bytes.position());
            }
            file.force(false);
            end = begin + bytes.limit();
        } catch (IOException e) {
            throw new UncheckedIOException("The links of the events' chains cannot be kept", e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
