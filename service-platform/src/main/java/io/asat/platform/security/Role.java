package io.asat.platform.security;

/** What an account is there for; what it may do is in {@link AccessTable}. */
public enum Role {
    /** Reads its organisation's plans. */
    VIEWER,
    /** Reads, and records updates on its organisation's actions. */
    OFFICER,
    /** Does all an officer does, and keeps its organisation's plans. */
    MANAGER,
    /** Reads everything of every organisation; writes nothing. */
    AUDITOR,
    /** Operates the system; reads and writes no plan. */
    ADMIN
}
