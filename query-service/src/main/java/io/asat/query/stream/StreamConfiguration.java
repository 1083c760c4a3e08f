package io.asat.query.stream;

import io.asat.platform.eventstore.EventPositions;
import io.asat.platform.eventstore.StoredEvents;
import io.asat.query.plans.Plan;
import io.asat.query.plans.Plans;
import io.asat.query.position.Visibility;
import io.asat.query.projection.WakingEvents;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** One follower of the event store a node, for any number of clients. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {
    @Bean
    StoredChanges storedChanges(StoredEvents stored, EventPositions positions, JsonMapper json) {
        return new StoredChanges(stored, positions, json);
    }

    @Bean
    Telling telling(Plans plans, JsonMapper json) {
        return new Telling(plan -> plans.find(plan).map(Plan::organisation), json);
    }

    @Bean
    Broadcast broadcast(@Value("${asat.stream.longest}") Duration longest) {
        return new Broadcast(longest);
    }

    @Bean
    Heartbeat heartbeat(Broadcast broadcast, @Value("${asat.stream.heartbeat}") Duration every) {
        return new Heartbeat(broadcast, every);
    }

    @Bean
    Tail tail(StoredChanges changes, Telling telling, Visibility visibility, Broadcast broadcast, WakingEvents events) {
        return new Tail(changes, telling, visibility, broadcast, events);
    }

    @Bean
    Resumption resumption(StoredChanges changes, Telling telling, Broadcast broadcast) {
        return new Resumption(changes, telling, broadcast);
    }

    @Bean
    StreamLimits streamLimits(
            @Value("${asat.stream.per-account}") int perAccount, @Value("${asat.stream.per-node}") int perNode) {
        return new StreamLimits(perAccount, perNode);
    }

    @Bean
    MeterBinder openStreams(StreamLimits limits) {
        return registry -> Gauge.builder("asat.streams.open", limits, StreamLimits::open)
                .description("Clients that are told of changes as they become visible")
                .register(registry);
    }
}
