package io.asat.platform.security;

import static io.asat.platform.security.Role.ADMIN;
import static io.asat.platform.security.Role.AUDITOR;
import static io.asat.platform.security.Role.MANAGER;
import static io.asat.platform.security.Role.OFFICER;
import static io.asat.platform.security.Role.VIEWER;

import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which roles may use which address of either service: the one place that says so. The first row that matches counts.
 *
 * <p>Rows for any method behind those for {@code POST} let a wrong method through to the handlers, which answer 405,
 * and an unknown address to where nothing is, which answers 404.
 */
final class AccessTable {
    private static final String ANY = "*";
    private static final Set<Role> OPERATORS = Set.of(ADMIN);
    private static final Set<Role> AUDITORS = Set.of(AUDITOR);
    private static final Set<Role> READERS = Set.of(VIEWER, OFFICER, MANAGER, AUDITOR);
    private static final Set<Role> RECORDERS = Set.of(OFFICER, MANAGER);
    private static final Set<Role> MANAGERS = Set.of(MANAGER);
    private static final Set<Role> SIGNED_IN = Set.of(Role.values());

    private static final String ACTION = "/api/plans/*/actions/*";

    static final List<Row> ROWS = List.of(
            open("/actuator/health/**"),
            row(ANY, "/actuator/**", OPERATORS),
            row(ANY, "/v3/api-docs/**", SIGNED_IN),
            row(ANY, "/v3/api-docs.yaml", SIGNED_IN),
            row(ANY, "/api/admin/**", OPERATORS),
            row(ANY, "/api/audit/**", AUDITORS),
            row("POST", "/api/plans", MANAGERS),
            row("POST", "/api/plans/*/import", MANAGERS),
            row("POST", "/api/plans/*/imports/*/retract", MANAGERS),
            row("POST", "/api/imports/**", MANAGERS),
            row("POST", "/api/plans/*/actions", MANAGERS),
            row("POST", ACTION + "/record-progress", RECORDERS),
            row("POST", ACTION + "/change-rag", RECORDERS),
            row("POST", ACTION + "/assess-requirement", RECORDERS),
            row("POST", ACTION + "/identify-gap", RECORDERS),
            row("POST", ACTION + "/mark-complete", RECORDERS),
            row("POST", ACTION + "/confirm-position", RECORDERS),
            row("POST", ACTION + "/retract-entry", RECORDERS),
            row("POST", ACTION + "/redact-entry", MANAGERS),
            row("POST", ACTION + "/assign-owner", MANAGERS),
            row("POST", ACTION + "/set-target-date", MANAGERS),
            row("POST", ACTION + "/reopen", MANAGERS),
            row("POST", ACTION + "/withdraw", MANAGERS),
            row("POST", ACTION + "/describe", MANAGERS),
            row("POST", ACTION + "/backdate-registration", MANAGERS),
            row("POST", "/api/plans/**", RECORDERS),
            row(ANY, "/api/**", READERS),
            row(ANY, "/**", SIGNED_IN));

    private AccessTable() {}

    /** The row an address falls under; the last one takes every address. */
    static Row rowFor(String method, PathContainer path) {
        return ROWS.stream()
                .filter(row -> row.matches(method, path))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(String method, String pattern, Set<Role> roles) {
        return new Row(method, PathPatternParser.defaultInstance.parse(pattern), roles, false);
    }

    private static Row open(String pattern) {
        return new Row(ANY, PathPatternParser.defaultInstance.parse(pattern), SIGNED_IN, true);
    }

    /** @param open whether no sign-in is needed */
    record Row(String method, PathPattern pattern, Set<Role> roles, boolean open) {
        boolean matches(String requested, PathContainer path) {
            return (method.equals(ANY) || method.equals(requested)) && pattern.matches(path);
        }
    }
}
