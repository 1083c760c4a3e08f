package io.asat.events;

import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import org.axonframework.serialization.Revision;

/**
 * The plan took an action in: what imports match against and what audit walks.
 *
 * @param position the action's place in the plan, from 1
 * @param wording a digest of the words it was registered with, case, blanks and punctuation apart
 * @param registration the number of its registration within the action: 1, unless it was there before and taken back
 */
@Revision("1")
public record ActionListed(PlanId planId, ActionReference reference, int position, String wording, long registration)
        implements PlanEvent {}
