package io.asat.command.imports;

import io.asat.events.DatedEntry;

/**
 * What an import taken in already would have recorded too, had it known what is known now. It is recorded as coming
 * through that import, so that it goes with it.
 */
public record Belated(int importNumber, DatedEntry entry) {}
