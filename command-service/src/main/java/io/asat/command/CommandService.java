package io.asat.command;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The writing side as a process of its own. */
@SpringBootApplication(scanBasePackages = {"io.asat.platform", "io.asat.command"})
public class CommandService {
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CommandService.class)
                .properties("spring.config.name=command-service")
                .run(arguments);
    }
}
