package io.asat.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damage done by chance to a file of any format: to its bytes, and to the parts inside an Office file. */
final class FileMutations {
    private static final List<String> SPLINTERS = List.of(
            "<",
            ">",
            "</",
            "/>",
            "\"",
            "'",
            "&amp;",
            "&#0;",
            "&#x10FFFF;",
            "&unknown;",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<!DOCTYPE x>",
            "-1",
            "0",
            "1e400",
            "NaN",
            "99999999999999999999",
            "XFD1048576",
            "A0",
            ":",
            "|",
            "|---|",
            "\\",
            "**",
            "~~",
            "`",
            "[a](b)",
            "+--+",
            ",",
            ";",
            "\r",
            "\u0000",
            "\ufeff",
            "\u202e",
            "<td colspan=0>",
            "<table>",
            "</table>",
            "<c t='s'><v>9</v></c>",
            "<row r='0'>",
            "<w:tbl>",
            "<w:tr>",
            "<w:tc>",
            "<w:p>",
            "<mergeCell ref='B2:A1'/>");

    private final Random random;

    FileMutations(Random random) {
        this.random = random;
    }

    byte[] damage(byte[] content) throws IOException {
        boolean office = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        return office && random.nextInt(8) > 0 ? inParts(content) : several(content);
    }

    private byte[] inParts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(20) == 0) {
            parts.remove(name);
        } else {
            parts.computeIfPresent(name, (any, part) -> several(part));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private byte[] several(byte[] content) {
        byte[] damaged = content;
        for (int times = 1 + random.nextInt(5); times > 0 && damaged.length > 0; times--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] content) {
        int at = random.nextInt(content.length);
        int length = Math.min(content.length - at, 1 + random.nextInt(200));
        return switch (random.nextInt(6)) {
            case 0 -> joined(content, 0, at, "", content.length, content.length);
            case 1 -> joined(content, 0, at, "", at + length, content.length);
            case 2 -> joined(content, 0, at + length, "", at, content.length);
            case 3 -> flipped(content, at);
            default -> joined(content, 0, at, splinter(), at + (random.nextBoolean() ? 0 : length), content.length);
        };
    }

    private String splinter() {
        return SPLINTERS
                .get(random.nextInt(SPLINTERS.size()))
                .repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 2));
    }

    private byte[] flipped(byte[] content, int at) {
        byte[] copy = content.clone();
        copy[at] = (byte) random.nextInt(256);
        return copy;
    }

    /** One stretch, a text, and another stretch. */
    private static byte[] joined(byte[] content, int from, int to, String between, int from2, int to2) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, from, to - from);
        out.writeBytes(between.getBytes(StandardCharsets.UTF_8));
        out.write(content, from2, to2 - from2);
        return out.toByteArray();
    }
}
