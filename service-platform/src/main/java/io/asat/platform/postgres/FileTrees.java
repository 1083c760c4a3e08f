package io.asat.platform.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Directories that are made elsewhere first, then appear whole under their name or not at all. */
final class FileTrees {
    private static final Logger log = LoggerFactory.getLogger(FileTrees.class);

    private FileTrees() {}

    /** Survives a power failure too: the files are on the disk before the name is, and the first flush carries most. */
    static void publish(Path made, Path name) throws IOException {
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.filter(file -> !Files.isSymbolicLink(file)).toList()) {
                flush(file);
            }
        }
        Files.move(made, name, ATOMIC_MOVE);
        flush(name.resolveSibling(""));
    }

    private static void flush(Path fileOrDirectory) throws IOException {
        try (FileChannel channel = FileChannel.open(fileOrDirectory, READ)) {
            channel.force(true);
        }
    }

    /** What cannot be deleted (yet) costs room, not correctness: the next start sweeps again. */
    static void sweep(Path directory, String prefix, Path kept) throws IOException {
        List<Path> swept;
        try (Stream<Path> children = Files.list(directory)) {
            swept = children.filter(child -> String.valueOf(child.getFileName()).startsWith(prefix))
                    .filter(child -> !child.equals(kept))
                    .toList();
        }
        for (Path tree : swept) {
            try {
                delete(tree);
            } catch (IOException e) {
                log.warn("Could not delete {}, which is of no use any more", tree, e);
            }
        }
    }

    static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
