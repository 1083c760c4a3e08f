package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.WINTER;
import static io.asat.command.plan.ActionWords.december;

import io.asat.command.imports.Edition;
import io.asat.command.imports.Said;
import io.asat.dates.TargetDate;
import io.asat.dates.TargetDateKind;
import io.asat.dates.TargetDateReader;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.values.ActionReference;
import io.asat.values.FullyMet;
import io.asat.values.Rag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Some editions of one small plan, from one seed, each as at a day of its own. Two things are left out, in which the order
 * of loading does make a difference. Where a reading without a due date comes between a due date and a cell that only says
 * it is done, it is not known any more, once the last was left aside, that it was said. And what two editions say
 * differently for one day cannot both hold: only the last progress is repeated under its day in a later edition.
 */
final class RandomEditions {
    private static final Map<String, List<String>> WORDINGS = new LinkedHashMap<>();

    static {
        WORDINGS.put("1", List.of("Test all staff weekly", "Test all staff every week"));
        WORDINGS.put("2.9", List.of("Publish visiting rules online", "Publish rules for visiting online"));
        WORDINGS.put("2.10", List.of("Name a lead nurse", "NAME a lead nurse."));
        WORDINGS.put("A", List.of("Buy protective masks", "Buy masks"));
    }

    private static final List<String> TARGET_DATES =
            List.of("", "31.12.20", "End Jan'21", "23.10.20 & ongoing", "Complete", "Completed", "TBC", "Ongoing");

    private final Random random;
    private final List<Edition> editions = new ArrayList<>();
    private final Map<String, List<TargetDate>> said = new LinkedHashMap<>();
    private final Map<String, Said.Progress> lastProgress = new LinkedHashMap<>();

    private RandomEditions(long seed) {
        random = new Random(seed);
        int editionsOfIt = 2 + random.nextInt(3);
        int actions = 3 + random.nextInt(2);
        for (int number = 0; number < editionsOfIt; number++) {
            editions.add(edition(december(2 + 4 * number + random.nextInt(2)), actions));
        }
    }

    /** In the order of their days. */
    static List<Edition> of(long seed) {
        return List.copyOf(new RandomEditions(seed).editions);
    }

    private Edition edition(LocalDate day, int actions) {
        boolean dated = random.nextBoolean();
        boolean owners = random.nextBoolean();
        boolean rags = random.nextBoolean();
        boolean gaps = random.nextBoolean();
        boolean dates = random.nextInt(4) > 0;
        List<Edition.Row> rows = new ArrayList<>();
        for (String reference : WORDINGS.keySet().stream().limit(actions).toList()) {
            if (random.nextInt(5) == 0) {
                continue;
            }
            String requirement = any(WORDINGS.getOrDefault(reference, List.of()));
            Assertions attributes = Assertions.of(Attribute.REQUIREMENT, requirement);
            attributes = owners ? attributes.and(Attribute.OWNER, any("A. Khan", "B. Lowe", null)) : attributes;
            attributes = rags
                    ? attributes
                            .and(Attribute.RAG, any(Rag.RED, Rag.AMBER, null))
                            .and(Attribute.FULLY_MET, met())
                    : attributes;
            attributes = gaps ? attributes.and(Attribute.GAP, any("Recruit", null)) : attributes;
            String date = dates ? targetDate(reference) : null;
            var row = new Said(attributes, date, progress(reference, day, dated), random.nextInt(6) == 0);
            rows.add(new Edition.Row(rows.size() + 1, new ActionReference(reference), true, requirement, row));
        }
        Collections.shuffle(rows, random);
        return new Edition("plan.txt", "", day.toString(), "", day, rows, List.of());
    }

    private @Nullable FullyMet met() {
        return any(FullyMet.YES, FullyMet.PARTLY, null);
    }

    private String targetDate(String reference) {
        List<TargetDate> before = said.computeIfAbsent(reference, none -> new ArrayList<>());
        String words = any(TARGET_DATES);
        while (forgetsADueDate(before, TargetDateReader.read(words, WINTER))) {
            words = any(TARGET_DATES);
        }
        before.add(TargetDateReader.read(words, WINTER));
        return words;
    }

    private static boolean forgetsADueDate(List<TargetDate> before, TargetDate next) {
        if (!isDone(next)) {
            return false;
        }
        List<TargetDate> other = before.stream().filter(each -> !isDone(each)).toList();
        return other.stream().anyMatch(each -> each.dueDate().isPresent())
                && other.getLast().dueDate().isEmpty();
    }

    private static boolean isDone(TargetDate date) {
        return date.kind() == TargetDateKind.COMPLETED;
    }

    /** Its own progress, and, where the columns are dated, that of the edition before or of a day between. */
    private List<Said.Progress> progress(String reference, LocalDate day, boolean dated) {
        List<Said.Progress> progress = new ArrayList<>();
        Said.Progress last = lastProgress.get(reference);
        if (dated && last != null && random.nextBoolean()) {
            progress.add(last);
        }
        if (dated && random.nextInt(3) == 0) {
            progress.add(new Said.Progress(day.minusDays(2), any("Begun", "Half done")));
        }
        String own = any("Begun", "Half done", "Late", null);
        if (own != null) {
            var now = new Said.Progress(day, own);
            progress.add(now);
            lastProgress.put(reference, now);
        }
        return progress;
    }

    @SafeVarargs
    private <T extends @Nullable Object> T any(T... cells) {
        return cells[random.nextInt(cells.length)];
    }

    private <T extends @Nullable Object> T any(List<T> cells) {
        return cells.get(random.nextInt(cells.size()));
    }
}
