package io.asat.command.plan;

import io.asat.command.request.Refusal;
import io.asat.command.request.Rejection.Code;
import io.asat.events.Attribute;
import io.asat.history.ActionHistory;
import io.asat.history.Run;
import io.asat.values.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Judges an action's status on a day, as known now. */
final class Statuses {
    private Statuses() {}

    /** @throws Refusal with {@link Code#WRONG_STATUS} and since when it has its status, unless it has an allowed one */
    static void require(ActionHistory history, LocalDate day, Status... allowed) {
        Optional<Run<Status>> run = history.run(Attribute.STATUS, day);
        Status status = run.flatMap(Run::value).orElse(Status.OPEN);
        if (!Arrays.asList(allowed).contains(status)) {
            LocalDate since = run.map(Run::from).or(history::firstDay).orElse(day);
            throw Refusal.of(Code.WRONG_STATUS, "status", status, "since", since, "asAt", day);
        }
    }
}
