package io.asat.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damage done to a document by chance: what an extraction, a careless edit or an attacker may leave of it. */
final class Mutations {
    private static final List<String> SPLINTERS = List.of(
            "\t",
            "\t\t\t",
            "\n",
            "\r\n",
            "<ul>",
            "<li",
            "<p",
            "&#",
            "&#x1F600;",
            "•",
            "\"",
            "\u0000",
            "\ufeff",
            "1.1",
            "Υ",
            "Theme 1:",
            "A\tB\tC\tD",
            "((((((((((",
            "<<<<<<<<<<<<",
            "          ",
            "~",
            "9999999999",
            "[x]",
            "\u202e",
            "e\u0301");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    byte[] damage(byte[] content) {
        byte[] damaged = content;
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            damaged = damaged.length == 0 ? damaged : once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] content) {
        int at = random.nextInt(content.length);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(content, at);
            case 1 -> Arrays.copyOfRange(content, at, content.length);
            case 2 -> flipped(content, at);
            case 3 ->
                inserted(
                        content,
                        at,
                        SPLINTERS.get(random.nextInt(SPLINTERS.size())).repeat(1 + random.nextInt(40)));
            case 4 -> lines(content, true);
            case 5 -> lines(content, false);
            default -> inserted(content, at, new String(content, StandardCharsets.UTF_8));
        };
    }

    private byte[] flipped(byte[] content, int at) {
        byte[] copy = content.clone();
        copy[at] = (byte) random.nextInt(256);
        return copy;
    }

    private static byte[] inserted(byte[] content, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] copy = Arrays.copyOf(content, content.length + bytes.length);
        System.arraycopy(content, at, copy, at + bytes.length, content.length - at);
        System.arraycopy(bytes, 0, copy, at, bytes.length);
        return copy;
    }

    private byte[] lines(byte[] content, boolean shuffled) {
        List<String> lines =
                new ArrayList<>(Arrays.asList(new String(content, StandardCharsets.UTF_8).split("\n", -1)));
        if (shuffled) {
            Collections.shuffle(lines, random);
        } else {
            lines.replaceAll(line ->
                    random.nextInt(4) == 0 ? line.replaceFirst("\t", random.nextBoolean() ? "" : "\t\t") : line);
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
