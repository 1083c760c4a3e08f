package io.asat.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands for an event's words in its statement: SHA-256 over a salt of their own and the words in UTF-8. The salt of
 * each word is the HMAC-SHA-256 of its place under the event's salt. Where a word has been removed its commitment stays
 * in the metadata, and of the others the salts: the event's own, from which the removed one's could be had, is gone.
 *
 * <p>Salts have one length: of a longer one the end could be taken for the beginning of the words, of a shorter one these
 * for its end.
 */
final class Commitments {
    static final String SALT = "salt";
    static final String REMOVED = "redacted";

    static final String DIGEST = "requestDigest";

    /** The digest of a request could tell words to who guesses them: it is committed to as they are. */
    static final String REQUEST_DIGEST = "#requestDigest";

    /** 128 bits, as {@code Recording} makes them. */
    private static final Pattern OF_AN_EVENT = Pattern.compile("[A-Za-z0-9_-]{22}");

    /** Those of an HMAC-SHA-256. */
    private static final int BYTES = 32;

    private final ObjectNode metaData;

    /** @throws UnreadableEvent if there is not just what recording leaves, or redacting */
    Commitments(ObjectNode metaData, List<Words.Word> words) {
        this.metaData = metaData;
        Set<String> names = isRedacted() ? namesAfterRedaction(words) : Set.of();
        metaData.propertyNames().stream()
                .filter(name -> name.startsWith(REMOVED) || (name.startsWith(SALT) && !name.equals(SALT)))
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new UnreadableEvent("there is no place in it for " + name);
                });
    }

    private Set<String> namesAfterRedaction(List<Words.Word> words) {
        Set<String> names = new HashSet<>();
        names.add(REMOVED + REQUEST_DIGEST);
        if (!digest().isEmpty() || removed(REQUEST_DIGEST).isEmpty()) {
            throw new UnreadableEvent("it is not redacted as a whole");
        }
        words.forEach(word -> names.add((removed(word.pointer()).isPresent() ? REMOVED : SALT) + word.pointer()));
        return names;
    }

    /** @return whether words have been removed: then the event's own salt is gone */
    boolean isRedacted() {
        return text(SALT).filter(String::isEmpty).isPresent();
    }

    String digest() {
        return text(DIGEST).orElse("");
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
        Optional<byte[]> salt = isRedacted()
                ? text(SALT + place).map(Commitments::decoded)
                : text(SALT)
                        .filter(own -> OF_AN_EVENT.matcher(own).matches())
                        .map(own -> Digests.hmac(own.getBytes(UTF_8), place));
        return salt.orElseThrow(() -> new UnreadableEvent("there is no salt for " + place));
    }

    static String encoded(byte[] salt) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
    }

    private static byte[] decoded(String salt) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(salt);
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("a salt is no base64");
        }
        throw new UnreadableEvent("a salt has not " + BYTES + " bytes");
    }

    private Optional<String> text(String name) {
        return metaData.optional(name).flatMap(value -> value.stringValueOpt());
    }
}
