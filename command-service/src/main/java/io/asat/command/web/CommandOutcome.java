package io.asat.command.web;

import io.asat.command.imports.ImportAnswer;
import io.asat.command.imports.ImportReport;
import io.asat.command.request.Answer;
import java.util.Locale;

/** What became of a command, as metrics tell it. */
enum CommandOutcome {
    RECORDED,
    /** Said already, nothing recorded. */
    REPEATED,
    /** Answered before, under the same key. */
    REPLAYED,
    /** An import that was to say only what it would record. */
    REHEARSED,
    /** By a rule. */
    REFUSED,
    /** Through no fault of the caller's. */
    FAILED;

    /** @param answer of an aggregate */
    static CommandOutcome of(Object answer) {
        return switch (answer) {
            case Answer given ->
                switch (given.outcome()) {
                    case RECORDED -> RECORDED;
                    case REPEATED -> REPEATED;
                    case REPLAYED -> REPLAYED;
                };
            case ImportAnswer given -> given.replayed() ? REPLAYED : of(given.report());
            default -> RECORDED;
        };
    }

    static CommandOutcome of(ImportReport report) {
        if (report.dryRun()) {
            return REHEARSED;
        }
        return report.events() == 0 ? REPEATED : RECORDED;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
