package io.asat.command.web;

import io.asat.command.plan.ImportPlan.NewPlan;
import io.asat.documents.ColumnChoice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document to be imported and what was said with it.
 *
 * @param name of the file
 * @param asAt the day as at which it speaks, if the caller says so
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ImportForm(
        byte[] content,
        String name,
        @Nullable LocalDate asAt,
        boolean dryRun,
        boolean withdrawAbsent,
        ColumnChoice columns,
        @Nullable NewPlan newPlan) {}
