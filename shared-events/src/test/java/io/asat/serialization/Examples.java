package io.asat.serialization;

import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionCompleted;
import io.asat.events.ActionDescribed;
import io.asat.events.ActionListed;
import io.asat.events.ActionRegistered;
import io.asat.events.ActionReopened;
import io.asat.events.ActionWithdrawn;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.EntryRedacted;
import io.asat.events.EntryRetracted;
import io.asat.events.GapIdentified;
import io.asat.events.ImportRetracted;
import io.asat.events.OwnerAssigned;
import io.asat.events.PlanCreated;
import io.asat.events.PlanImported;
import io.asat.events.PositionConfirmed;
import io.asat.events.ProgressRecorded;
import io.asat.events.RagChanged;
import io.asat.events.Recording;
import io.asat.events.RegistrationBackdated;
import io.asat.events.RequirementAssessed;
import io.asat.events.TargetDateSet;
import io.asat.values.ActionId;
import io.asat.values.ActionReference;
import io.asat.values.FullyMet;
import io.asat.values.ParagraphReferences;
import io.asat.values.PlanId;
import io.asat.values.Rag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One fixed example of every event, each kept as JSON under {@code golden/}: what is stored can never be changed again. */
final class Examples {
    private static final PlanId PLAN = new PlanId("bedford-winter");
    private static final ActionId ACTION = ActionId.of("bedford-winter/2.10");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 4);
    private static final PlanPeriod WINTER = new PlanPeriod(LocalDate.of(2020, 10, 1), LocalDate.of(2021, 3, 31));
    private static final TargetDate END_OF_DECEMBER =
            new TargetDate("End Dec'20", TargetDateKind.FIXED, LocalDate.of(2020, 12, 31));

    /** Speaks of every attribute an action can be registered with. */
    static final Assertions GIVEN = Assertions.of(Attribute.REQUIREMENT, "Test all staff \u2013 weekly")
            .and(Attribute.PARAGRAPH_REFERENCES, new ParagraphReferences(List.of("1.4", "7")))
            .and(Attribute.THEME, "Preventing outbreaks")
            .and(Attribute.SECTION, "Testing")
            .and(Attribute.OWNER, "A. Baker & \"team\"")
            .and(Attribute.TARGET_DATE, END_OF_DECEMBER)
            .and(Attribute.RAG, Rag.AMBER)
            .and(Attribute.FULLY_MET, FullyMet.PARTLY)
            .and(Attribute.GAP, "Two homes without a lead")
            .and(Attribute.PROGRESS, "Begun\nin three homes");

    static final List<Record> EVENTS = List.of(
            new PlanCreated(PLAN, "Bedford", "Winter plan 2020\u201321", WINTER, DAY),
            new ActionListed(PLAN, new ActionReference("2.10"), 7, 1),
            new PlanImported(
                    PLAN,
                    7,
                    "Plan 4.12.20.docx",
                    "1a2b",
                    "3c4d",
                    "by table",
                    DAY,
                    List.of(new ActionReference("2.9"), new ActionReference("2.10")),
                    9,
                    12,
                    false),
            new ImportRetracted(PLAN, 7, List.of(new ActionReference("2.9")), "the wrong document"),
            new ActionRegistered(ACTION, "Bedford", WINTER, 7, GIVEN, DAY),
            new ActionDescribed(
                    ACTION,
                    Assertions.of(Attribute.REQUIREMENT, "Test all staff")
                            .and(Attribute.SECTION, null)
                            .and(Attribute.PARAGRAPH_REFERENCES, ParagraphReferences.NONE),
                    "misprint",
                    DAY),
            new RegistrationBackdated(ACTION, DAY, null),
            new PositionConfirmed(
                    ACTION, Assertions.of(Attribute.RAG, Rag.AMBER).and(Attribute.TARGET_DATE, null), "No change", DAY),
            new ProgressRecorded(ACTION, "Half way", DAY),
            new RagChanged(ACTION, null, "not rated any more", DAY),
            new RequirementAssessed(ACTION, FullyMet.YES, null, DAY),
            new GapIdentified(ACTION, null, DAY),
            new OwnerAssigned(ACTION, "C. Dean", DAY),
            new TargetDateSet(ACTION, END_OF_DECEMBER, "agreed", DAY, 1),
            new ActionCompleted(ACTION, "minute 4", DAY),
            new ActionReopened(ACTION, "an outbreak", DAY),
            new ActionWithdrawn(ACTION, null, DAY),
            new EntryRetracted(ACTION, 5, "the wrong action"),
            new EntryRedacted(
                    ACTION,
                    5,
                    List.of(
                            new EntryRedacted.Removed(5, List.of("progress")),
                            new EntryRedacted.Removed(7, List.of("progress"))),
                    "named a resident"));

    static final Recording RECORDING = new Recording(
            "officer",
            "Bedford",
            "import/7",
            "officer /api/plans/bedford-winter/import 42",
            "5f1d",
            Instant.parse("2020-12-05T09:30:00.120Z"),
            "c2FsdHNhbHRzYWx0c2FsdA");

    private Examples() {}
}
