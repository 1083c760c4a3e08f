package io.asat.platform.backup;

/** Thrown when a file cannot be restored, or not to where it is to go; nothing was changed. */
public final class BackupUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    BackupUnusable(String message) {
        super(message);
    }
}
