package io.asat.events;

import io.asat.dates.PlanPeriod;
import io.asat.values.ActionId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The action entered the plan.
 *
 * @param organisation whose plan it is, so that a command on the action can be authorised without a read model
 * @param period the plan's, in which target dates without a year are read
 * @param position the action's place in the plan, from 1
 * @param given what holds from {@code asAt}
 * @param asAt the action's first day
 */
@Revision("1")
public record ActionRegistered(
        ActionId action, String organisation, PlanPeriod period, int position, Assertions given, LocalDate asAt)
        implements DatedEntry {
    @Override
    public Assertions assertions() {
        return given;
    }
}
