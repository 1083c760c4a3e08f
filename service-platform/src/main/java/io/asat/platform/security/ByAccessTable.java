package io.asat.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.ServletRequestPathUtils;

/** Decides by {@link AccessTable}, on the path as the handlers' mapping reads it. */
final class ByAccessTable implements AuthorizationManager<RequestAuthorizationContext> {
    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> asking, RequestAuthorizationContext context) {
        AccessTable.Row row = rowFor(context.getRequest());
        return new AuthorizationDecision(row.open() || mayUse(row, asking.get()));
    }

    static AccessTable.Row rowFor(HttpServletRequest request) {
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return AccessTable.rowFor(request.getMethod(), path);
    }

    private static boolean mayUse(AccessTable.Row row, @Nullable Authentication asking) {
        return asking instanceof SignedIn signedIn
                && row.roles().contains(signedIn.getPrincipal().role());
    }
}
