package io.asat.platform.security;

import io.asat.platform.web.Problem;
import io.asat.platform.web.ProblemMapping;
import io.asat.platform.web.ProblemType;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;

/** What Spring Security throws past its own handlers: the firewall on reading a header, a provider that is away. */
@Component
class FirewallProblems implements ProblemMapping {
    @Override
    public Optional<Problem> map(Throwable failure) {
        return switch (failure) {
            case RequestRejectedException rejected -> Optional.of(problem());
            case AuthenticationServiceException away ->
                Optional.of(new Problem(ProblemType.UNAVAILABLE, "The OpenID Connect provider does not answer.")
                        .retryAfter(5));
            default -> Optional.empty();
        };
    }

    static Problem problem() {
        return new Problem(
                ProblemType.BAD_REQUEST,
                "The address or a header holds characters that are not taken: //, ;, \\, encoded / or %, control characters.");
    }
}
