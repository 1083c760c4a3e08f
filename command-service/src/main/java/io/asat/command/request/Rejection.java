package io.asat.command.request;

import java.util.Map;

/** Why a command was refused, in a form that survives the way from one process to another. */
public record Rejection(Code code, Map<String, String> args) {

    /** The rules that can be broken. What they answer over HTTP is decided in one place, {@code RejectionProblems}. */
    public enum Code {
        UNKNOWN_PLAN,
        UNKNOWN_ACTION,
        OTHER_ORGANISATION,
        NOT_OWN_ENTRY,
        BEFORE_FIRST_DAY,
        NOT_EARLIER,
        UNKNOWN_ENTRY,
        NO_WORDS,
        UNKNOWN_IMPORT,
        UNREADABLE_TARGET_DATE,
        KEY_REUSED,
        VERSION_CHANGED,
        NOT_RETRACTABLE,
        WRONG_STATUS,
        PLAN_DIFFERS,
        REFERENCE_TAKEN,
        PLAN_FULL
    }
}
