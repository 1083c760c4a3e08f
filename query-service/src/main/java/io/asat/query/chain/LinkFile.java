package io.asat.query.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.asat.platform.security.SecretFile;
import io.asat.proof.Chain;
import io.asat.proof.Links;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The one process's links: a file that is only ever appended to, a line of JSON each, and all of it in memory. Links are
 * followed by the place up to which they go; a last part without one was cut short, and is written again.
 */
final class LinkFile implements LinkStore, AutoCloseable {
    private final LinkLines lines;
    private final FileChannel file;
    private final ConcurrentSkipListMap<String, Links> links = new ConcurrentSkipListMap<>();
    private volatile @Nullable TrackingToken place;

    private LinkFile(FileChannel file, LinkLines lines) {
        this.file = file;
        this.lines = lines;
    }

    /** @throws IllegalStateException if the file cannot be read or holds what was never written to it */
    static LinkFile open(Path path, Serializer serializer) {
        try {
            SecretFile.directory(path.getParent());
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            SecretFile.restrict(path);
            LinkFile opened = new LinkFile(file, new LinkLines(serializer));
            file.truncate(opened.load(path));
            file.position(file.size());
            return opened;
        } catch (IOException e) {
            throw new IllegalStateException("The links of the events' chains cannot be kept in " + path, e);
        }
    }

    /** @return the length of what is whole */
    private long load(Path path) throws IOException {
        long whole = 0;
        long read = 0;
        LinkLines.Batch batch = new LinkLines.Batch();
        try (BufferedReader reader = Files.newBufferedReader(path, UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                read += line.getBytes(UTF_8).length + 1L;
                if (!lines.read(line, batch)) {
                    break;
                }
                if (batch.ends()) {
                    take(batch);
                    batch = new LinkLines.Batch();
                    whole = read;
                }
            }
        }
        return Math.min(whole, Files.size(path));
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
        long end = 0;
        try {
            end = file.position();
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        } catch (IOException e) {
            cutBack(end, e);
            throw new UncheckedIOException("The links of the events' chains cannot be kept", e);
        }
    }

    private void cutBack(long end, IOException failure) {
        try {
            file.truncate(end);
            file.position(end);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
