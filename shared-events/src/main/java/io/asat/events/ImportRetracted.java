package io.asat.events;

import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * All that an import recorded was struck.
 *
 * @param number the import's
 * @param ceased the actions that it had registered and on which nothing else rests: they exist no more
 */
@Revision("1")
public record ImportRetracted(PlanId planId, int number, List<ActionReference> ceased, String reason)
        implements PlanEvent {}
