package io.asat.query.position;

import io.asat.platform.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerInterceptor;

/** Has any question with {@code position} wait until what is recorded there can be seen. */
final class PositionInterceptor implements HandlerInterceptor {
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");

    private final Visibility visibility;

    PositionInterceptor(Visibility visibility) {
        this.visibility = visibility;
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
        if (!Patience.until(() -> visibility.covers(number))) {
            throw Patience.notYet("What is recorded at " + position + " is not visible yet.");
        }
    }
}
