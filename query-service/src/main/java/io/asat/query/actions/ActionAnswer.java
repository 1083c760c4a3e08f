package io.asat.query.actions;

import io.asat.dates.TargetDate;
import io.asat.history.ActionState;
import io.asat.values.ActionReference;
import io.asat.values.FullyMet;
import io.asat.values.PlanId;
import io.asat.values.Rag;
import io.asat.values.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract's {@code Action}. */
public record ActionAnswer(
        PlanId planId,
        ActionReference reference,
        List<String> paragraphReferences,
        @Nullable String theme,
        @Nullable String section,
        int position,
        @Nullable String requirement,
        @Nullable String owner,
        TargetDate targetDate,
        @Nullable Rag rag,
        @Nullable FullyMet fullyMet,
        @Nullable String gap,
        Status status,
        @Nullable LocalDate completedOn,
        ActionState.@Nullable Progress progress,
        LocalDate confirmedAsAt,
        boolean overdue,
        long daysOverdue,
        long version,
        Instant lastRecordedAt) {

    /** @param day the one the action is shown on */
    public static ActionAnswer of(KnownAction action, int position, LocalDate day) {
        ActionState state = action.state();
        long daysOverdue = state.daysOverdue(day);
        return new ActionAnswer(
                action.id().plan(),
                action.id().reference(),
                state.paragraphReferences().values(),
                state.theme(),
                state.section(),
                position,
                state.requirement(),
                state.owner(),
                state.targetDate(),
                state.rag(),
                state.fullyMet(),
                state.gap(),
                state.status(),
                state.completedOn(),
                state.progress(),
                state.confirmedAsAt(),
                daysOverdue > 0,
                daysOverdue,
                action.version(),
                action.lastRecordedAt());
    }
}
