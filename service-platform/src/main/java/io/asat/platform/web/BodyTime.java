package io.asat.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Bounds the time a body takes to come, by address. Where bytes come from the connection: the parts of a form are read by
 * the container itself, past whatever wraps its request.
 */
class BodyTime extends ValveBase {
    private final Duration forJson;
    private final Duration forAnImport;

    BodyTime(Duration forJson, Duration forAnImport) {
        super(true);
        this.forJson = forJson;
        this.forAnImport = forAnImport;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Duration time = BodyLimits.isImport(request) ? forAnImport : forJson;
        InputBuffer connection = request.getCoyoteRequest().getInputBuffer();
        request.getCoyoteRequest().setInputBuffer(new Timed(connection, System.nanoTime() + time.toNanos()));
        try {
            getNext().invoke(request, response);
        } finally {
            // the connection is used again
            request.getCoyoteRequest().setInputBuffer(connection);
        }
    }

    private record Timed(InputBuffer connection, long end) implements InputBuffer {
        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            int read = connection.doRead(handler);
            if (read > 0 && System.nanoTime() - end > 0) {
                throw new Problem(ProblemType.TOO_SLOW, "The body did not come in the time it is given.")
                        .withHeader("Connection", "close");
            }
            return read;
        }

        @Override
        public int available() {
            return connection.available();
        }
    }
}
