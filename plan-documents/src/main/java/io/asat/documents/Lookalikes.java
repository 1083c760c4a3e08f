package io.asat.documents;

import java.text.Normalizer;

/** Letters as they look: a scan reads {@code Y} as Greek {@code Υ}, {@code Ŷ} or {@code Ý}, and {@code A} as Cyrillic {@code А}. */
final class Lookalikes {
    private static final String FOREIGN = "АВЕЅІЈКМНОРСТУҮХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιρ";
    private static final String LATIN = "ABESIJKMHOPCTYYXaeopcyxijsABEZHIKMNOPTYXovip";
    private static final int LONGEST = 200;

    private Lookalikes() {}

    /** Plain Latin letters for short codes and headings; a longer text is left as it is. */
    static String latin(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(bare.length());
        for (int at = 0; at < bare.length(); at++) {
            char c = bare.charAt(at);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                int foreign = FOREIGN.indexOf(c);
                out.append(foreign < 0 ? c : LATIN.charAt(foreign));
            }
        }
        return out.toString();
    }
}
