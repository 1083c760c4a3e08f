package io.asat.standalone;

import io.asat.contract.Target;
import io.asat.contract.TargetStarter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * AsAt on empty stores, for the contract to be judged on: in one process, or in the way that {@code -Dasat.way} names ({@code postgresql},
 * {@code axon-server}).
 */
public final class ChosenTarget implements TargetStarter {
    private static final Way WAY = Way.valueOf(System.getProperty("asat.way", "standalone")
            .toUpperCase(Locale.ROOT)
            .replace('-', '_'));

    @Override
    public Optional<String> missing() {
        return WAY.missing();
    }

    @Override
    public Target start() {
        return WAY == Way.STANDALONE ? standalone() : new Apart(ServicesApart.start(WAY, 2, 2));
    }

    private static Target standalone() {
        try {
            Path dataDirectory = Files.createTempDirectory("asat-contract");
            return new Standalone(AsAtProcess.start(dataDirectory, Map.of()), dataDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Standalone(AsAtProcess process, Path dataDirectory) implements Target {
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

    /** Asked at one node of each service; the others take their share of the work behind it. */
    private record Apart(ServicesApart services) implements Target {
        @Override
        public URI commandBaseUrl() {
            return services.commands(0).url();
        }

        @Override
        public URI queryBaseUrl() {
            return services.queries(0).url();
        }

        @Override
        public String password() {
            return AsAtProcess.PASSWORD;
        }

        @Override
        public void close() {
            services.close();
        }
    }
}
