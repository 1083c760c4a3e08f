package io.asat.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares passwords by HMAC-SHA-256 under a key that is random and lives as long as the process.
 *
 * <p>A slow hash such as bcrypt protects hashes that are stored and may be stolen. Here none is stored: the digest and
 * its key are in this process's memory only, beside the password they came from. API requests are stateless, so that
 * each is verified anew; a slow hash would cost a tenth of a second of processor time on every one of them.
 */
final class ProcessKeyEncoder implements PasswordEncoder {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ProcessKeyEncoder() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    @Override
    public String encode(@Nullable CharSequence password) {
        return HexFormat.of().formatHex(digest(password == null ? "" : password));
    }

    /** In constant time. */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return password != null
                && encoded != null
                && MessageDigest.isEqual(digest(password), HexFormat.of().parseHex(encoded));
    }

    private byte[] digest(CharSequence password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
