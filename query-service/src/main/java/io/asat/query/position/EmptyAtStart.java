package io.asat.query.position;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BooleanSupplier;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Has questions wait for read models that are empty at a start until they are made: what has not been taken in yet would be
 * answered as if it had never been recorded.
 */
final class EmptyAtStart implements HandlerInterceptor {
    private final BooleanSupplier made;

    EmptyAtStart(BooleanSupplier made) {
        this.made = made;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("POST") && !Patience.until(made)) {
            throw Patience.notYet(
                    "The read models are being made from the events; nothing is shown before all of it is.");
        }
        return true;
    }
}
