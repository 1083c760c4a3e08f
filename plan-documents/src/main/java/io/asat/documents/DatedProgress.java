package io.asat.documents;

import java.time.LocalDate;

/** What an earlier column "Progress (@ 4.12.20)" of a document says, true as at its own date. */
public record DatedProgress(LocalDate asAt, String narrative) {}
