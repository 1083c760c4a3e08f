package io.asat.documents;

import io.asat.values.FullyMet;
import io.asat.values.Rag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The short words of a plan's code columns: Y, Yes, Partly, N; Green, Amber, Red. */
final class Codes {
    private static final int MOST_WORDS = 3;
    private static final Map<String, FullyMet> MET = Map.ofEntries(
            Map.entry("y", FullyMet.YES),
            Map.entry("yes", FullyMet.YES),
            Map.entry("fully", FullyMet.YES),
            Map.entry("met", FullyMet.YES),
            Map.entry("p", FullyMet.PARTLY),
            Map.entry("part", FullyMet.PARTLY),
            Map.entry("partly", FullyMet.PARTLY),
            Map.entry("partial", FullyMet.PARTLY),
            Map.entry("partially", FullyMet.PARTLY),
            Map.entry("n", FullyMet.NO),
            Map.entry("no", FullyMet.NO),
            Map.entry("not", FullyMet.NO));
    private static final Map<String, Rag> RAG = Map.of(
            "g", Rag.GREEN, "green", Rag.GREEN, "a", Rag.AMBER, "amber", Rag.AMBER, "r", Rag.RED, "red", Rag.RED);

    /** Drawn lights, by their signs. */
    private static final Map<String, String> LIGHTS = Map.of(
            "🟢", "green", "🟡", "amber", "🟠", "amber", "🔴", "red", "🟩", "green", "🟨", "amber", "🟧", "amber", "🟥",
            "red");

    private Codes() {}

    static Optional<FullyMet> fullyMet(String cell) {
        return first(cell).map(MET::get);
    }

    /** A RAG word that stands alone, or first in a few words. */
    static Optional<Rag> rag(String cell) {
        return first(cell).map(RAG::get);
    }

    /** A RAG word and nothing else, as a status column may hold it. */
    static boolean isRag(String cell) {
        return rag(cell).isPresent() && HeaderWords.words(cell).size() <= 1;
    }

    private static Optional<String> first(String cell) {
        Optional<String> light = LIGHTS.entrySet().stream()
                .filter(each -> cell.length() <= 40 && cell.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (light.isPresent()) {
            return light;
        }
        List<String> words = cell.length() > 40 ? List.of() : HeaderWords.words(cell);
        return words.isEmpty() || words.size() > MOST_WORDS ? Optional.empty() : Optional.of(words.getFirst());
    }
}
