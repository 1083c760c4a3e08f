package io.asat.platform.security;

import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how many of the requests worked on at once are one account's: those that take long, as a body that comes slowly,
 * would otherwise leave no place for anybody else. After sign-in; refused at once, as waiting would take a place too.
 */
class AccountAdmission extends OncePerRequestFilter {
    private final int places;
    private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

    AccountAdmission(int places) {
        this.places = places;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            admit(signedIn.getName(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void admit(String account, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (taken.merge(account, 1, Integer::sum) > places) {
                throw new Problem(ProblemType.TOO_MANY_REQUESTS, "This account asks for too much at once.")
                        .retryAfter(1);
            }
            chain.doFilter(request, response);
        } finally {
            taken.computeIfPresent(account, (_, requests) -> requests == 1 ? null : requests - 1);
        }
    }
}
