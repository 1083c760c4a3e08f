package io.asat.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Bounds the size of bodies by address, said or streamed, and takes them in UTF-8 only; after sign-in, so that 401 and 403
 * come first.
 */
class BodyLimits extends OncePerRequestFilter {
    static final long JSON = 1024 * 1024;
    static final long IMPORT = 20 * JSON;
    /** The other parts of an import and the lines between parts. */
    private static final long AROUND_A_FILE = JSON;

    private static final PathPattern IMPORTS = PathPatternParser.defaultInstance.parse("/api/plans/*/import");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isImport = isImport(request);
        long limit = isImport ? IMPORT + AROUND_A_FILE : JSON;
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(isImport ? IMPORT : JSON);
        }
        requireUtf8(request.getContentType());
        chain.doFilter(new Bounded(request, limit), response);
    }

    static boolean isImport(HttpServletRequest request) {
        return IMPORTS.matches(PathContainer.parsePath(request.getRequestURI()));
    }

    static Problem tooLarge(long limit) {
        return new Problem(ProblemType.TOO_LARGE, "At most " + limit / 1024 / 1024 + " MiB are taken here.");
    }

    private static void requireUtf8(@Nullable String contentType) {
        if (contentType == null) {
            return;
        }
        try {
            Charset charset = MediaType.parseMediaType(contentType).getCharset();
            if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
                throw new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Bodies are taken in UTF-8 only.");
            }
        } catch (IllegalArgumentException e) {
            throw new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The Content-Type cannot be read.");
        }
    }

    private static final class Bounded extends HttpServletRequestWrapper {
        private final long limit;

        Bounded(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream(), limit);
        }
    }

    private static final class BoundedStream extends ServletInputStream {
        private final ServletInputStream body;
        private final long limit;
        private long count;

        BoundedStream(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int value = body.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = body.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) {
            count += more;
            if (count > limit) {
                throw tooLarge(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
