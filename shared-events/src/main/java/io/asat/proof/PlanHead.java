package io.asat.proof;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
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

    /**
     * Reads a head as it was handed out, with its chains.
     *
     * @throws UnreadableEvent if it is none, or its value does not belong to its chains
     */
    public static PlanHead read(String json) {
        try {
            JsonNode head = StoredTree.JSON.readTree(json);
            Map<String, Chain> chains = new TreeMap<>();
            head.required("chains")
                    .properties()
                    .forEach(chain -> chains.put(
                            chain.getKey(),
                            new Chain(
                                    chain.getValue().required("length").longValue(),
                                    chain.getValue().required("link").stringValue())));
            PlanHead read = of(chains);
            if (!read.value().equals(head.required("head").stringValue())) {
                throw new UnreadableEvent("the head's value does not belong to its chains");
            }
            return read;
        } catch (JacksonException e) {
            throw new UnreadableEvent("it is no head: " + e.getOriginalMessage());
        }
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
        return Digests.sha256(CanonicalJson.of(json));
    }
}
