package io.asat.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** AsAt in the process of the test, so that the test can reach into it. */
final class AsAtHere {
    private AsAtHere() {}

    /** @param settings as on a command line, without the dashes */
    static ConfigurableApplicationContext start(Path dataDirectory, String... settings) {
        return start(new SpringApplicationBuilder(AsAt.class), dataDirectory, settings);
    }

    static ConfigurableApplicationContext start(
            SpringApplicationBuilder builder, Path dataDirectory, String... settings) {
        Prepared.into(dataDirectory);
        List<String> arguments = new ArrayList<>(List.of(
                "--asat.data-dir=" + dataDirectory,
                "--asat.local-password=" + AsAtProcess.PASSWORD,
                "--server.address=127.0.0.1",
                "--server.port=0"));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        return builder.properties("spring.config.name=standalone").run(arguments.toArray(String[]::new));
    }

    static Caller caller(ConfigurableApplicationContext asAt) {
        return new Caller(
                URI.create("http://127.0.0.1:" + asAt.getEnvironment().getRequiredProperty("local.server.port")));
    }
}
