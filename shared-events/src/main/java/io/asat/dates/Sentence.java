package io.asat.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A part of a text between full stops, semicolons and the like.
 *
 * @param start the offset of its first character in the text
 */
record Sentence(int start, String words) {
    private static final Pattern END = Pattern.compile("[;!?]|\\.(?= |$)");

    /** All of them, at least one; blank ones too. */
    static List<Sentence> in(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (MatchResult end : END.matcher(text).results().toList()) {
            sentences.add(new Sentence(start, text.substring(start, end.start())));
            start = end.end();
        }
        sentences.add(new Sentence(start, text.substring(start)));
        return sentences;
    }
}
