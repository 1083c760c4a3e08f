package io.asat.platform.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds how much one account asks for, so that none can crowd out the others; after sign-in. */
class RateLimit extends OncePerRequestFilter {
    private final LoadingCache<String, Bucket> buckets;

    /** @param burst how many may come at once; regained at {@code perSecond} */
    RateLimit(long perSecond, long burst) {
        Bandwidth bandwidth = Bandwidth.builder()
                .capacity(burst)
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .build();
        // An account unheard of for this long has its whole burst again, and need not be remembered.
        Duration full = Duration.ofSeconds(1 + burst / perSecond);
        buckets = Caffeine.newBuilder()
                .expireAfterAccess(full)
                .build(account -> Bucket.builder().addLimit(bandwidth).build());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            ConsumptionProbe probe = buckets.get(signedIn.getName()).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
        chain.doFilter(request, response);
    }

    private static Problem tooMany(Duration wait) {
        return new Problem(ProblemType.TOO_MANY_REQUESTS, "This account asks for more than it may in one go.")
                .retryAfter((int) wait.toSeconds() + 1);
    }
}
