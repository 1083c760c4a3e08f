package io.asat.documents;

import io.asat.dates.DateReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The date in a column's heading, as in "Progress (@ 4.12.20)" or "Update as at 4 December 2020". */
final class HeadingDate {
    private static final int LONGEST_DATE = 3;

    private HeadingDate() {}

    static Optional<LocalDate> in(String heading) {
        List<String> words = Arrays.stream(heading.split("[\\s()\\[\\]@,;:]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int start = 0; start < words.size(); start++) {
            for (int end = Math.min(words.size(), start + LONGEST_DATE); end > start; end--) {
                Optional<LocalDate> date = DateReader.read(String.join(" ", words.subList(start, end)));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }
}
