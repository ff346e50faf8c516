package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.testing.RunningServer;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the running server answers: headers, assets, errors, and the interface for programs. */
@RunningServer
class AnswersIT {
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void everyPageCarriesTheContentPolicyAndIsNotKept() throws Exception {
        var headers = get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }

    @Test
    void thePageHoldsNoInlineScriptOrStyle() throws Exception {
        String html = get("/sign-in").body();
        assertThat(html).doesNotContainPattern("<script(?![^>]* src=)|<style| style=| on[a-z]+=");
    }

    @Test
    void anAssetIsCompressedKeptForEverAndFoundOnlyUnderItsPresentAddress() throws Exception {
        var found = Pattern.compile("/assets/tabler/[0-9a-f]+/tabler.min.css")
                .matcher(get("/sign-in").body());
        assertThat(found.find()).isTrue();
        var request = HttpRequest.newBuilder(uri(found.group())).header("Accept-Encoding", "gzip");
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(answer.body()).hasSizeLessThan(100_000);
        assertThat(get(found.group().replaceFirst("[0-9a-f]{12}", "000000000000"))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/me, 401",
        "GET, /api/v1/nothing, 401",
        "PUT, /api/v1/tokens, 401",
        "POST, /api/v1/tokens, 400"
    })
    void anErrorForProgramsIsAProblemWithARemedy(String method, String path, int status) throws Exception {
        var answer = send(method, path, "no json", "");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("instance").asString()).isEqualTo(path);
        assertThat(problem.get("what").asString()).isNotBlank();
        assertThat(problem.get("remedy").asString()).isNotBlank();
    }

    @Test
    void aTokenIsIssuedUsedAndEnded() throws Exception {
        var issued = send(
                "POST",
                "/api/v1/tokens",
                "{\"username\": \"office\", \"password\": \"" + RunningServer.PASSWORD + "\"}",
                "");
        assertThat(issued.statusCode()).isEqualTo(201);
        assertThat(issued.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        String token = JSON.readTree(issued.body()).get("token").asString();
        var me = send("GET", "/api/v1/me", "", token);
        assertThat(JSON.readTree(me.body()).get("username").asString()).isEqualTo("office");
        assertThat(me.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(send("GET", "/api/v1/nothing", "", token).statusCode()).isEqualTo(404);
        var unread = send("GET", "/api/v1/forecasts?year=abc", "", token);
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(unread.body()).get("field").asString()).isEqualTo("year");
        assertThat(send("GET", "/", "", token).statusCode()).as("a page").isEqualTo(303);
        assertThat(send("DELETE", "/api/v1/tokens/current", "", token).statusCode())
                .isEqualTo(204);
        assertThat(send("GET", "/api/v1/me", "", token).statusCode()).isEqualTo(401);
    }

    @Test
    void whatCannotBeReadIsTheSendersMistake() throws Exception {
        assertThat(get("/sign-in?to=%ff%fe").statusCode()).isEqualTo(400);
        assertThat(statusLine("/sign-in?to=%zz")).startsWith("HTTP/1.1 400");
        assertThat(parts("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalf"))
                .isEqualTo(400);
    }

    /** Asks for an address that no client of ours would send. */
    private String statusLine(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(address)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFormWithAPartForEachOfManyUnitsIsRead() throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"unit\"\r\n\r\none\r\n";
        assertThat(parts(part.repeat(300) + "--x--\r\n"))
                .as("its token is missing")
                .isEqualTo(403);
    }

    private int parts(String body) throws Exception {
        var request = HttpRequest.newBuilder(uri("/sign-in"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    @Test
    void aRefusalForProgramsNamesTheField() throws Exception {
        var answer = send("POST", "/api/v1/tokens", "{\"username\": \"office\", \"password\": \"wrong\"}", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("field").asString()).isEqualTo("password");
        assertThat(problem.get("flaws").get(0).get("key").asString()).isEqualTo("access.sign-in.wrong");
    }

    @Test
    void theDescriptionOfTheInterfaceHoldsTheInterfaceOnly() throws Exception {
        JsonNode description = JSON.readTree(get("/api/v1/openapi.json").body());
        assertThat(description.get("paths").propertyNames())
                .contains("/api/v1/tokens", "/api/v1/me")
                .allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void healthIsOpenAndSaysNothingElse() throws Exception {
        var answer = get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").doesNotContain("PostgreSQL");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "", "");
    }

    private HttpResponse<String> send(String method, String path, String body, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
