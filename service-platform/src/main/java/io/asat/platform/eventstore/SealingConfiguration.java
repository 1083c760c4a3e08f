package io.asat.platform.eventstore;

import io.asat.platform.security.SecretFile;
import io.asat.proof.Seal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The key that events are sealed with: configured, or made by the process that keeps the events itself. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SealingConfiguration.class);
    private static final int KEY_BYTES = 32;

    @Bean
    Sealing sealing(
            @Value("${asat.proof.key:}") String key,
            @Value("${asat.proof.sealed-since:}") String since,
            @Value("${asat.data-dir}") Path dataDirectory,
            Environment environment) {
        if (!key.isBlank()) {
            return sealing(key, since);
        }
        if (EventStoreKind.of(environment) == EventStoreKind.EMBEDDED) {
            return sealing(keyIn(dataDirectory), since);
        }
        LOG.warn("Events are not sealed: asat.proof.key (ASAT_PROOF_KEY) is not set");
        return new Sealing(Optional.empty());
    }

    private static Sealing sealing(String key, String since) {
        return new Sealing(Optional.of(since.isBlank() ? new Seal(key) : new Seal(key, instant(since))));
    }

    private static Instant instant(String since) {
        try {
            return Instant.parse(since.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "asat.proof.sealed-since is to be an instant as 2026-11-28T09:00:00Z, not " + since, e);
        }
    }

    private static String keyIn(Path dataDirectory) {
        Path key = ProofFiles.key(dataDirectory);
        boolean linked = ProofFiles.links(dataDirectory).toFile().length() > 0;
        if (linked && Files.notExists(key)) {
            LOG.error(
                    "{} is gone, and another is made: what was sealed with the one before counts as not recorded here until"
                            + " that is put back from a backup",
                    key);
        }
        return SecretFile.in(key, KEY_BYTES);
    }

    @Bean
    SmartInitializingSingleton sealBeforeStoring(
            Sealing sealing, EventStore store, @Qualifier("eventSerializer") Serializer serializer) {
        return () -> store.registerDispatchInterceptor(sealing.interceptor(serializer));
    }
}
