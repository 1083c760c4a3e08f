package io.asat.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class TarXzTest {
    @TempDir
    Path directory;

    @Test
    void keepsProgramsExecutable() throws Exception {
        TarXz.unpack(archive("bin/tool", 0755), directory);
        TarXz.unpack(archive("share/text", 0644), directory);
        assertThat(directory.resolve("bin/tool")).isExecutable().hasContent("hello");
        assertThat(Files.isExecutable(directory.resolve("share/text"))).isFalse();
    }

    @Test
    void refusesAnEntryThatLeadsOutside() {
        assertThatIOException()
                .isThrownBy(() -> TarXz.unpack(archive("../outside", 0644), directory))
                .withMessageContaining("outside");
        assertThat(directory.resolveSibling("outside")).doesNotExist();
    }

    private static InputStream archive(String name, int mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options()))) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setMode(mode);
            entry.setSize(5);
            tar.putArchiveEntry(entry);
            tar.write(new byte[] {'h', 'e', 'l', 'l', 'o'});
            tar.closeArchiveEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
