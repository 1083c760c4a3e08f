package io.asat.documents.formats;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a Markdown cell or line without its markup, in one pass however it is nested. */
final class MarkdownText {
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,500})\\]\\([^()\\s]{0,2000}(?: \"[^\"]{0,200}\")?\\)");
    private static final String MARKERS = "*_~`";

    private record Marker(int at, int length, char sign) {}

    private final String raw;
    private final BitSet dropped = new BitSet();
    private final BitSet struck = new BitSet();
    private final Deque<Marker> open = new ArrayDeque<>();

    private MarkdownText(String raw) {
        this.raw = raw;
    }

    static Cell cell(String markdown) {
        Matcher link = LINK.matcher(markdown);
        MarkdownText text = new MarkdownText(markdown.indexOf('[') < 0 ? markdown : link.replaceAll("$1"));
        text.findMarkers();
        Fragments fragments = new Fragments();
        for (int at = 0; at < text.raw.length(); at++) {
            if (!text.dropped.get(at)) {
                fragments.add(text.raw.substring(at, at + 1), text.struck.get(at));
            }
        }
        return new Cell(fragments.text(), fragments.struck(), null, null, Cell.Merged.NOT);
    }

    private void findMarkers() {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '\\' && at + 1 < raw.length() && isSign(raw.charAt(at + 1))) {
                dropped.set(at++);
            } else if (MARKERS.indexOf(c) >= 0) {
                int length = 1;
                while (at + length < raw.length() && raw.charAt(at + length) == c) {
                    length++;
                }
                take(new Marker(at, length, c));
                at += length - 1;
            }
        }
    }

    private void take(Marker marker) {
        boolean wordBefore = marker.at() > 0 && !isGap(raw.charAt(marker.at() - 1));
        int after = marker.at() + marker.length();
        boolean wordAfter = after < raw.length() && !isGap(raw.charAt(after));
        if (wordBefore && !open.isEmpty() && isPair(open.peek(), marker)) {
            Marker begin = open.pop();
            dropped.set(begin.at(), begin.at() + begin.length());
            dropped.set(marker.at(), after);
            if (marker.sign() == '~') {
                struck.set(begin.at(), after);
            }
        } else if (wordAfter && (!wordBefore || isSign(raw.charAt(marker.at() - 1)) || marker.sign() == '~')) {
            open.push(marker);
        }
    }

    private static boolean isPair(Marker begin, Marker end) {
        return begin.sign() == end.sign() && begin.length() == end.length() && (end.sign() != '~' || end.length() == 2);
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c);
    }

    private static boolean isSign(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
