package io.asat.query.stream;

import io.asat.platform.security.Account;
import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Bounds how many streams are open at a time, of one account and on this node. */
class StreamLimits {
    private static final int RETRY_AFTER_SECONDS = 10;

    private final int perAccount;
    private final int perNode;
    private final Map<String, Integer> open = new HashMap<>();
    private int all;

    StreamLimits(int perAccount, int perNode) {
        this.perAccount = perAccount;
        this.perNode = perNode;
    }

    /**
     * Takes a place.
     *
     * @return gives it back, once
     * @throws Problem 429 if the account has as many as it may, 503 if the node has
     */
    synchronized Runnable take(Account account) {
        if (open.getOrDefault(account.name(), 0) >= perAccount) {
            throw new Problem(
                            ProblemType.TOO_MANY_REQUESTS,
                            "This account has " + perAccount + " streams open, and may have no more.")
                    .retryAfter(RETRY_AFTER_SECONDS);
        }
        if (all >= perNode) {
            throw new Problem(ProblemType.UNAVAILABLE, "This node has as many streams open as it may.")
                    .retryAfter(RETRY_AFTER_SECONDS);
        }
        open.merge(account.name(), 1, Integer::sum);
        all++;
        AtomicBoolean given = new AtomicBoolean();
        return () -> {
            if (given.compareAndSet(false, true)) {
                giveBack(account);
            }
        };
    }

    private synchronized void giveBack(Account account) {
        open.compute(account.name(), (name, count) -> count == null || count == 1 ? null : count - 1);
        all--;
    }

    synchronized int open() {
        return all;
    }
}
