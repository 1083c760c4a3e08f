package io.asat.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The repository's own sample plans, one a layout, with the damage that real ones have. */
final class Samples {
    static final List<String> NAMES =
            List.of("northmere", "eastholm", "wexbridge", "harrowdale", "saltmarsh", "kelderby");

    private Samples() {}

    static byte[] content(String name) throws IOException {
        return Files.readAllBytes(Path.of("")
                .toAbsolutePath()
                .resolve("../samples/" + name + ".txt")
                .normalize());
    }

    static PlanDocument read(String name) throws IOException {
        return new DocumentReader().read(content(name), name + ".txt");
    }

    static PlanDocument read(String... lines) {
        return new DocumentReader().read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "plan.txt");
    }
}
