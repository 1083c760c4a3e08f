package io.asat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class BodySizeTest {
    private static final int MIB = 1024 * 1024;
    private static final String COMMAND = "/api/plans/winter/actions/2.3/change-rag";

    private final Http http;

    @Autowired
    BodySizeTest(Http http) {
        this.http = http;
    }

    @ParameterizedTest
    @CsvSource({"1048576, 200", "1048577, 413", "5000000, 413"})
    void isBoundedForJsonSaidOrStreamed(int size, int status) {
        byte[] json = ("{" + " ".repeat(size - 2) + "}").getBytes(StandardCharsets.UTF_8);
        assertStatus(send(COMMAND, "application/json", BodyPublishers.ofByteArray(json)), status);
        assertStatus(
                send(COMMAND, "application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json))),
                status);
    }

    @ParameterizedTest
    @CsvSource({"100, 200", "20971520, 200", "20971521, 413", "24000000, 413"})
    void isLargerForImports(int size, int status) {
        byte[] form = multipart("file", size);
        String path = "/api/plans/winter/import";
        assertStatus(send(path, "multipart/form-data; boundary=xyz", BodyPublishers.ofByteArray(form)), status);
        assertStatus(
                send(
                        path,
                        "multipart/form-data; boundary=xyz",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form))),
                status);
    }

    @Test
    void isNotLargerForOtherAddressesThatAreSentAFile() {
        byte[] form = multipart("file", 3 * MIB);
        assertStatus(send(COMMAND, "multipart/form-data; boundary=xyz", BodyPublishers.ofByteArray(form)), 413);
        assertStatus(
                send(COMMAND, "multipart/form-data; boundary=xyz", BodyPublishers.ofByteArray(multipart("file", 9))),
                415);
    }

    @Test
    void doesNotExcuseAMalformedImport() {
        String path = "/api/plans/winter/import";
        String type = "multipart/form-data; boundary=xyz";
        assertStatus(send(path, type, BodyPublishers.ofString("nonsense")), 400);
        assertStatus(send(path, "multipart/form-data", BodyPublishers.ofString("nonsense")), 400);
        assertStatus(send(path, type, BodyPublishers.noBody()), 400);
        assertStatus(send(path, type, BodyPublishers.ofByteArray(multipart("document", 9))), 400);
        assertStatus(send(path + "?asOf=1", type, BodyPublishers.ofByteArray(multipart("file", 9))), 400);
        assertStatus(send(path, "application/json", BodyPublishers.ofString("{}")), 415);
    }

    @Test
    void saysThatTheNameOfAFileIsTooLong() {
        String form = "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + "n".repeat(5_000)
                + "\"\r\n\r\nx\r\n--xyz--\r\n";
        HttpResponse<String> response =
                send("/api/plans/winter/import", "multipart/form-data; boundary=xyz", BodyPublishers.ofString(form));
        assertStatus(response, 400);
        assertThat(response.body()).contains("give its file a shorter name");
    }

    private HttpResponse<String> send(String path, String type, BodyPublisher body) {
        return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + http.port() + path))
                .header("Authorization", Http.basic("manager", Http.PASSWORD))
                .header("Content-Type", type)
                .POST(body)
                .build());
    }

    private static byte[] multipart(String name, int size) {
        String head = "--xyz\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"plan.csv\"\r\n\r\n";
        return (head + "x".repeat(size) + "\r\n--xyz--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void assertStatus(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        if (status >= 400) {
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }
}
