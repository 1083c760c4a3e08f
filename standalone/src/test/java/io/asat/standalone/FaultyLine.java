package io.asat.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A line to a server on this machine that can be cut, silenced, slowed and mended. */
final class FaultyLine implements AutoCloseable {
    enum State {
        SOUND,
        /** Whoever calls is hung up on, and whoever was connected. */
        CUT,
        /** Whoever calls gets through, and hears nothing. */
        SILENT,
        /** All that is said arrives ten seconds later. */
        SLOW
    }

    private static final Duration DELAY = Duration.ofSeconds(10);

    private final int target;
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile State state = State.SOUND;
    private volatile CountDownLatch changed = new CountDownLatch(1);

    FaultyLine(int target) throws IOException {
        this.target = target;
        this.server = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** What a connection swallowed while silent is lost with it, as on a line that was down. */
    void become(State next) {
        State before = state;
        state = next;
        if (next == State.CUT || before == State.SILENT || before == State.SLOW) {
            open.forEach(FaultyLine::hangUp);
        }
        CountDownLatch waiting = changed;
        changed = new CountDownLatch(1);
        waiting.countDown();
    }

    private void accept() {
        while (closed.getCount() > 0) {
            try {
                Socket caller = server.accept();
                if (state == State.CUT) {
                    hangUp(caller);
                } else {
                    connect(caller);
                }
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        Socket called = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(caller);
        open.add(called);
        Thread.ofVirtual().start(() -> carry(caller, called));
        Thread.ofVirtual().start(() -> carry(called, caller));
    }

    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[8_192];
        try (from;
                to) {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                obstruct();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException hungUp) {
            // both ends are closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void obstruct() throws InterruptedException {
        CountDownLatch change = changed;
        switch (state) {
            case SILENT -> change.await();
            case SLOW -> change.await(DELAY.toMillis(), TimeUnit.MILLISECONDS);
            case SOUND, CUT -> {}
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
        become(State.CUT);
    }
}
