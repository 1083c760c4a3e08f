package io.asat.query;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The reading side as a process of its own. */
@SpringBootApplication(
        scanBasePackages = {"io.asat.platform", "io.asat.query"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class QueryService {
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(QueryService.class)
                .properties("spring.config.name=query-service")
                .run(arguments);
    }
}
