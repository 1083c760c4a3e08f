package io.asat.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Letters that count the parts of a numbered action: an "a)" below 2 is 2(a). */
final class LetteredReferences {
    private static final Pattern LETTER = Pattern.compile("[a-z]|[ivx]{2,5}");
    private static final Pattern NUMBER = Pattern.compile(".*\\d[^a-z(]*");

    private LetteredReferences() {}

    static List<PlanRow> below(List<PlanRow> rows) {
        List<PlanRow> named = new ArrayList<>();
        String number = "";
        for (PlanRow row : rows) {
            String reference = Optional.ofNullable(row.reference()).orElse("");
            boolean letter = !number.isEmpty() && LETTER.matcher(reference).matches();
            named.add(letter ? row.referredTo(number + "(" + reference + ")") : row);
            if (NUMBER.matcher(reference).matches()) {
                number = reference;
            }
        }
        return named;
    }
}
