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

/** A secret in a file that only its owner reads, random and made when it is first asked for. */
public final class SecretFile {
    private static final Logger LOG = LoggerFactory.getLogger(SecretFile.class);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS_DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private SecretFile() {}

    /**
     * Reads the secret, or makes one.
     *
     * @param bytes how many random bytes a new one has; it is written in hexadecimal
     * @throws IllegalStateException if the file cannot be kept, or is empty
     */
    public static String in(Path file, int bytes) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.notExists(file)) {
                create(file, bytes);
            }
            restrict(file);
            return read(file);
        } catch (IOException e) {
            throw new IllegalStateException("A secret cannot be kept in " + file, e);
        }
    }

    /** Written aside and then linked into place: of two processes that start at once, both use the one that came first. */
    private static void create(Path file, int bytes) throws IOException {
        Path aside = Files.createTempFile(file.getParent(), String.valueOf(file.getFileName()), ".new");
        try {
            restrict(aside);
            Files.writeString(aside, random(bytes) + "\n");
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

    /** Lets only the file's owner read it, where the system knows owners. */
    public static void restrict(Path file) throws IOException {
        restrict(file, OWNER_ONLY);
    }

    /** Makes a directory, or takes the one there is, into which only its owner sees, where the system knows owners. */
    public static void directory(Path directory) throws IOException {
        Files.createDirectories(directory);
        restrict(directory, OWNERS_DIRECTORY);
    }

    private static void restrict(Path path, Set<PosixFilePermission> most) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && !most.containsAll(view.readAttributes().permissions())) {
            LOG.debug("{} was open to others; now only its owner reads it", path);
            view.setPermissions(most);
        }
    }

    private static String read(Path file) throws IOException {
        String secret = Files.readString(file).strip();
        if (secret.isEmpty()) {
            throw new IllegalStateException(file + " is empty: write a secret into it, or delete it to have one made");
        }
        return secret;
    }

    private static String random(int bytes) {
        byte[] bits = new byte[bytes];
        new SecureRandom().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
