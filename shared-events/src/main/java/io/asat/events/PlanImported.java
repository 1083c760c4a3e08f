package io.asat.events;

import io.asat.values.ActionReference;
import io.asat.values.PlanId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A document's edition of the plan was taken in; what it says is recorded in its actions, as coming through this import.
 *
 * @param number counts the plan's imports from 1
 * @param document the file's name
 * @param sha256 of the file, in hexadecimal
 * @param content a digest of what was read from it, its columns and its day: the same again records nothing
 * @param layout what its columns were taken to mean
 * @param asAt the day as at which it speaks
 * @param touched the actions in which something was recorded
 * @param actions how many actions the document has
 * @param events how many events were recorded in them
 * @param withdrawAbsent whether what the document does not have is withdrawn on its day, also what is registered for an
 *     earlier day only later; told since revision 2, and false before
 */
@Revision("2")
public record PlanImported(
        PlanId planId,
        int number,
        String document,
        String sha256,
        String content,
        String layout,
        LocalDate asAt,
        List<ActionReference> touched,
        int actions,
        int events,
        boolean withdrawAbsent)
        implements PlanEvent {}
