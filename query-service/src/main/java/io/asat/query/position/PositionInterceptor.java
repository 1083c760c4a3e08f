package io.asat.query.position;

import io.asat.platform.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerInterceptor;

/** Has any question with {@code position} wait until what is recorded there can be seen, but not for what is not recorded. */
final class PositionInterceptor implements HandlerInterceptor {
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");

    /** By then nearly all shows, and nobody need ask the event store. */
    private static final Duration SOON = Duration.ofMillis(100);

    private final Visibility visibility;
    private final LongSupplier head;

    /** @param head the position of the latest event stored by any node; fails while the event store is away */
    PositionInterceptor(Visibility visibility, LongSupplier head) {
        this.visibility = visibility;
        this.head = head;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String position = request.getParameter("position");
        if (position != null && request.getMethod().equals("GET")) {
            await(position);
        }
        return true;
    }

    private void await(String position) {
        if (!POSITION.matcher(position).matches()) {
            throw Problem.invalid("/position", "must be a value of the header AsAt-Position");
        }
        long number = Long.parseLong(position);
        if (!comesToShow(number)) {
            throw Patience.notYet("What is recorded at " + position + " is not visible yet.");
        }
    }

    private boolean comesToShow(long position) {
        BooleanSupplier shows = () -> visibility.covers(position);
        if (Patience.until(shows, SOON)) {
            return true;
        }
        CompletableFuture<Boolean> beyondHead = isBeyondHead(position);
        Patience.until(() -> shows.getAsBoolean() || beyondHead.getNow(false));
        return shows.getAsBoolean();
    }

    /** On another thread, as an event store that is slow is not to make the wait longer; one that is away cannot tell. */
    private CompletableFuture<Boolean> isBeyondHead(long position) {
        return CompletableFuture.supplyAsync(() -> position > head.getAsLong(), Thread::startVirtualThread)
                .exceptionally(away -> false);
    }
}
