package io.asat.platform.web;

import io.asat.platform.time.KnownAt;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every operation of the OpenAPI document has in common: sign-in and problems. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig()
                .replaceWithClass(KnownAt.class, String.class)
                .replaceWithClass(IdempotencyKey.class, String.class)
                .replaceWithClass(ExpectedVersion.class, String.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("AsAt")
                        .version("1")
                        .description("Public bodies' action plans, as at any date, as known at any date"))
                .components(new Components()
                        .addSecuritySchemes("basic", scheme("basic"))
                        .addSecuritySchemes("bearer", scheme("bearer").bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    @Bean
    GlobalOpenApiCustomizer problemsOfEveryOperation() {
        MediaType body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        ApiResponse refusal = new ApiResponse()
                .description("Refused, saying why and what would be accepted")
                .content(new Content().addMediaType(Problems.MEDIA_TYPE, body));
        return document -> {
            // not earlier: a schema that nothing refers to yet would be left out
            document.getComponents().addSchemas(PROBLEM, problem());
            document.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().addApiResponse("default", refusal));
        };
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }

    private static Schema<?> problem() {
        Schema<?> field = new ObjectSchema()
                .addProperty("pointer", new StringSchema().description("JSON pointer, or / and a parameter's name"))
                .addProperty("detail", new StringSchema());
        Schema<Object> problem = new ObjectSchema();
        problem.setDescription("RFC 9457");
        problem.setRequired(List.of("type", "title", "status", "detail", "instance", TraceId.NAME));
        return problem.addProperty("type", new StringSchema().format("uri").example(ProblemType.UNKNOWN_PLAN.uri()))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty(TraceId.NAME, new StringSchema().pattern("[0-9a-f]{32}"))
                .addProperty("errors", new ArraySchema().items(field));
    }
}
