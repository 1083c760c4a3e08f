package io.asat.command.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What makes two bodies the same: their fields, however they were spelled or spaced. */
@Component
class BodyDigest {
    private final JsonMapper json;

    BodyDigest(JsonMapper json) {
        this.json = json;
    }

    /** @return SHA-256 over the body's fields in their fixed order, in hexadecimal */
    String of(Object body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
