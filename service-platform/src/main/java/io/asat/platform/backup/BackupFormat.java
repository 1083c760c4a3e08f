package io.asat.platform.backup;

/**
 * A backup's file: a ZIP archive of what proves the events, the events themselves as PostgreSQL copies them out, and the
 * {@link Manifest}.
 */
final class BackupFormat {
    /** Entries that begin so are the files of the directory that proves the events. */
    static final String PROOF = "proof/";

    static final String EVENTS = "events.copy";
    static final String MANIFEST = "manifest.json";

    /** Named, so that columns that a later version adds or moves do not matter. Snapshots are derived, and left out. */
    static final String COLUMNS =
            "globalIndex, aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData, payload, payloadRevision,"
                    + " payloadType, timeStamp";

    private BackupFormat() {}
}
