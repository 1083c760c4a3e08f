package io.asat.standalone;

import io.asat.contract.Target;
import io.asat.contract.TargetStarter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The one process, started on an empty data directory, for the contract to be judged on. */
public final class StandaloneTarget implements TargetStarter {
    @Override
    public Target start() {
        try {
            Path dataDirectory = Files.createTempDirectory("asat-contract");
            return new Running(AsAtProcess.start(dataDirectory, Map.of()), dataDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Running(AsAtProcess process, Path dataDirectory) implements Target {
        @Override
        public URI commandBaseUrl() {
            return process.url();
        }

        @Override
        public URI queryBaseUrl() {
            return process.url();
        }

        @Override
        public String password() {
            return AsAtProcess.PASSWORD;
        }

        @Override
        public void close() {
            process.close();
            FileTrees.delete(dataDirectory);
        }
    }
}
