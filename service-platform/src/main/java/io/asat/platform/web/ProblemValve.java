package io.asat.platform.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what Tomcat itself refuses before any filter sees it: a malformed request line, a header too long. */
class ProblemValve extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

    private final Problems problems;

    ProblemValve(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(Problems.MEDIA_TYPE);
            String traceId = TraceId.of(request);
            Problem problem = TraceId.inLog(traceId, () -> problem(status, failure));
            byte[] body = problems.json(problem, instance(request), traceId);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The caller of a refused request has gone", e);
        }
    }

    private Problem problem(int status, @Nullable Throwable failure) {
        if (failure != null && status >= 500) {
            return problems.of(failure);
        }
        return Problem.ofStatus(status, ProblemType.forStatus(status).title() + ".");
    }

    private static String instance(Request request) {
        String address = request.getRequestURI();
        return address == null ? "/" : address;
    }
}
