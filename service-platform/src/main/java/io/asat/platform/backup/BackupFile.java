package io.asat.platform.backup;

import io.asat.platform.security.SecretFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup whose every byte has been compared with what its manifest says. */
final class BackupFile implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BackupUnusable if it is no backup, not a whole one, or not as it was taken */
    static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BackupUnusable("There is no file " + file + ".");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException notWhole) {
            throw new BackupUnusable(file + " is no backup, or only a part of one.");
        }
        try {
            Manifest manifest = manifest(zip);
            Map<String, String> digests = new HashMap<>(proof(manifest));
            digests.put(BackupFormat.EVENTS, manifest.sha256());
            for (Map.Entry<String, String> digest : digests.entrySet()) {
                if (!sha256(entry(zip, digest.getKey())).equals(digest.getValue())) {
                    throw new BackupUnusable("What " + file + " holds is not what was backed up.");
                }
            }
            return new BackupFile(zip, manifest);
        } catch (ZipException | EOFException | JacksonException damaged) {
            zip.close();
            throw new BackupUnusable(file + " is damaged: " + damaged.getMessage());
        } catch (BackupUnusable refusal) {
            zip.close();
            throw refusal;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream events() throws IOException {
        return entry(zip, BackupFormat.EVENTS);
    }

    /** Puts what proves the events into a directory that only its owner sees. */
    void writeProof(Path directory) throws IOException {
        for (String name : proof(manifest).keySet()) {
            Path file = directory.resolve(name.substring(BackupFormat.PROOF.length()));
            if (!directory.equals(file.getParent())) {
                throw new BackupUnusable(name + " is no name of a file that belongs there.");
            }
            SecretFile.directory(directory);
            Files.copy(entry(zip, name), file);
            SecretFile.restrict(file);
        }
    }

    private static Map<String, String> proof(Manifest manifest) {
        Map<String, String> proof = manifest.proof();
        return proof == null ? Map.of() : proof;
    }

    private static String sha256(InputStream content) throws IOException {
        Digested read = new Digested(OutputStream.nullOutputStream());
        content.transferTo(read);
        return read.sha256Hex();
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        return JSON.readValue(entry(zip, BackupFormat.MANIFEST).readAllBytes(), Manifest.class);
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BackupUnusable(zip.getName() + " is no backup, or only a part of one: it has no " + name + ".");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
