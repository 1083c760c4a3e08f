package io.asat.documents;

import io.asat.documents.formats.CellText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A heading printed across the borders of cells, put together again: the extraction gives each cell its piece, the cut
 * letter sometimes twice, sometimes misread on the left. The document's own words say how the pieces belong together.
 */
final class CutText {
    private static final Pattern SPECK = Pattern.compile("^[^\\p{L}\\p{N}(\\[]{1,2} ");
    private final KnownWords known;

    CutText(KnownWords known) {
        this.known = known;
    }

    String join(List<String> pieces) {
        String text = "";
        for (String piece : pieces) {
            String words = SPECK.matcher(CellText.flat(piece)).replaceFirst("");
            if (!words.isEmpty()) {
                text = text.isEmpty() ? words : join(text, words);
            }
        }
        return text;
    }

    private String join(String left, String right) {
        String leftWord = left.substring(left.lastIndexOf(' ') + 1);
        int blank = right.indexOf(' ');
        String rightWord = blank < 0 ? right : right.substring(0, blank);
        if (known.contains(leftWord + rightWord)) {
            return left + right;
        }
        char last = left.charAt(left.length() - 1);
        if (Character.isDigit(last) && right.charAt(0) == last) {
            return left + right.substring(1);
        }
        String shortened = leftWord.substring(0, leftWord.length() - 1);
        if (known.contains(shortened + rightWord) && !(shortened.isEmpty() && known.contains(leftWord))) {
            return left.substring(0, left.length() - 1) + right;
        }
        if (rightWord.length() > 1 && known.contains(leftWord + rightWord.substring(1))) {
            return left + right.substring(1);
        }
        boolean twice =
                Character.toLowerCase(last) == Character.toLowerCase(right.charAt(0)) && Character.isLetter(last);
        if (twice && !known.contains(leftWord) && !known.contains(rightWord)) {
            return left + right.substring(1);
        }
        boolean wholeWords = known.contains(leftWord) || known.contains(rightWord) || endsWord(left, right);
        return wholeWords ? left + " " + right : left + right;
    }

    private static boolean endsWord(String left, String right) {
        return !Character.isLetter(left.charAt(left.length() - 1)) || !Character.isLetterOrDigit(right.charAt(0));
    }
}
