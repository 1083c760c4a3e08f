package io.asat.command.imports;

import io.asat.events.Assertions;
import io.asat.events.Attribute;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
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

    /** @return the digest of the requirement asserted, empty if none is */
    public static String digestOf(Assertions given) {
        return given.value(Attribute.REQUIREMENT)
                .map(requirement -> of(requirement).digest())
                .orElse("");
    }

    /** @return twice the words shared over all words of both, as sets (Dice), is at least a half */
    public boolean isLike(Wording other) {
        Set<String> mine = new HashSet<>(words);
        Set<String> theirs = new HashSet<>(other.words);
        int all = mine.size() + theirs.size();
        mine.retainAll(theirs);
        return 2.0 * mine.size() / all >= SIMILAR;
    }

    /** @return SHA-256 over the words, in hexadecimal */
    public String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
