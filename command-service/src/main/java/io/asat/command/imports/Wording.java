package io.asat.command.imports;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a requirement without what differs between prints of the same: case, blanks and punctuation. */
public record Wording(List<String> words) {
    /** How much of their words two prints of one requirement share at least. */
    private static final double SIMILAR = 0.5;

    public static Wording of(String requirement) {
        String plain = Normalizer.normalize(requirement, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return new Wording(List.of(plain.split(" ")));
    }

    boolean isEmpty() {
        return words.stream().allMatch(String::isEmpty);
    }

    /** @return twice the words shared over all words of both, as sets (Dice), is at least a half */
    public boolean isLike(Wording other) {
        Set<String> mine = new HashSet<>(words);
        Set<String> theirs = new HashSet<>(other.words);
        int all = mine.size() + theirs.size();
        mine.retainAll(theirs);
        return 2.0 * mine.size() / all >= SIMILAR;
    }
}
