package io.asat.command.web;

import io.asat.command.imports.ImportProgress.Steps;
import io.asat.command.imports.ImportReport;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, and how it ended.
 *
 * @param percent of the work done; 100 once it has ended, however
 * @param report if it ended well
 * @param problem if it was refused, as the import itself would have been answered
 */
record ImportStanding(
        String id,
        String planId,
        State state,
        int percent,
        int rowsRead,
        int actionsJudged,
        int eventsRecorded,
        @Nullable ImportReport report,
        @Nullable Map<String, Object> problem) {
    private static final int ALL = 100;

    /** What becomes of an import. */
    enum State {
        RUNNING,
        DONE,
        REFUSED
    }

    static ImportStanding running(ImportJob job, Steps steps, boolean read) {
        return new ImportStanding(
                job.id(),
                job.planId(),
                State.RUNNING,
                read ? steps.percent() : 0,
                steps.rows(),
                steps.judged(),
                steps.recorded(),
                null,
                null);
    }

    static ImportStanding done(ImportJob job, ImportReport report) {
        int rows = report.actions().registered()
                + report.actions().changed()
                + report.actions().unchanged();
        return new ImportStanding(
                job.id(),
                job.planId(),
                State.DONE,
                ALL,
                rows,
                rows,
                report.dryRun() ? 0 : report.events(),
                report,
                null);
    }

    static ImportStanding refused(ImportJob job, Map<String, Object> problem) {
        return new ImportStanding(job.id(), job.planId(), State.REFUSED, ALL, 0, 0, 0, null, problem);
    }
}
