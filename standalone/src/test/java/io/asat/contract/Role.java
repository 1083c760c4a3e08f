package io.asat.contract;

import java.util.Locale;

/** One of the five local accounts, which are named after their roles. */
enum Role {
    VIEWER,
    OFFICER,
    MANAGER,
    AUDITOR,
    ADMIN;

    String account() {
        return name().toLowerCase(Locale.ROOT);
    }
}
