package io.asat.platform.postgres;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A data directory that was started and stopped once, made once for all tests and copied for each. */
final class PreparedDirectory {
    private static @Nullable Path template;

    private PreparedDirectory() {}

    static Path copiedInto(Path directory) throws IOException {
        Path target = Files.createDirectory(directory.resolve("data"));
        List<Path> parts;
        try (Stream<Path> children = Files.list(template())) {
            parts = children.toList();
        }
        for (Path part : parts) {
            Path name = part.getFileName();
            if (String.valueOf(name).startsWith("binaries-")) {
                Files.createSymbolicLink(target.resolve(name), part);
            } else {
                copy(part, target.resolve(name));
            }
        }
        return target;
    }

    private static void copy(Path source, Path target) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(source)) {
            paths = walk.toList();
        }
        for (Path path : paths) {
            Files.copy(path, target.resolve(source.relativize(path)), COPY_ATTRIBUTES);
        }
    }

    private static synchronized Path template() throws IOException {
        Path existing = template;
        if (existing != null) {
            return existing;
        }
        Path made = Files.createTempDirectory("asat-postgres");
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
        EmbeddedPostgres.start(made).close();
        template = made;
        return made;
    }

    private static void delete(Path directory) {
        try {
            FileTrees.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
