package io.asat.query.projection;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** A stream of events whose reader is woken when there are new ones; by the stream itself where it can. */
final class WakingStream implements BlockingStream<TrackedEventMessage<?>> {
    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Set<Runnable> readers;
    private @Nullable Runnable reader;

    WakingStream(BlockingStream<TrackedEventMessage<?>> stream, Set<Runnable> readers) {
        this.stream = stream;
        this.readers = readers;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        if (!stream.setOnAvailableCallback(callback)) {
            reader = callback;
            readers.add(callback);
        }
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public boolean hasNextAvailable() {
        return stream.hasNextAvailable();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        stream.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        Runnable woken = reader;
        if (woken != null) {
            readers.remove(woken);
        }
        stream.close();
    }
}
