package io.asat.proof;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a plan's chains, its own and those of its actions, come to: one value to be published elsewhere.
 *
 * @param chains by the aggregate's identifier
 */
public record PlanHead(SortedMap<String, Chain> chains) {

    public static PlanHead of(Map<String, Chain> chains) {
        return new PlanHead(new TreeMap<>(chains));
    }

    /** @return how many events the chains are over */
    public long length() {
        return chains.values().stream().mapToLong(Chain::length).sum();
    }

    /** @return SHA-256, in hexadecimal, over the canonical JSON of the chains: {@code {"plan/2.1":{"length":3,"link":"…"},…}} */
    public String value() {
        ObjectNode json = StoredTree.JSON.createObjectNode();
        chains.forEach((aggregate, chain) ->
                json.putObject(aggregate).put("length", chain.length()).put("link", chain.link()));
        return Digests.sha256(Statement.canonical(json.toString()));
    }
}
