package io.asat.platform.security;

import static io.asat.platform.security.Role.ADMIN;
import static io.asat.platform.security.Role.AUDITOR;
import static io.asat.platform.security.Role.MANAGER;
import static io.asat.platform.security.Role.OFFICER;
import static io.asat.platform.security.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.PathContainer;

/** Every address of the contract, with exactly the roles that may use it. */
class AccessTableTest {
    private static final Role[] READERS = {VIEWER, OFFICER, MANAGER, AUDITOR};
    private static final Role[] RECORDERS = {OFFICER, MANAGER};
    private static final String ACTION = "/api/plans/winter/actions/2.3";

    static Stream<Arguments> addresses() {
        return Stream.of(
                        Stream.of("GET /api/plans", "GET /api/plans/winter", "HEAD /api/plans/winter", "GET " + ACTION)
                                .map(address -> Arguments.of(address, READERS)),
                        Stream.of("/actions", "/changes", "/trend", "/imports", "/report")
                                .map(list -> Arguments.of("GET /api/plans/winter" + list, READERS)),
                        Stream.of(
                                        "GET " + ACTION + "/history",
                                        "GET /api/overdue",
                                        "GET /api/stream",
                                        "GET /api/imports/7")
                                .map(address -> Arguments.of(address, READERS)),
                        Stream.of("/replay", "/verify", "/events")
                                .map(audit -> Arguments.of("GET /api/audit/plans/winter" + audit, roles(AUDITOR))),
                        Stream.of(
                                        "GET /api/admin/projections",
                                        "POST /api/admin/projections/timeline/rebuild",
                                        "GET /api/admin/dead-letters",
                                        "POST /api/admin/dead-letters/retry",
                                        "POST /api/admin/dead-letters/7/retry",
                                        "POST /api/admin/dead-letters/7/discard",
                                        "GET /actuator",
                                        "GET /actuator/prometheus")
                                .map(address -> Arguments.of(address, roles(ADMIN))),
                        Stream.of(
                                        "record-progress",
                                        "change-rag",
                                        "assess-requirement",
                                        "identify-gap",
                                        "mark-complete")
                                .map(command -> Arguments.of("POST " + ACTION + "/" + command, RECORDERS)),
                        Stream.of("confirm-position", "retract-entry")
                                .map(command -> Arguments.of("POST " + ACTION + "/" + command, RECORDERS)),
                        Stream.of(
                                        "assign-owner",
                                        "redact-entry",
                                        "set-target-date",
                                        "reopen",
                                        "withdraw",
                                        "describe",
                                        "backdate-registration")
                                .map(command -> Arguments.of("POST " + ACTION + "/" + command, roles(MANAGER))),
                        Stream.of("", "/winter/actions", "/winter/import", "/winter/imports/3/retract")
                                .map(managed -> Arguments.of("POST /api/plans" + managed, roles(MANAGER))),
                        Stream.of(
                                        "GET /v3/api-docs",
                                        "GET /v3/api-docs.yaml",
                                        "GET /v3/api-docs/swagger-config",
                                        "GET /nowhere")
                                .map(address -> Arguments.of(address, Role.values())))
                .flatMap(part -> part);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void givesEachAddressToExactlyItsRoles(String address, Role[] roles) {
        assertThat(rolesFor(address)).isEqualTo(Set.of(roles));
        assertThat(rowFor(address).open()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /api/plans/winter/nonsense", "POST " + ACTION + "/nonsense", "POST " + ACTION})
    void letsThoseWhoRecordFindOutThatACommandIsUnknown(String address) {
        assertThat(rolesFor(address)).isEqualTo(Set.of(RECORDERS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE /api/plans",
                "PUT " + ACTION,
                "PATCH /api/plans/winter",
                "GET " + ACTION + "/change-rag",
                "POST /api/overdue",
                "FETCH /api/plans"
            })
    void letsReadersFindOutThatAMethodIsWrong(String address) {
        assertThat(rolesFor(address)).isEqualTo(Set.of(READERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /actuator/health", "GET /actuator/health/readiness", "GET /actuator/health/liveness"})
    void leavesNothingButHealthOpen(String address) {
        assertThat(rowFor(address).open()).isTrue();
        assertThat(AccessTable.ROWS.stream().filter(AccessTable.Row::open)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/%61udit/plans/winter/events", "GET /api/audit", "POST /api/audit/x"})
    void cannotBeGotRoundByAnotherSpelling(String address) {
        assertThat(rolesFor(address)).containsExactly(AUDITOR);
    }

    @Test
    void hasNoRowThatCanNeverMatch() {
        Set<String> seen = addresses()
                .map(arguments -> rowFor(String.valueOf(arguments.get()[0])))
                .map(row -> row.method() + row.pattern())
                .collect(Collectors.toSet());
        assertThat(AccessTable.ROWS.stream().map(row -> row.method() + row.pattern()))
                .filteredOn(row -> !seen.contains(row))
                .containsExactly("*/actuator/health/**", "POST/api/imports/**", "POST/api/plans/**");
    }

    private static Role[] roles(Role... roles) {
        return roles;
    }

    private static Set<Role> rolesFor(String address) {
        Set<Role> may = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> rowFor(address).roles().contains(role))
                .forEach(may::add);
        return may;
    }

    private static AccessTable.Row rowFor(String address) {
        String[] parts = address.split(" ", 2);
        return AccessTable.rowFor(parts[0], PathContainer.parsePath(parts[1]));
    }
}
