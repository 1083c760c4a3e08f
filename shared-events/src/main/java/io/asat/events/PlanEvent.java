package io.asat.events;

import io.asat.values.PlanId;

/** Something that happened to a plan as a whole. */
public sealed interface PlanEvent permits ActionListed, ImportRetracted, PlanCreated, PlanImported {
    PlanId planId();
}
