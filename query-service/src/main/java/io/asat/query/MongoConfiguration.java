package io.asat.query;

import com.mongodb.WriteConcern;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How MongoDB is spoken to. */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {
    /** A question is refused, not kept, when MongoDB is away, or takes it and never answers. */
    private static final int MILLISECONDS = 1_000;

    /** @param writeConcern how safe a write has to be before a token is stored: {@code majority}, or less for tests */
    @Bean
    MongoClientSettingsBuilderCustomizer readModelStore(
            @Value("${asat.read-models.write-concern:majority}") String writeConcern) {
        WriteConcern concern = WriteConcern.valueOf(writeConcern);
        if (concern == null) {
            throw new IllegalStateException(
                    "asat.read-models.write-concern is '" + writeConcern + "': it takes majority, w1, w2, w3");
        }
        return settings -> settings.writeConcern(concern)
                .timeout(MILLISECONDS, TimeUnit.MILLISECONDS)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(MILLISECONDS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(MILLISECONDS, TimeUnit.MILLISECONDS));
    }

    /** The driver makes a cluster's id up at each start: as a tag it would begin every time series anew. */
    @Bean
    static MeterFilter commandsOfAnyStart() {
        Predicate<Tag> lasting = tag -> !tag.getKey().equals("cluster.id");
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().equals("mongodb.driver.commands")
                        ? id.replaceTags(id.getTags().stream().filter(lasting).toList())
                        : id;
            }
        };
    }
}
