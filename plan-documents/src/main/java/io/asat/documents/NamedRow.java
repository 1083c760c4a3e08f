package io.asat.documents;

import org.jspecify.annotations.Nullable;

/**
 * A row with a reference that is unique in its document.
 *
 * @param warning where the reference is not the printed one
 */
public record NamedRow(
        String reference, PlanRow row, @Nullable DocumentWarning warning) {}
