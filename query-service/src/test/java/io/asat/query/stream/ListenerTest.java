package io.asat.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.platform.security.Account;
import io.asat.platform.security.Role;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private static final Interest ALL = new Interest(Account.ofAll("viewer", Role.VIEWER), Optional.empty());

    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final List<String> sent = new ArrayList<>();
    private boolean broken;
    private int ends;

    private final Line line = new Line() {
        @Override
        public void send(String text) throws IOException {
            if (broken) {
                throw new IOException("gone");
            }
            sent.add(text);
        }

        @Override
        public void end() {
            ends++;
        }
    };

    private Listener listener(boolean sending) {
        return new Listener(ALL, line, threads::add, sending);
    }

    private void runThreads() {
        while (!threads.isEmpty()) {
            threads.remove().run();
        }
    }

    @Test
    void sendsWhatItIsOfferedInItsOrderAndHoldsNoThreadMeanwhile() {
        Listener listener = listener(false);
        for (int i = 0; i < 250; i++) {
            listener.offer(i + ",");
        }
        assertThat(threads).hasSize(1);
        runThreads();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            all.append(i).append(',');
        }
        assertThat(String.join("", sent)).isEqualTo(all.toString());
        assertThat(threads).isEmpty();
        listener.offer("more");
        assertThat(threads).hasSize(1);
        runThreads();
        assertThat(sent).last().isEqualTo("more");
        assertThat(ends).isZero();
    }

    @Test
    void whatIsOfferedWhileEarlierChangesAreSentComesAfterThem() throws IOException {
        Listener listener = listener(true);
        listener.offer("later");
        assertThat(threads).isEmpty();
        listener.send("earlier");
        listener.sendWaiting();
        assertThat(sent).containsExactly("earlier", "later");
    }

    @Test
    void aClientThatTakesTooLittleIsCutOffAndWhatWaitedIsForgotten() {
        Listener listener = listener(false);
        for (int i = 0; i < Listener.MOST_WAITING; i++) {
            listener.offer("change");
        }
        assertThat(listener.hasEnded()).isFalse();
        listener.offer("one too many");
        assertThat(listener.hasEnded()).isTrue();
        runThreads();
        assertThat(sent).isEmpty();
        assertThat(ends).isOne();
    }

    @Test
    void aClientThatHasGoneIsNotSentToAgain() {
        Listener listener = listener(false);
        broken = true;
        listener.offer("change");
        runThreads();
        assertThat(listener.hasEnded()).isTrue();
        listener.offer("change");
        assertThat(threads).isEmpty();
    }

    @Test
    void anIdleClientIsEndedAtOnce() {
        Listener listener = listener(false);
        listener.end();
        listener.end();
        runThreads();
        assertThat(ends).isOne();
    }
}
