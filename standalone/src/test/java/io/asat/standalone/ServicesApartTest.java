package io.asat.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.asat.command.CommandService;
import io.asat.platform.postgres.EmbeddedPostgres;
import io.asat.query.QueryService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The two services apart, on a PostgreSQL and a MongoDB that are not theirs. */
class ServicesApartTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path dataDirectory;

    private static EmbeddedPostgres postgres;
    private static MongoServer mongo;
    private static ConfigurableApplicationContext commands;
    private static ConfigurableApplicationContext queries;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(dataDirectory);
        mongo = new MongoServer(new MemoryBackend());
        String mongoUri = mongo.bindAndGetConnectionString() + "/asat";
        commands = start(CommandService.class, "command-service");
        queries = start(QueryService.class, "query-service", "--spring.data.mongodb.uri=" + mongoUri);
    }

    private static ConfigurableApplicationContext start(Class<?> service, String name, String... more) {
        String[] arguments = {
            "--spring.datasource.url=" + postgres.jdbcUrl(),
            "--spring.datasource.username=" + postgres.username(),
            "--spring.datasource.password=" + postgres.password(),
            "--asat.local-password=" + AsAtProcess.PASSWORD,
            "--server.address=127.0.0.1",
            "--server.port=0",
            more.length == 0 ? "--debug=false" : more[0]
        };
        return new SpringApplicationBuilder(service)
                .properties("spring.config.name=" + name)
                .run(arguments);
    }

    @AfterAll
    static void stop() {
        queries.close();
        commands.close();
        mongo.shutdownNow();
        postgres.close();
    }

    @Test
    void whatOneRecordsTheOtherShows() throws Exception {
        assertThat(post("/api/plans", """
                        {"planId": "apart", "organisation": "Northmere Council", "title": "Apart",
                         "periodStart": "2020-09-01", "periodEnd": "2021-08-31", "asAt": "2020-10-01"}""").statusCode()).isEqualTo(201);
        HttpResponse<String> registered = post("/api/plans/apart/actions", """
                {"reference": "1", "requirement": "Be of one mind", "rag": "AMBER", "asAt": "2020-10-01"}""");
        assertThat(registered.statusCode()).isEqualTo(201);
        String position = registered.headers().firstValue("AsAt-Position").orElseThrow();

        HttpResponse<String> shown = get(queries, "/api/plans/apart/actions/1?asAt=2020-10-02&position=" + position);

        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        assertThat(shown.body()).contains("\"requirement\":\"Be of one mind\"", "\"rag\":\"AMBER\"");
    }

    @Test
    void eachAnswersItsOwnAddressesOnly() throws Exception {
        assertThat(get(commands, "/api/plans").statusCode()).isIn(404, 405);
        assertThat(get(queries, "/api/plans").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return HTTP.send(
                request(commands, path, "manager")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext service, String path) throws Exception {
        return HTTP.send(request(service, path, "viewer").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext service, String path, String account) {
        String port = service.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", Writer.basic(account));
    }
}
