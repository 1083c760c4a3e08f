package io.asat.command.imports;

import java.time.LocalDate;

/**
 * An edition taken in already, and not retracted.
 *
 * @param withdrawAbsent whether what it does not have is withdrawn on its day
 */
public record TakenIn(int importNumber, LocalDate asAt, boolean withdrawAbsent) {}
