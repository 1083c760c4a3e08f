package io.asat.events;

import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import org.axonframework.serialization.Revision;

/**
 * The plan took an action in: what audit walks.
 *
 * @param position the action's place in the plan, from 1
 * @param registration the number of its registration within the action: 1, unless it was there before and taken back
 */
@Revision("2")
public record ActionListed(PlanId planId, ActionReference reference, int position, long registration)
        implements PlanEvent {}
