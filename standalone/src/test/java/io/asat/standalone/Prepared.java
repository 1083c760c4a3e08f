package io.asat.standalone;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * What makes processes under test start in half the time: the class path as jars alone, an archive of the classes they load, and PostgreSQL
 * unpacked. Made once for a build, by the first that needs it.
 */
final class Prepared {
    private static final String NAME = "prepared-";
    private static final Prepared THIS_BUILD = make();

    private final Path folder;
    private final String classPath;

    private Prepared(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /** @return the JVM's options for a process under test */
    static List<String> options() {
        return THIS_BUILD.options("-XX:SharedArchiveFile=");
    }

    /** Spares a new data directory the unpacking. */
    static void into(Path dataDirectory) {
        try (Stream<Path> unpacked = Files.list(THIS_BUILD.folder.resolve("data"))) {
            List<Path> binaries = unpacked.filter(
                            each -> each.getFileName().toString().startsWith("binaries-"))
                    .toList();
            for (Path each : binaries) {
                Path link = Files.createDirectories(dataDirectory).resolve(each.getFileName());
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> options(String archive) {
        return List.of(archive + folder.resolve("classes.jsa"), "-cp", classPath);
    }

    private static Prepared make() {
        try {
            Path target = Path.of(AsAt.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling("");
            try (FileChannel channel = FileChannel.open(
                            target.resolve("prepared.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                return alone.isValid() ? make(target) : make();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Prepared make(Path target) throws IOException {
        List<Path> entries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        Path folder = target.resolve(NAME + Integer.toHexString(entries.hashCode()) + "-" + newest(entries));
        Path half = target.resolve("half-" + NAME);
        Path made = folder.resolve("made");
        boolean there = Files.exists(made);
        if (!there) {
            sweep(target);
            Files.createDirectories(half);
        }
        List<String> jars = new ArrayList<>();
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                Path jar = folder.resolve(jars.size() + ".jar");
                if (!there) {
                    pack(entry, half.resolve(jar.getFileName()));
                }
                jars.add(jar.toString());
            } else {
                jars.add(entry.toString());
            }
        }
        Prepared prepared = new Prepared(folder, String.join(File.pathSeparator, jars));
        if (!there) {
            Files.move(half, folder);
            prepared.archive();
            Files.createFile(made);
        }
        return prepared;
    }

    private static long newest(List<Path> entries) throws IOException {
        long newest = 0;
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                try (Stream<Path> files = Files.walk(entry)) {
                    newest = Math.max(
                            newest,
                            files.mapToLong(file -> file.toFile().lastModified())
                                    .max()
                                    .orElse(0));
                }
            }
        }
        return newest;
    }

    private static void sweep(Path target) throws IOException {
        try (Stream<Path> siblings = Files.list(target)) {
            siblings.filter(each -> each.getFileName().toString().contains(NAME))
                    .toList()
                    .forEach(FileTrees::delete);
        }
    }

    private static void pack(Path directory, Path jar) {
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", directory.toString(), ".");
        if (failed != 0) {
            throw new IllegalStateException("jar: " + failed);
        }
    }

    /** The JVM writes it when a process ends that was told to. Where it does not, starts take longer, and that is all. */
    private void archive() {
        AsAtProcess.launch(options("-XX:ArchiveClassesAtExit="), AsAt.class, folder.resolve("data"), Map.of())
                .readyAndStopped();
    }
}
