package io.asat.command.plan;

import static io.asat.command.plan.ActionWords.december;

import io.asat.command.imports.Edition;
import io.asat.command.imports.Said;
import io.asat.events.Assertions;
import io.asat.events.Attribute;
import io.asat.values.ActionReference;
import io.asat.values.FullyMet;
import io.asat.values.ParagraphReferences;
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
 * Some editions of one small plan, from one seed, each as at a day of its own; in dated columns they rewrite what others said of
 * earlier days, and change it back.
 */
final class RandomEditions {
    private static final Map<String, List<String>> WORDINGS = new LinkedHashMap<>();

    static {
        WORDINGS.put("1", List.of("Test all staff weekly", "Test all staff every week"));
        WORDINGS.put("2.9", List.of("Publish visiting rules online", "Publish rules for visiting online"));
        WORDINGS.put("2.10", List.of("Name a lead nurse", "NAME a lead nurse."));
        WORDINGS.put("A", List.of("Buy protective masks", "Buy masks"));
    }

    private static final List<String> TARGET_DATES = List.of(
            "", "31.12.20", "End Jan'21", "23.10.20 & ongoing", "Complete", "Completed", "Complete", "TBC", "Ongoing");

    private static final String WITHDRAWS_ABSENT = "withdraws what it does not have";

    private final Random random;
    private final List<Edition> editions = new ArrayList<>();
    /** What was said of the latest day on which an edition has progress of its own. */
    private final Map<String, List<Said.Progress>> saidLast = new LinkedHashMap<>();

    private int rewritten;

    private RandomEditions(long seed) {
        random = new Random(seed);
        int editionsOfIt = 2 + random.nextInt(4);
        int actions = 2 + random.nextInt(3);
        for (int number = 0; number < editionsOfIt; number++) {
            editions.add(edition(december(2 + 4 * number + random.nextInt(2)), actions));
        }
    }

    /** In the order of their days. */
    static List<Edition> of(long seed) {
        return List.copyOf(new RandomEditions(seed).editions);
    }

    static boolean withdrawsAbsent(Edition edition) {
        return edition.layout().equals(WITHDRAWS_ABSENT);
    }

    private Edition edition(LocalDate day, int actions) {
        boolean columns = random.nextBoolean();
        boolean owners = random.nextBoolean();
        boolean rags = random.nextBoolean();
        boolean gaps = random.nextBoolean();
        boolean places = random.nextBoolean();
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
            attributes = places
                    ? attributes
                            .and(Attribute.THEME, any("Staff", "Homes"))
                            .and(Attribute.SECTION, any("Testing", null))
                            .and(
                                    Attribute.PARAGRAPH_REFERENCES,
                                    new ParagraphReferences(any(List.of(), List.of("1.4"))))
                    : attributes;
            String date = dates ? any(TARGET_DATES) : null;
            var row = new Said(attributes, date, progress(reference, day, columns), random.nextInt(6) == 0);
            rows.add(new Edition.Row(rows.size() + 1, new ActionReference(reference), true, requirement, row));
        }
        Collections.shuffle(rows, random);
        String layout = random.nextInt(3) == 0 ? WITHDRAWS_ABSENT : "";
        return new Edition("plan.txt", "", day.toString(), layout, day, rows, List.of());
    }

    private @Nullable FullyMet met() {
        return any(FullyMet.YES, FullyMet.PARTLY, null);
    }

    /**
     * Its own progress, and, where the columns are dated, that of an edition before, perhaps rewritten or changed back, or of a day
     * between.
     */
    private List<Said.Progress> progress(String reference, LocalDate day, boolean columns) {
        List<Said.Progress> progress = new ArrayList<>();
        List<Said.Progress> last = saidLast.getOrDefault(reference, List.of());
        if (columns && !last.isEmpty() && random.nextBoolean()) {
            var now = random.nextBoolean()
                    ? any(last)
                    : new Said.Progress(last.getFirst().asAt(), "Rewritten " + ++rewritten);
            progress.add(now);
            last.add(now);
        }
        if (columns && random.nextInt(3) == 0) {
            progress.add(new Said.Progress(day.minusDays(2), any("Begun", "Half done")));
        }
        String own = any("Begun", "Half done", "Late", null);
        if (own != null) {
            var now = new Said.Progress(day, own);
            progress.add(now);
            saidLast.put(reference, new ArrayList<>(List.of(now)));
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
