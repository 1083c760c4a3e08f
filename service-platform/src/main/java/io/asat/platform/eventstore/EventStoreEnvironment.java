package io.asat.platform.eventstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Turns the choice of an event store into what Spring Boot's and Axon's own configuration understand. */
class EventStoreEnvironment implements EnvironmentPostProcessor {
    private static final String AXON_JDBC = "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration";
    private static final List<String> BOOT_JDBC = List.of(
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // Axon reads these from the JVM only: no call home and no banner, whatever the configuration says.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");

        boolean axonServer = EventStoreKind.of(environment) == EventStoreKind.AXON_SERVER;
        Map<String, Object> properties = new HashMap<>();
        properties.put("axon.axonserver.enabled", axonServer);
        properties.put("axon.serializer.general", "jackson3");
        properties.put("axon.serializer.messages", "jackson3");
        properties.put("axon.serializer.events", "jackson3");
        // It takes a stack trace of every call of a handler; statements have limits of their own.
        properties.put("axon.timeout.enabled", false);
        // Our own beans take the place of Axon's JDBC ones, which order themselves after class names of Spring Boot 3.
        properties.put(
                "spring.autoconfigure.exclude", axonServer ? AXON_JDBC + "," + String.join(",", BOOT_JDBC) : AXON_JDBC);
        environment.getPropertySources().addFirst(new MapPropertySource("asat-event-store", properties));
    }
}
