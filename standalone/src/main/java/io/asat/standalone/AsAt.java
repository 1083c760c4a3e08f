package io.asat.standalone;

import io.asat.command.CommandService;
import io.asat.query.QueryService;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** AsAt in one process: both services, PostgreSQL and a MongoDB in memory, whose read models are made anew at each start. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import({CommandService.class, QueryService.class})
public class AsAt {
    /** With {@code asat.rehearsal} it ends after a {@link Rehearsal}. */
    public static void main(String[] arguments) throws Exception {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(AsAt.class)
                .properties("spring.config.name=standalone")
                .run(arguments);
        if (context.getEnvironment().getProperty("asat.rehearsal", Boolean.class, false)) {
            rehearse(context);
        }
    }

    /** It ends however that goes: the build waits for it. */
    private static void rehearse(ConfigurableApplicationContext context) throws Exception {
        boolean played = false;
        try {
            Rehearsal.in(context);
            played = true;
        } finally {
            int status = played ? 0 : 1;
            System.exit(SpringApplication.exit(context, () -> status));
        }
    }
}
