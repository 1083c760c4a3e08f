package io.asat.platform.eventstore;

import io.asat.serialization.StoredJson;
import io.asat.serialization.Upcasters;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** One form of JSON for events, messages and everything else Axon stores. */
@Configuration(proxyBeanMethods = false)
class SerializationConfiguration {
    @Bean
    @Primary
    Serializer serializer() {
        return StoredJson.serializer();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    EventUpcaster formerRevisions() {
        return Upcasters.chain();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer serializer) {
        return serializer;
    }
}
