package io.asat.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives every row of a document a reference of its own. A row without a printed one, or with one used already, is named
 * after the last printed one: {@code 2.3~2}, {@code 2.3~3}, the first free; with none above {@code 1}, {@code 2}, ….
 */
public final class RowReferences {
    private static final int LONGEST = 40;
    private final Map<String, Integer> next = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private @Nullable String last;

    private RowReferences() {}

    /** The rows in their order, with a warning for each that had to be named. */
    public static List<NamedRow> name(List<PlanRow> rows) {
        RowReferences references = new RowReferences();
        Set<String> printed = new HashSet<>();
        rows.forEach(row -> {
            if (row.reference() != null) {
                printed.add(row.reference());
            }
        });
        List<NamedRow> named = new ArrayList<>();
        rows.forEach(row -> named.add(references.name(row, printed)));
        return named;
    }

    private NamedRow name(PlanRow row, Set<String> printed) {
        String reference = row.reference();
        if (reference != null) {
            last = reference;
            if (taken.add(reference)) {
                return new NamedRow(reference, row, null);
            }
        }
        String given = firstFree(printed);
        taken.add(given);
        String why = reference == null ? "no reference is printed" : "the reference is printed twice";
        return new NamedRow(given, row, new DocumentWarning(row.line(), given, why + ": the action is named " + given));
    }

    private String firstFree(Set<String> printed) {
        String base = last == null ? "" : last;
        int number = next.getOrDefault(base, base.isEmpty() ? 1 : 2);
        String name = numbered(base, number);
        while (taken.contains(name) || printed.contains(name)) {
            name = numbered(base, ++number);
        }
        next.put(base, number + 1);
        return name;
    }

    private static String numbered(String base, int number) {
        if (base.isEmpty()) {
            return Integer.toString(number);
        }
        String suffix = "~" + number;
        return base.substring(0, Math.min(base.length(), LONGEST - suffix.length())) + suffix;
    }
}
