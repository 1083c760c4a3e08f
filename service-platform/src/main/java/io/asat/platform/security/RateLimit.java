package io.asat.platform.security;

import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds how much one account asks for, so that none can crowd out the others; after sign-in. */
class RateLimit extends OncePerRequestFilter {
    /** An account that has been silent while so many others asked has long regained its burst. */
    private static final int ACCOUNTS = 10_000;

    private final Bandwidth bandwidth;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ACCOUNTS;
        }
    };

    /** @param burst how many may come at once; regained at {@code perSecond} */
    RateLimit(long perSecond, long burst) {
        bandwidth = Bandwidth.builder()
                .capacity(burst)
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            ConsumptionProbe probe = bucket(signedIn.getName()).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
        chain.doFilter(request, response);
    }

    private Bucket bucket(String account) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    account, _ -> Bucket.builder().addLimit(bandwidth).build());
        }
    }

    private static Problem tooMany(Duration wait) {
        return new Problem(ProblemType.TOO_MANY_REQUESTS, "This account asks for more than it may in one go.")
                .retryAfter((int) wait.toSeconds() + 1);
    }
}
