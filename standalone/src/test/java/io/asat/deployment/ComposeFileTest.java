package io.asat.deployment;

import static io.asat.deployment.ComposeFile.ROOT;
import static io.asat.deployment.ComposeFile.list;
import static io.asat.deployment.ComposeFile.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the compose file promises of each of its parts. */
class ComposeFileTest {
    private static final ComposeFile FILE = new ComposeFile();
    private static final Set<String> PROFILES = Set.of("infra", "full", "postgres");
    private static final Set<String> NOT_SECRET = Set.of("ASAT_EVENT_STORE");
    private static final Pattern SECRET_NAME = Pattern.compile(".*(PASSWORD|TOKEN|KEY|SECRET)$");
    private static final Set<String> MAY_STAY_EMPTY =
            Set.of("ASAT_OIDC_ISSUER", "ASAT_OIDC_AUDIENCE", "ASAT_PROOF_SEALED_SINCE");
    private static final Pattern FROM_OUTSIDE = Pattern.compile("\\$\\{[A-Z_]+:[?-].*}");
    private static final Pattern PINNED = Pattern.compile(".+:v?[0-9]+\\.[0-9]+.*");
    private static final Pattern PROPERTY = Pattern.compile("\\b(?:asat|spring|axon|server)(?:\\.[a-z][a-z0-9-]*)+");

    static Set<String> services() {
        return FILE.services().keySet();
    }

    @ParameterizedTest
    @MethodSource("services")
    void isWatchedRestartedBoundedAndOfAProfile(String name) {
        Map<String, Object> service = FILE.service(name);
        assertThat(map(service.get("healthcheck")))
                .containsKeys("test", "interval", "timeout", "retries", "start_period");
        assertThat(service).containsEntry("restart", "unless-stopped").containsKeys("mem_limit", "logging");
        assertThat(list(service.get("security_opt"))).containsExactly("no-new-privileges:true");
        assertThat(list(service.get("cap_drop"))).containsExactly("ALL");
        assertThat(list(service.get("profiles"))).isNotEmpty().allMatch(PROFILES::contains);
    }

    @ParameterizedTest
    @MethodSource("services")
    void isOfOneVersionOrBuiltHere(String name) {
        String image = String.valueOf(FILE.service(name).get("image"));
        if (FILE.service(name).containsKey("build")) {
            assertThat(image).startsWith("asat/");
        } else {
            assertThat(image).matches(PINNED).doesNotContain("latest");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void isReachedFromThisMachineOnlyButForTheGateway(String name) {
        Object ports = FILE.service(name).getOrDefault("ports", List.of());
        assertThat(list(ports))
                .allSatisfy(port -> assertThat(
                                name.equals("gateway") || String.valueOf(port).startsWith("127.0.0.1:"))
                        .as("%s", port)
                        .isTrue());
    }

    /** Compose starts no container that takes such a secret and may not be written to. */
    @ParameterizedTest
    @MethodSource("services")
    void isNotReadOnlyIfItTakesASecretOfTheEnvironment(String name) {
        Map<String, Object> service = FILE.service(name);
        if (Boolean.TRUE.equals(service.get("read_only"))) {
            assertThat(service).doesNotContainKey("secrets");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void keepsNothingInVolumesWithoutAName(String name) {
        Object volumes = FILE.service(name).getOrDefault("volumes", List.of());
        assertThat(list(volumes)).allSatisfy(volume -> {
            String source = String.valueOf(volume).replaceFirst(":.*", "");
            if (source.startsWith("./")) {
                assertThat(String.valueOf(volume)).endsWith(":ro");
            } else {
                assertThat(FILE.named("volumes")).contains(source);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void startsWhenWhatItNeedsIsHealthy(String name) {
        Map<String, Object> needs = map(FILE.service(name).getOrDefault("depends_on", Map.of()));
        assertThat(needs).allSatisfy((needed, how) -> {
            assertThat(services()).contains(needed);
            assertThat(map(how)).containsEntry("condition", "service_healthy");
            Set<Object> without = new TreeSet<>(list(FILE.service(name).get("profiles")));
            without.removeAll(list(FILE.service(needed).get("profiles")));
            assertThat(without.isEmpty() || Boolean.FALSE.equals(map(how).get("required")))
                    .as("%s is there wherever %s is, or may be missing", needed, name)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void hasNoSecretOfItsOwn(String name) {
        Map<String, Object> environment = map(FILE.service(name).getOrDefault("environment", Map.of()));
        assertThat(environment).allSatisfy((variable, value) -> {
            if (SECRET_NAME.matcher(variable).matches()) {
                assertThat(String.valueOf(value)).as(variable).matches(FROM_OUTSIDE);
            }
            String own = String.valueOf(value).replaceAll("\\$\\{[^}]*}", "\\$");
            assertThat(own).as(variable).doesNotContainPattern("://[^/@]*:[^$/@]+@");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void writesNothingButWhatIsForgotten(String name) {
        Map<String, Object> service = FILE.service(name);
        assertThat(service)
                .containsEntry("read_only", true)
                .containsKey("tmpfs")
                .doesNotContainKeys("volumes", "ports");
        assertThat(map(service.get("build")))
                .containsEntry("dockerfile", "deploy/Dockerfile")
                .containsEntry("target", name);
        assertThat(ComposeFile.read(ROOT.resolve("deploy/Dockerfile"))).contains("FROM runtime AS " + name);
    }

    @Test
    void theExampleNamesWhatIsToBeFilledInAndNothingElse() {
        Set<String> taken = FILE.variables();
        taken.add("COMPOSE_PROFILES");
        assertThat(ComposeFile.example().keySet()).containsExactlyInAnyOrderElementsOf(taken);
    }

    @Test
    void theExampleHoldsNoSecretAndOnlySecretsAreToBeFilledIn() {
        Map<String, String> example = ComposeFile.example();
        assertThat(FILE.required())
                .filteredOn(name -> !NOT_SECRET.contains(name))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(example).as(name).containsEntry(name, ""));
        assertThat(example)
                .allSatisfy((name, value) -> assertThat(value.isEmpty())
                        .as(name)
                        .isEqualTo(SECRET_NAME.matcher(name).matches() || MAY_STAY_EMPTY.contains(name)));
    }

    @Test
    void whatIsMountedIsThere() {
        services().stream()
                .flatMap(name -> list(FILE.service(name).getOrDefault("volumes", List.of())).stream())
                .map(String::valueOf)
                .filter(volume -> volume.startsWith("./"))
                .forEach(volume ->
                        assertThat(ROOT.resolve(volume.replaceFirst(":.*", ""))).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void setsOnlyWhatTheServiceKnows(String name) throws IOException {
        Set<String> known = new TreeSet<>();
        for (String property : properties()) {
            known.add(property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT));
        }
        assertThat(known).contains("ASAT_PROOF_KEY").doesNotContain("ASAT_PROOF_KEYS");
        assertThat(map(FILE.service(name).get("environment")).keySet()).isSubsetOf(known);
    }

    /** @return what is named in our sources, or in what the libraries say about themselves */
    private static Set<String> properties() throws IOException {
        Set<String> properties = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT, 12)) {
            files.filter(file -> file.toString().matches(".*/src/main/.*\\.(java|yaml)"))
                    .flatMap(file -> PROPERTY.matcher(ComposeFile.read(file)).results())
                    .forEach(found -> properties.add(found.group()));
        }
        for (URL resource : Collections.list(Objects.requireNonNull(ComposeFileTest.class.getClassLoader())
                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream metadata = resource.openStream()) {
                for (JsonNode property : new JsonMapper().readTree(metadata).path("properties")) {
                    properties.add(property.path("name").asString());
                }
            }
        }
        return properties;
    }
}
