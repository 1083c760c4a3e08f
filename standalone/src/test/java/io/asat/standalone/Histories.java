package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/** What must be true of stored histories, whatever happened while they were written. */
final class Histories {
    private Histories() {}

    /** Gap-free, with every acknowledged command at the sequence it was answered, and none twice. */
    static void holdOnce(Caller caller, Writer writer) {
        Map<String, List<Long>> byNarrative = byNarrative(caller, writer.action());
        writer.acknowledged()
                .forEach((key, answer) -> assertThat(
                                byNarrative.get(writer.narratives().get(key)))
                        .containsExactly(answer.sequence()));
        assertThat(byNarrative.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    }

    /** Of each edition everything or nothing, and everything of those acknowledged. */
    static void holdWholeImports(Caller caller, Importer importer) {
        List<Map<String, List<Long>>> actions = new ArrayList<>();
        for (int action = 1; action <= Importer.ACTIONS; action++) {
            actions.add(byNarrative(caller, Importer.PLAN + "/actions/" + action));
        }
        for (int edition = 1; edition <= importer.sent(); edition++) {
            int recorded = 0;
            for (int action = 1; action <= Importer.ACTIONS; action++) {
                List<Long> entries = actions.get(action - 1).getOrDefault(Importer.said(edition, action), List.of());
                assertThat(entries).hasSizeLessThanOrEqualTo(1);
                recorded += entries.size();
            }
            assertThat(recorded).as("of edition " + edition).isIn(0, Importer.ACTIONS);
            assertThat(recorded > 0 || !importer.acknowledged().contains(edition))
                    .isTrue();
        }
    }

    private static Map<String, List<Long>> byNarrative(Caller caller, String action) {
        Caller.Answer answer = caller.get("officer", "/api/plans/" + action + "/history");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<Long> sequences = new ArrayList<>();
        Map<String, List<Long>> byNarrative = new HashMap<>();
        for (JsonNode entry : answer.json().get("entries")) {
            sequences.add(entry.get("sequence").asLong());
            JsonNode narrative =
                    entry.at(entry.at("/data/narrative").isMissingNode() ? "/data/progress" : "/data/narrative");
            if (narrative.isString()) {
                byNarrative
                        .computeIfAbsent(narrative.asString(), none -> new ArrayList<>())
                        .add(entry.get("sequence").asLong());
            }
        }
        assertThat(sequences)
                .isEqualTo(LongStream.rangeClosed(1, sequences.size()).boxed().toList());
        return byNarrative;
    }
}
