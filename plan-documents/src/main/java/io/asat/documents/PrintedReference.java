package io.asat.documents;

import io.asat.documents.formats.CellText;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number printed before an action: how it looks, and how it is kept. */
final class PrintedReference {
    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile(
            "\\(?[A-Za-z]{0,4}[ .\\-/]?\\d{1,5}(?:[.\\-/][0-9A-Za-z]{1,4}){0,5}[a-z]?(?: ?\\([a-z0-9]{1,4}\\))?[.):]{0,2}");
    private static final Pattern LETTER = Pattern.compile("\\(?(?:[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})[.):]{0,2}");
    private static final Pattern SEVERAL =
            Pattern.compile("\\d{1,4}(?:\\.\\d{1,4}){1,4}(?: \\d{1,4}(?:\\.\\d{1,4}){1,4})+");

    private PrintedReference() {}

    /** Whether a text looks like nothing but a number. */
    static boolean isNumber(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(CellText.flat(text)).matches();
    }

    /** Whether a text may be a letter or a Roman number that counts actions. */
    static boolean isLetter(String text) {
        return text.length() <= LONGEST && LETTER.matcher(text).matches();
    }

    /** Whether two rows were printed over one another. */
    static boolean isSeveral(String text) {
        return text.length() <= LONGEST && SEVERAL.matcher(CellText.flat(text)).matches();
    }

    /** As it is kept: without a trailing dot, only letters, digits, blanks and {@code . - _ ( ) & ~}; empty if nothing is left. */
    static Optional<String> clean(String text) {
        String flat = CellText.flat(Lookalikes.latin(text)).replace('/', '-').replaceAll("[^A-Za-z0-9 ._()&~-]", "");
        int start = 0;
        while (start < flat.length() && !Character.isLetterOrDigit(flat.charAt(start))) {
            start++;
        }
        String kept = flat.substring(start, Math.min(flat.length(), start + LONGEST));
        if (kept.indexOf('(') < 0) {
            kept = kept.replace(")", "");
        }
        int end = kept.length();
        while (end > 0 && (kept.charAt(end - 1) == '.' || kept.charAt(end - 1) == ' ')) {
            end--;
        }
        return end == 0 ? Optional.empty() : Optional.of(kept.substring(0, end));
    }
}
