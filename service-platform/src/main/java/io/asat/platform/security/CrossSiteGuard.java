package io.asat.platform.security;

import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a browser sends here on behalf of another site, once somebody has signed in with it.
 *
 * <p>Browsers that say {@code Sec-Fetch-Site} are believed; of others the {@code Origin} must be the host asked.
 * Callers that are no browsers send neither.
 */
final class CrossSiteGuard extends OncePerRequestFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!HARMLESS.contains(request.getMethod()) && isOfAnotherSite(request)) {
            throw new Problem(ProblemType.CROSS_SITE, "Only this site's own pages, and programs, send this.");
        }
        chain.doFilter(request, response);
    }

    private static boolean isOfAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !isTo(request.getHeader(HttpHeaders.HOST), origin);
    }

    private static boolean isTo(@Nullable String host, String origin) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
