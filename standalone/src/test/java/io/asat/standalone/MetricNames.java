package io.asat.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names of metrics that dashboards, alert rules and documentation speak of. */
final class MetricNames {
    private static final Path HOME = Path.of("..");
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "\"[^\"]*\"|'[^']*'|\\{[^}]*}|\\[[^]]*]|\\b(by|without|on|ignoring)\\s*\\([^)]*\\)|\\b(or|and|unless|bool|offset)\\b");
    private static final Pattern NAME = Pattern.compile("(?<![\\w:.])[a-zA-Z_:][\\w:]*(?![\\w:]|\\s*\\()");

    private MetricNames() {}

    static Set<String> inDashboards() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("deploy/grafana/dashboards"))) {
            return files.flatMap(file -> JsonMapper.shared().readTree(file.toFile()).findValues("expr").stream())
                    .map(JsonNode::asString)
                    .flatMap(MetricNames::in)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** But Prometheus' own word for a target that answers. */
    static Set<String> inAlerts() throws IOException {
        Object rules = new Yaml().load(Files.readString(HOME.resolve("deploy/prometheus/alerts.yml")));
        return values("expr", rules)
                .flatMap(MetricNames::in)
                .filter(name -> !name.equals("up"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return as the tables of docs/metrics.md have them: a timer's without an ending */
    static Set<String> inDocumentation() throws IOException {
        return Files.readAllLines(HOME.resolve("docs/metrics.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceAll("^\\| `([^`]+)`.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return those in an expression of PromQL */
    static Stream<String> in(String expression) {
        return NAME.matcher(NOT_A_NAME.matcher(expression).replaceAll(" "))
                .results()
                .map(MatchResult::group);
    }

    private static Stream<String> values(String key, Object tree) {
        return switch (tree) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(entry -> entry.getKey().equals(key)
                                ? Stream.of(String.valueOf(entry.getValue()))
                                : values(key, entry.getValue()));
            case List<?> list -> list.stream().flatMap(each -> values(key, each));
            default -> Stream.of();
        };
    }
}
