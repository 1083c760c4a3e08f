package io.asat.command;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The writing side as a process of its own. */
@SpringBootApplication(
        scanBasePackages = {"io.asat.platform", "io.asat.command"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class CommandService {
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CommandService.class)
                .properties("spring.config.name=command-service")
                .run(arguments);
    }
}
