package io.asat.platform.security;

import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemType;
import io.asat.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** What sign-in, the access table and the firewall refuse, as problems. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    private final Problems problems;
    private final boolean byPassword;
    private final boolean byToken;

    Refusals(Problems problems, ObjectProvider<LocalAccounts> byPassword, ObjectProvider<JwtDecoder> byToken) {
        this.problems = problems;
        this.byPassword = byPassword.getIfAvailable() != null;
        this.byToken = byToken.getIfAvailable() != null;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (byPassword) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"AsAt\", charset=\"UTF-8\"");
        }
        if (byToken) {
            boolean badToken = refusal instanceof OAuth2AuthenticationException;
            response.addHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer realm=\"AsAt\"" + (badToken ? ", error=\"invalid_token\"" : ""));
        }
        String detail = refusal instanceof InsufficientAuthenticationException
                ? "Sign in" + ways() + "."
                : "These credentials are not, or no longer, good for signing in.";
        problems.write(new Problem(ProblemType.NOT_SIGNED_IN, detail), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        problems.write(new Problem(ProblemType.FORBIDDEN, whatIsNeeded(request)), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal)
            throws IOException {
        problems.write(FirewallProblems.problem(), request, response);
    }

    private String ways() {
        String password = byPassword ? " with HTTP Basic" : "";
        String token = byToken ? " with a Bearer token" : "";
        return byPassword && byToken ? password + " or" + token : password + token;
    }

    private static String whatIsNeeded(HttpServletRequest request) {
        String needed = ByAccessTable.rowFor(request).roles().stream()
                .sorted()
                .map(Role::name)
                .collect(Collectors.joining(", "));
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? "It takes the role " + needed + "; this account is "
                        + signedIn.getPrincipal().role() + "."
                : "The token names no role of AsAt, or roles that exclude each other; it takes " + needed + ".";
    }
}
