package io.asat.command.web;

import io.asat.platform.eventstore.ConditionalOnEventStore;
import io.asat.platform.eventstore.EventStoreKind;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only to Axon Server do commands go as messages. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEventStore(EventStoreKind.AXON_SERVER)
class MessageLimitConfiguration {
    @Bean
    SmartInitializingSingleton messageLimit(
            CommandBus commands,
            @Qualifier("messageSerializer") Serializer serializer,
            @Value("${axon.axonserver.max-message-size}") int most) {
        return () -> commands.registerDispatchInterceptor(new MessageLimit(serializer, most));
    }
}
