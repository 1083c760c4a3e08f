package io.asat.documents;

import io.asat.dates.DateOrder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order a document writes its dates: day first, unless one of them can only be read the other way. */
final class WrittenOrder {
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](?:\\d{4}|\\d\\d)(?!\\d).*", Pattern.DOTALL);
    private static final int LONGEST = 60;
    private int dayFirst;
    private int monthFirst;
    private String example = "";
    private int line = 1;

    WrittenOrder(List<TableRow> rows) {
        rows.forEach(row -> row.cells().forEach(cell -> take(cell, row.line())));
    }

    DateOrder order() {
        return monthFirst > 0 && dayFirst == 0 ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    Optional<DocumentWarning> warning() {
        if (monthFirst == 0) {
            return Optional.empty();
        }
        String read = dayFirst == 0
                ? "dates are read month first, as “" + example + "” can only be"
                : "“" + example
                        + "” can only be read month first, other dates only day first: dates are read day first";
        return Optional.of(new DocumentWarning(line, null, read));
    }

    private void take(String cell, int at) {
        Matcher figures = FIGURES.matcher(cell.length() > LONGEST ? "" : cell);
        if (figures.matches()) {
            int first = Integer.parseInt(figures.group(1));
            int second = Integer.parseInt(figures.group(2));
            dayFirst += first > 12 && first <= 31 && second <= 12 ? 1 : 0;
            if (second > 12 && second <= 31 && first <= 12 && monthFirst++ == 0) {
                example = cell;
                line = at;
            }
        }
    }
}
