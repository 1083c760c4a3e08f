package io.asat.proof;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one form that RFC 8785 gives JSON of whole numbers and well-formed texts; nothing else is stored. */
public final class CanonicalJson {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private CanonicalJson() {}

    /** @throws UnreadableEvent if there is a fraction in it, a number beyond 2^53, or half a character */
    public static String of(JsonNode json) {
        StoredForm.require(json);
        return JSON.writeValueAsString(json);
    }
}
