package io.asat.command.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in the OpenAPI document what every command takes besides its body: {@link Incoming}, which is no parameter. */
@Configuration(proxyBeanMethods = false)
class CommandDocumentation {
    private static final Pattern IN_PATH = Pattern.compile("\\{([A-Za-z]+)}");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Incoming.class);
    }

    @Bean
    OpenApiCustomizer whatCommandsTake() {
        return document -> document.getPaths().forEach((path, item) -> {
            if (item.getPost() != null && path.startsWith("/api/plans")) {
                Matcher variables = IN_PATH.matcher(path);
                while (variables.find()) {
                    add(
                            item.getPost(),
                            new Parameter().in("path").required(true).name(variables.group(1)));
                }
                add(
                        item.getPost(),
                        header(
                                "Idempotency-Key",
                                "1 to 100 characters; the same request again is answered"
                                        + " as it was the first time, and records nothing"));
                add(
                        item.getPost(),
                        header("If-Match", "the version last seen, in quotes; 412 if it is not the present one"));
            }
        });
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description);
    }

    private static void add(Operation operation, Parameter parameter) {
        boolean known = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(each -> parameter.getName().equals(each.getName()));
        if (!known) {
            operation.addParametersItem(parameter.schema(new StringSchema()));
        }
    }
}
