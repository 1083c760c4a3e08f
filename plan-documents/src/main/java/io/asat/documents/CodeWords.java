package io.asat.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words and colours of a document's code columns with what they were taken for, in the order in which they were met. */
final class CodeWords {
    private static final int MOST = 40;
    private static final int LONGEST = 40;
    private final Map<String, String> meanings = new LinkedHashMap<>();

    void add(String words, Enum<?> meaning) {
        if (meanings.size() < MOST && words.length() <= LONGEST) {
            meanings.putIfAbsent("“" + words + "”", meaning.name().toLowerCase(Locale.ROOT));
        }
    }

    List<String> described() {
        return meanings.entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .toList();
    }
}
