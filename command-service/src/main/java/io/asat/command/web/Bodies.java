package io.asat.command.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.asat.command.plan.TargetDateGiven;
import io.asat.platform.web.OptionalWords;
import io.asat.platform.web.Words;
import io.asat.values.ActionReference;
import io.asat.values.FullyMet;
import io.asat.values.PlanId;
import io.asat.values.Rag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The bodies of the commands, field by field as the contract has them. */
final class Bodies {
    private static final int LONG = 20_000;
    private static final int SHORT = 2_000;

    private Bodies() {}

    /** A body that says from which day its fact holds; today if it does not. */
    interface Dated {
        @Nullable
        LocalDate asAt();
    }

    record CreatePlan(
            @NotNull PlanId planId,
            @Words(max = SHORT) String organisation,
            @Words(max = SHORT) String title,
            @NotNull LocalDate periodStart,
            @NotNull LocalDate periodEnd,
            @Nullable LocalDate asAt)
            implements Dated {}

    record RegisterAction(
            @NotNull ActionReference reference,
            @Words(max = LONG) String requirement,
            @Nullable @Size(max = 100) List<@Words(max = SHORT) String> paragraphReferences,
            @Nullable @OptionalWords(max = SHORT) String theme,
            @Nullable @OptionalWords(max = SHORT) String section,
            @Nullable @OptionalWords(max = SHORT) String owner,

            @Nullable @JsonDeserialize(using = TargetDateField.class)
            TargetDateGiven targetDate,

            @Nullable Rag rag,
            @Nullable FullyMet fullyMet,
            @Nullable @OptionalWords(max = LONG) String gap,
            @Nullable @OptionalWords(max = LONG) String progress,
            @Nullable LocalDate asAt)
            implements Dated {}

    record RecordProgress(
            @Words(max = LONG) String narrative, @Nullable LocalDate asAt) implements Dated {}

    record ChangeRag(
            @JsonProperty(required = true) @Nullable Rag rag,
            @Nullable @OptionalWords(max = SHORT) String reason,
            @Nullable LocalDate asAt)
            implements Dated {}

    record AssessRequirement(
            @JsonProperty(required = true) @Nullable FullyMet fullyMet,
            @Nullable @OptionalWords(max = SHORT) String reason,
            @Nullable LocalDate asAt)
            implements Dated {}

    record IdentifyGap(
            @JsonProperty(required = true) @Nullable @OptionalWords(max = LONG, blank = false)
            String gap,

            @Nullable LocalDate asAt)
            implements Dated {}

    record AssignOwner(
            @JsonProperty(required = true) @Nullable @OptionalWords(max = SHORT, blank = false)
            String owner,

            @Nullable LocalDate asAt)
            implements Dated {}

    record SetTargetDate(
            @NotNull @JsonDeserialize(using = TargetDateField.class)
            TargetDateGiven targetDate,

            @Words(max = SHORT) String reason,
            @Nullable LocalDate asAt)
            implements Dated {}

    record MarkComplete(
            @Nullable @OptionalWords(max = SHORT) String evidence,
            @Nullable LocalDate asAt) implements Dated {}

    record Reasoned(
            @Words(max = SHORT) String reason, @Nullable LocalDate asAt) implements Dated {}

    record ConfirmPosition(
            @Nullable @OptionalWords(max = SHORT) String note,
            @Nullable LocalDate asAt) implements Dated {}

    record Describe(
            @Nullable @OptionalWords(max = LONG, blank = false)
            String requirement,

            @Nullable @Size(max = 100) List<@Words(max = SHORT) String> paragraphReferences,
            @Nullable @OptionalWords(max = SHORT) String theme,
            @Nullable @OptionalWords(max = SHORT) String section,
            @Words(max = SHORT) String reason,
            @Nullable LocalDate asAt)
            implements Dated {}

    record BackdateRegistration(
            @NotNull LocalDate asAt, @Words(max = SHORT) String reason) implements Dated {}

    record RetractEntry(
            @NotNull @Positive Long sequence,
            @Words(max = SHORT) String reason) {}

    record RedactEntry(
            @NotNull @Positive Long sequence,
            @Words(max = SHORT) String reason,
            @Nullable @Size(max = 20) List<@NotNull String> fields) {}

    record RetractImport(@Words(max = SHORT) String reason) {}
}
