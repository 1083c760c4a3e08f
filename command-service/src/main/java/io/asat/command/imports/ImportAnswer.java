package io.asat.command.imports;

/**
 * An import's report, and where it stands.
 *
 * @param planVersion how many events the plan has, 0 if there is none yet
 * @param replayed whether the report was given before under the same idempotency key
 */
public record ImportAnswer(ImportReport report, long planVersion, boolean replayed) {}
