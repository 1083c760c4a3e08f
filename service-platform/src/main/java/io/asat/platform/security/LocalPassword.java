package io.asat.platform.security;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The local accounts' password where none is configured: random, in a file only its owner reads, made at first start. */
final class LocalPassword {
    private static final Logger LOG = LoggerFactory.getLogger(LocalPassword.class);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int BYTES = 16;

    private LocalPassword() {}

    /** @throws IllegalStateException if the directory cannot keep it, or what it keeps is no password */
    static String in(Path dataDirectory) {
        Path file = dataDirectory.toAbsolutePath().normalize().resolve("local-password");
        try {
            Files.createDirectories(file.getParent());
            if (Files.notExists(file)) {
                create(file);
            }
            restrict(file);
            LOG.info("The password of the local accounts is in {}", file);
            return read(file);
        } catch (IOException e) {
            throw new IllegalStateException("The local accounts' password cannot be kept in " + file, e);
        }
    }

    /** Written aside and then linked into place: of two processes that start at once, both use the one that came first. */
    private static void create(Path file) throws IOException {
        Path aside = Files.createTempFile(file.getParent(), "local-password", ".new");
        try {
            restrict(aside);
            Files.writeString(aside, random() + "\n");
            linkOrMove(aside, file);
        } catch (FileAlreadyExistsException e) {
            LOG.debug("Another process made {} first", file, e);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void linkOrMove(Path aside, Path file) throws IOException {
        try {
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            LOG.debug("{} cannot be linked into place", file, noLinksHere);
            Files.move(aside, file);
        }
    }

    private static void restrict(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && !OWNER_ONLY.containsAll(view.readAttributes().permissions())) {
            LOG.warn("{} was open to others; now only its owner reads it", file);
            view.setPermissions(OWNER_ONLY);
        }
    }

    private static String read(Path file) throws IOException {
        String password = Files.readString(file).strip();
        if (password.isEmpty()) {
            throw new IllegalStateException(
                    file + " is empty: write a password into it, or delete it to have one made");
        }
        return password;
    }

    private static String random() {
        byte[] bits = new byte[BYTES];
        new SecureRandom().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
