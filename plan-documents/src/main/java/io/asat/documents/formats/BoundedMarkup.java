package io.asat.documents.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML as it is read, tag by tag of bounded length: a parser hands out text piece by piece, but holds a tag or a comment
 * whole, and one of hundreds of megabytes packs into a few kilobytes.
 */
final class BoundedMarkup extends FilterInputStream {
    private static final int LONGEST = 1024 * 1024;

    private boolean inside;
    private int length;
    private char quote;
    /** The first three characters after the opening bracket, and the last three read. */
    private final StringBuilder first = new StringBuilder(3);

    private String last = "";

    BoundedMarkup(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int read = super.read(bytes, from, count);
        for (int at = from; at < from + read; at++) {
            // the zeros of UTF-16 say nothing
            if (bytes[at] != 0) {
                take((char) (bytes[at] & 0xFF));
            }
        }
        return read;
    }

    private void take(char c) throws IOException {
        if (!inside) {
            inside = c == '<';
            length = 0;
            quote = 0;
            first.setLength(0);
            last = "";
            return;
        }
        if (++length > LONGEST) {
            throw new IOException("A tag or comment of more than " + LONGEST + " characters");
        }
        if (first.length() < 3) {
            first.append(c);
        }
        if (isSpecial()) {
            last = (last.length() < 2 ? last : last.substring(1)) + c;
            inside = c != '>' || !endsSpecial();
        } else if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else {
            inside = c != '>';
        }
    }

    private boolean isSpecial() {
        return first.charAt(0) == '!' || first.charAt(0) == '?';
    }

    private boolean endsSpecial() {
        return switch (first.toString()) {
            case "!--" -> length > 4 && last.equals("-->");
            case "![C" -> last.equals("]]>");
            default -> first.charAt(0) != '?' || last.endsWith("?>");
        };
    }
}
