package io.asat.contract;

import static io.asat.contract.Role.ADMIN;
import static io.asat.contract.Role.AUDITOR;
import static io.asat.contract.Role.MANAGER;
import static io.asat.contract.Role.OFFICER;
import static io.asat.contract.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RolesTest extends ContractTest {
    private static final Set<Role> READERS = Set.of(VIEWER, OFFICER, MANAGER, AUDITOR);
    private static final Set<Role> UPDATERS = Set.of(OFFICER, MANAGER);
    private static final Set<String> UPDATES = Set.of(
            "record-progress",
            "change-rag",
            "assess-requirement",
            "identify-gap",
            "mark-complete",
            "confirm-position",
            "retract-entry");

    private static final Map<String, Set<Role>> READINGS = Map.ofEntries(
            Map.entry("/api/plans", READERS),
            Map.entry("/api/plans/{plan}", READERS),
            Map.entry("/api/plans/{plan}/actions", READERS),
            Map.entry("/api/plans/{plan}/actions/2.9", READERS),
            Map.entry("/api/plans/{plan}/actions/2.9/history", READERS),
            Map.entry("/api/plans/{plan}/actions/2.9/target-dates", READERS),
            Map.entry("/api/plans/{plan}/changes?from=2020-12-01", READERS),
            Map.entry("/api/plans/{plan}/trend?from=2020-12-01&to=2020-12-02&step=day", READERS),
            Map.entry("/api/overdue", READERS),
            Map.entry("/api/audit/plans/{plan}/replay", Set.of(AUDITOR)),
            Map.entry("/api/admin/projections", Set.of(ADMIN)),
            Map.entry("/api/admin/dead-letters", Set.of(ADMIN)));

    static Stream<Arguments> everyCommandByEveryRole() {
        return RequestBodies.COMMANDS.stream()
                .flatMap(command -> Arrays.stream(Role.values())
                        .map(role -> Arguments.of(
                                role, command, UPDATES.contains(command) ? UPDATERS.contains(role) : role == MANAGER)));
    }

    static Stream<Arguments> everyReadingByEveryRole() {
        return READINGS.entrySet().stream()
                .flatMap(reading -> Arrays.stream(Role.values())
                        .map(role -> Arguments.of(
                                role, reading.getKey(), reading.getValue().contains(role))));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("everyCommandByEveryRole")
    void aCommandIsForTheRolesThatMayGiveIt(Role role, String command, boolean allowed) {
        var action = newAction();
        action.sendAs(OFFICER, "change-rag", "rag", "AMBER", "asAt", "2020-11-01")
                .recorded();
        if (command.equals("reopen")) action.record("mark-complete", "asAt", "2020-12-01");
        var version = action.version();
        var answer = action.sendAs(role, command, fieldsOf(RequestBodies.valid(command)));
        if (allowed) {
            answer.recorded();
        } else {
            answer.problem(403);
        }
        action.hasStored(allowed ? version + 1 : version);
        if (allowed) assertThat(action.history().getLast()).containsEntry("recordedBy", role.account());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("everyReadingByEveryRole")
    void aReadingIsForTheRolesThatMaySeeIt(Role role, String address, boolean allowed) {
        var plan = newAction().plan();
        var answer = api.get(role, address.replace("{plan}", plan.id()));
        if (allowed) {
            answer.is(200);
        } else {
            answer.problem(403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyManagersCreatePlansAndRegisterActions(Role role) {
        var id = PlanDriver.newId();
        var created = api.post(role, "/api/plans", PlanDriver.body(id));
        var plan = newPlan();
        var registered = api.post(role, plan.address() + "/actions", PlanDriver.registration("1"));
        if (role == MANAGER) {
            created.is(201);
            registered.is(201);
        } else {
            created.problem(403);
            registered.problem(403);
            api.post(MANAGER, "/api/plans", PlanDriver.body(id)).is(201);
            assertThat(plan.replay("").actions()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void operatingIsForAdministrators(Role role) {
        var admin = role == ADMIN;
        api.post(role, "/api/admin/dead-letters/retry", "").is(admin ? 200 : 403);
        api.post(role, "/api/admin/dead-letters/none/retry", "").problem(admin ? 404 : 403);
        api.post(role, "/api/admin/dead-letters/none/discard", "{\"reason\": \"a try\"}")
                .problem(admin ? 404 : 403);
        api.post(role, "/api/admin/projections/none/rebuild", "").problem(admin ? 404 : 403);
    }

    @Test
    void nothingOfTheAuditIsForAnybodyElse() {
        var audit = "/api/audit/plans/" + newPlan().id();
        assertThat(List.of(VIEWER, OFFICER, MANAGER, ADMIN)).allSatisfy(role -> {
            api.get(role, audit + "/verify").problem(403);
            api.get(role, audit + "/events", "Accept", "*/*").problem(403);
        });
    }

    private static Object[] fieldsOf(Map<String, Object> body) {
        return body.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray();
    }
}
