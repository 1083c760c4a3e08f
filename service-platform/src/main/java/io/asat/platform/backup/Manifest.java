package io.asat.platform.backup;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself, in its last entry: a file without it is not whole.
 *
 * @param takenAt the moment as of which it holds everything
 * @param schema the version of the tables it was taken from
 * @param events how many events it holds
 * @param lastPlace the last place in the order of all events that was given out
 * @param bytes the length of the events' entry
 * @param sha256 of the events' entry, in hexadecimal
 * @param proof of each entry of what proves the events its SHA-256; none in backups from before there was any
 */
public record Manifest(
        Instant takenAt,
        String schema,
        long events,
        long lastPlace,
        long bytes,
        String sha256,
        @Nullable Map<String, String> proof) {}
