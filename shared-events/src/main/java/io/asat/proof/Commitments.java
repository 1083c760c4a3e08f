package io.asat.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What stands for an event's words in its statement: SHA-256 over a salt of their own and the words in UTF-8. The salt of
 * each word is the HMAC-SHA-256 of its place under the event's salt. Where a word has been removed its commitment stays
 * in the metadata, and of the others the salts: the event's own, from which the removed one's could be had, is gone.
 */
final class Commitments {
    static final String SALT = "salt";
    static final String REMOVED = "redacted";

    static final String DIGEST = "requestDigest";

    /** The digest of a request could tell words to who guesses them: it is committed to as they are. */
    static final String REQUEST_DIGEST = "#requestDigest";

    private final JsonNode metaData;

    Commitments(JsonNode metaData) {
        this.metaData = metaData;
    }

    /** @throws UnreadableEvent if there is neither a salt nor a commitment */
    String of(String place, String words) {
        return removed(place).orElseGet(() -> Digests.sha256(salt(place), words));
    }

    /** @return the commitment to a word that is not there any more */
    Optional<String> removed(String place) {
        return text(REMOVED + place);
    }

    byte[] salt(String place) {
        return text(SALT + place)
                .map(Commitments::decoded)
                .or(() -> text(SALT)
                        .filter(salt -> !salt.isEmpty())
                        .map(salt -> Digests.hmac(salt.getBytes(UTF_8), place)))
                .orElseThrow(() -> new UnreadableEvent("there is no salt for " + place));
    }

    static String encoded(byte[] salt) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
    }

    private static byte[] decoded(String salt) {
        try {
            return Base64.getUrlDecoder().decode(salt);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("a salt is no base64");
        }
    }

    private Optional<String> text(String name) {
        JsonNode value = metaData.get(name);
        return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
