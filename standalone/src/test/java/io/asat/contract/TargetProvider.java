package io.asat.contract;

import java.net.URI;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands every test class the one target of this run: that of the environment, else one started here; where it cannot be, skips. */
class TargetProvider implements ParameterResolver, ExecutionCondition {
    private static final String COMMAND_URL = "ASAT_TEST_COMMAND_URL";
    private static final String QUERY_URL = "ASAT_TEST_QUERY_URL";
    private static final String PASSWORD = "ASAT_TEST_PASSWORD";

    private record Running(URI commandBaseUrl, URI queryBaseUrl, String password) implements Target {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return System.getenv().containsKey(COMMAND_URL)
                ? ConditionEvaluationResult.enabled("the environment names a target")
                : starter()
                        .missing()
                        .map(ConditionEvaluationResult::disabled)
                        .orElseGet(() -> ConditionEvaluationResult.enabled("a target can be started here"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Target.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(TargetProvider.class))
                .computeIfAbsent(Target.class, key -> target(System.getenv()), Target.class);
    }

    private static Target target(Map<String, String> environment) {
        if (!environment.containsKey(COMMAND_URL)) {
            return starter().start();
        }
        var commands = environment.get(COMMAND_URL);
        var queries = environment.getOrDefault(QUERY_URL, commands);
        return new Running(base(commands), base(queries), environment.get(PASSWORD));
    }

    private static TargetStarter starter() {
        return ServiceLoader.load(TargetStarter.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Set " + COMMAND_URL + " and " + PASSWORD + ", or provide a " + TargetStarter.class.getName()));
    }

    private static URI base(String url) {
        return URI.create(url.replaceAll("/+$", ""));
    }
}
