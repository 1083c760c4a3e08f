package io.asat.query.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.asat.proof.Chain;
import io.asat.serialization.StoredJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two who link in turns, as nodes do that take the claim from each other, end up with the chains over all events. */
class ChainEndsTest {
    private static final int ROUNDS = 400;

    @TempDir
    Path directory;

    private final Map<String, Chain> expected = new HashMap<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void holdOnlyUntilSomebodyElseHasAdded(int seed) throws IOException {
        Random random = new Random(seed);
        try (LinkFile links = LinkFile.open(directory.resolve("links.jsonl"), StoredJson.serializer())) {
            List<ChainEnds> nodes = List.of(new ChainEnds(links), new ChainEnds(links));
            for (int round = 1; round <= ROUNDS; round++) {
                link(nodes.get(random.nextInt(2)), links, round, random);
            }
            expected.forEach((aggregate, chain) ->
                    assertThat(links.chain(aggregate)).as(aggregate).isEqualTo(chain));
        }
    }

    private void link(ChainEnds node, LinkFile links, long place, Random random) {
        node.place();
        Map<String, Chain> extended = new HashMap<>();
        List<Linked> added = new ArrayList<>();
        for (int event = 0; event <= random.nextInt(4); event++) {
            String aggregate = "plan/" + random.nextInt(6);
            String statement = "what happened " + random.nextLong();
            expected.merge(aggregate, Chain.NONE.with(statement), (known, first) -> known.with(statement));
            Chain chain = extended.computeIfAbsent(aggregate, node::of).with(statement);
            extended.put(aggregate, chain);
            added.add(new Linked(aggregate, chain.length(), chain.link()));
        }
        GlobalSequenceTrackingToken upTo = new GlobalSequenceTrackingToken(place);
        links.add(added, upTo);
        node.leave(extended, upTo);
    }
}
