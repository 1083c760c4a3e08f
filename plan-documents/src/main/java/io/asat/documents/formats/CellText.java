package io.asat.documents.formats;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell without the markup an extraction leaves in it: paragraphs on lines of their own, single blanks. */
public final class CellText {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,9})(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|bull|ndash|#[0-9]{1,6});");
    private static final Set<String> BLOCKS =
            Set.of("p", "br", "ul", "ol", "li", "div", "h1", "h2", "h3", "h4", "tr", "td", "table", "tbody");
    private static final Set<String> INLINE = Set.of(
            "b", "strong", "i", "em", "u", "s", "del", "ins", "span", "font", "a", "sup", "sub", "small", "mark");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "bull", "•", "ndash", "–");
    private static final String BULLETS = "•●▪◦‣⁃\uf0b7\uf0a7\uf076";

    private CellText() {}

    public static String clean(String raw) {
        String text = raw.indexOf('<') < 0 ? raw : withoutTags(raw);
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))));
        }
        return paragraphs(blanksAndBullets(text));
    }

    /** On one line, without a bullet at the front. */
    public static String flat(String text) {
        return text.indexOf('\n') < 0 ? unbulleted(text) : unbulleted(text.replace('\n', ' '));
    }

    private static String withoutTags(String text) {
        return TAG.matcher(text).replaceAll(tag -> {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (BLOCKS.contains(name)) {
                return name.equals("li") && tag.group(1).isEmpty() ? "\n• " : "\n";
            }
            return INLINE.contains(name) ? "" : Matcher.quoteReplacement(tag.group());
        });
    }

    private static String character(String entity) {
        if (entity.startsWith("#")) {
            int code = Integer.parseInt(entity.substring(1));
            return code >= ' ' && Character.isDefined(code) && !Character.isSurrogate((char) code)
                    ? Character.toString(code)
                    : " ";
        }
        return ENTITIES.getOrDefault(entity, " ");
    }

    /** A blank for anything of no shape, a line's end for two blanks or more, one kind of bullet. */
    private static String blanksAndBullets(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int blanks = 0;
        boolean newLine = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                newLine = true;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                blanks++;
            } else if (Character.getType(c) != Character.FORMAT) {
                if (newLine || blanks > 1) {
                    out.append('\n');
                } else if (blanks == 1) {
                    out.append(' ');
                }
                blanks = 0;
                newLine = false;
                out.append(BULLETS.indexOf(c) >= 0 ? '•' : c);
            }
        }
        return out.toString().strip();
    }

    private static String paragraphs(String text) {
        if (text.indexOf('\n') < 0) {
            return unbulleted(text);
        }
        StringBuilder out = new StringBuilder(text.length());
        for (String paragraph : text.split("\n", -1)) {
            String words = paragraph.strip();
            if (!words.isEmpty() && !words.equals("•")) {
                out.append(out.isEmpty() ? "" : "\n").append(words);
            }
        }
        return unbulleted(out.toString());
    }

    private static String unbulleted(String text) {
        return text.startsWith("•") ? text.substring(1).strip() : text;
    }
}
