package io.asat.platform.eventstore;

import io.asat.platform.security.SecretFile;
import io.asat.proof.Seal;
import java.nio.file.Path;
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
            @Value("${asat.data-dir}") Path dataDirectory,
            Environment environment) {
        if (!key.isBlank()) {
            return new Sealing(Optional.of(new Seal(key)));
        }
        if (EventStoreKind.of(environment) == EventStoreKind.EMBEDDED) {
            return new Sealing(Optional.of(new Seal(SecretFile.in(ProofFiles.key(dataDirectory), KEY_BYTES))));
        }
        LOG.warn("Events are not sealed: asat.proof.key (ASAT_PROOF_KEY) is not set");
        return new Sealing(Optional.empty());
    }

    @Bean
    SmartInitializingSingleton sealBeforeStoring(
            Sealing sealing, EventStore store, @Qualifier("eventSerializer") Serializer serializer) {
        return () -> store.registerDispatchInterceptor(sealing.interceptor(serializer));
    }
}
