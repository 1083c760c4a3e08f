package io.asat.platform.eventstore;

import java.util.Locale;
import org.springframework.core.env.Environment;

/** Where events are kept, chosen by {@code asat.event-store}. */
public enum EventStoreKind {
    /** A PostgreSQL that the process starts itself, its data in {@code asat.data-dir}. */
    EMBEDDED,
    /** A PostgreSQL of the user's, named by {@code spring.datasource.*}. */
    POSTGRESQL,
    /** Axon Server, named by {@code axon.axonserver.*}; also carries commands and queries between nodes. */
    AXON_SERVER;

    private static final String PROPERTY = "asat.event-store";

    /** @throws IllegalArgumentException if the property names none of them */
    static EventStoreKind of(Environment environment) {
        String name = environment.getProperty(PROPERTY, POSTGRESQL.propertyValue());
        for (EventStoreKind kind : values()) {
            if (kind.propertyValue().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                PROPERTY + " is 'embedded', 'postgresql' or 'axon-server', not '" + name + "'");
    }

    private String propertyValue() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
