package io.asat.platform.security;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The local accounts' password where none is configured: random, in a file only its owner reads, made at first start. */
final class LocalPassword {
    private static final Logger LOG = LoggerFactory.getLogger(LocalPassword.class);
    private static final int BYTES = 16;

    private LocalPassword() {}

    /** @throws IllegalStateException if the directory cannot keep it, or what it keeps is no password */
    static String in(Path dataDirectory) {
        Path file = dataDirectory.toAbsolutePath().normalize().resolve("local-password");
        String password = SecretFile.in(file, BYTES);
        LOG.info("The password of the local accounts is in {}", file);
        return password;
    }
}
