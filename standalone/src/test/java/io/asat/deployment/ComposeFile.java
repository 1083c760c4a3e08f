package io.asat.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The compose file and what is to be filled in for it. */
final class ComposeFile {
    static final Path ROOT = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)(:[-?])?");
    private static final Pattern SETTING = Pattern.compile("(?m)^([A-Z_]+)=(.*)$");

    private final String text = read(ROOT.resolve("docker-compose.yml"));
    private final Map<String, Object> document = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> services() {
        return map(document.get("services"));
    }

    Map<String, Object> service(String name) {
        return map(services().get(name));
    }

    Set<String> named(String kind) {
        return map(document.get(kind)).keySet();
    }

    /** @return the variables it takes from outside */
    Set<String> variables() {
        Set<String> all = VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        map(document.get("secrets"))
                .values()
                .forEach(secret -> all.add(String.valueOf(map(secret).get("environment"))));
        return all;
    }

    /** @return those without which it does not start */
    Set<String> required() {
        return VARIABLE.matcher(text)
                .results()
                .filter(found -> ":?".equals(found.group(2)))
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return what the example file sets, empty where it is to be filled in */
    static Map<String, String> example() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (MatchResult setting :
                SETTING.matcher(read(ROOT.resolve(".env.example"))).results().toList()) {
            settings.put(setting.group(1), setting.group(2));
        }
        return settings;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object node) {
        return (List<Object>) node;
    }
}
