package io.asat.platform.logging;

import ch.qos.logback.classic.PatternLayout;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Makes {@link WordlessThrowable} known to the plain log's pattern, of which Spring Boot lets only the words be chosen. */
class LoggingEnvironment implements EnvironmentPostProcessor {
    private static final String WORD = "wordless";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.put(WORD, WordlessThrowable::new);
    }
}
