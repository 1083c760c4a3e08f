package io.asat.history;

import static io.asat.history.Told.ACTION;
import static java.util.Objects.requireNonNull;

import io.asat.dates.PlanPeriod;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.events.ActionCompleted;
import io.asat.events.ActionDescribed;
import io.asat.events.ActionEvent;
import io.asat.events.ActionRegistered;
import io.asat.events.ActionReopened;
import io.asat.events.ActionWithdrawn;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.events.GapIdentified;
import io.asat.events.OwnerAssigned;
import io.asat.events.PositionConfirmed;
import io.asat.events.ProgressRecorded;
import io.asat.events.RagChanged;
import io.asat.events.RegistrationBackdated;
import io.asat.events.RequirementAssessed;
import io.asat.events.TargetDateSet;
import io.asat.values.FullyMet;
import io.asat.values.ParagraphReferences;
import io.asat.values.Rag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Events of every kind with few values, so that they repeat each other often. */
final class RandomEvents {
    private static final LocalDate DUE = LocalDate.of(2020, 12, 10);
    private static final Map<Attribute<?>, List<?>> VALUES = Map.of(
            Attribute.REQUIREMENT, List.of("Test staff", "Test all staff"),
            Attribute.PARAGRAPH_REFERENCES, List.of(ParagraphReferences.NONE, new ParagraphReferences(List.of("1.4"))),
            Attribute.THEME, Arrays.asList("Outbreaks", null),
            Attribute.SECTION, Arrays.asList("Testing", null),
            Attribute.OWNER, Arrays.asList("A. Baker", "C. Dean", null),
            Attribute.TARGET_DATE,
                    List.of(
                            TargetDate.NONE,
                            new TargetDate("10.12.20", TargetDateKind.FIXED, DUE),
                            new TargetDate("TBC", TargetDateKind.TBC, null)),
            Attribute.RAG, Arrays.asList(Rag.RED, Rag.AMBER, null),
            Attribute.FULLY_MET, Arrays.asList(FullyMet.YES, FullyMet.NO, null),
            Attribute.GAP, Arrays.asList("Two homes", null),
            Attribute.PROGRESS, List.of("Begun", "Half way"));
    private static final List<Attribute<?>> ALL_BUT_STATUS = Attribute.ALL.subList(0, 10);
    private static final List<Attribute<?>> DESCRIBED = Attribute.ALL.subList(0, 4);

    private final Random random;

    RandomEvents(Random random) {
        this.random = random;
    }

    ActionEvent registered(LocalDate day) {
        var period = new PlanPeriod(DUE.minusDays(30), DUE.plusDays(30));
        return new ActionRegistered(ACTION, "Bedford", period, 1, someOf(ALL_BUT_STATUS), day);
    }

    ActionEvent backdated(LocalDate day) {
        return new RegistrationBackdated(ACTION, day, null);
    }

    ActionEvent any(LocalDate day) {
        return switch (random.nextInt(11)) {
            case 0 -> new ActionDescribed(ACTION, someOf(DESCRIBED), null, day);
            case 1 -> new PositionConfirmed(ACTION, someOf(ALL_BUT_STATUS), null, day);
            case 2 -> new RagChanged(ACTION, value(Attribute.RAG), null, day);
            case 3 -> new RequirementAssessed(ACTION, value(Attribute.FULLY_MET), null, day);
            case 4 -> new GapIdentified(ACTION, value(Attribute.GAP), day);
            case 5 -> new OwnerAssigned(ACTION, value(Attribute.OWNER), day);
            case 6 -> new TargetDateSet(ACTION, requireNonNull(value(Attribute.TARGET_DATE)), null, day);
            case 7 -> new ActionCompleted(ACTION, null, day);
            case 8 -> new ActionReopened(ACTION, "again", day);
            case 9 -> new ActionWithdrawn(ACTION, null, day);
            default -> new ProgressRecorded(ACTION, requireNonNull(value(Attribute.PROGRESS)), day);
        };
    }

    private Assertions someOf(List<Attribute<?>> attributes) {
        Assertions some = Assertions.NONE;
        for (Attribute<?> attribute : attributes) {
            some = random.nextBoolean() ? saying(some, attribute) : some;
        }
        return some;
    }

    private <T> Assertions saying(Assertions said, Attribute<T> attribute) {
        return said.and(attribute, value(attribute));
    }

    private <T> @Nullable T value(Attribute<T> attribute) {
        List<?> values = requireNonNull(VALUES.get(attribute));
        return attribute.type().cast(values.get(random.nextInt(values.size())));
    }
}
