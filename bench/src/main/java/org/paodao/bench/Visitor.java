package org.paodao.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody's browser, signed in: it keeps cookies, says the token that every form has, and takes compressed pages. */
final class Visitor {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----bench-form-boundary";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SEEN = 303;

    private final HttpClient client;
    private final String home;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private String csrf = "";

    private Visitor(HttpClient client, String home) {
        this.client = client;
        this.home = home;
    }

    /** Signs in as somebody does. */
    static Visitor signIn(HttpClient client, String home, String username, String password)
            throws IOException, InterruptedException {
        var visitor = new Visitor(client, home);
        visitor.readToken(visitor.ask(visitor.get("/sign-in")));
        var answer = visitor.ask(visitor.post("/sign-in", Map.of("username", username, "password", password)));
        if (answer.statusCode() / 100 != SEEN / 100) {
            throw new IllegalStateException("%s was not let in: %d".formatted(username, answer.statusCode()));
        }
        visitor.readToken(visitor.ask(visitor.get("/account")));
        return visitor;
    }

    private void readToken(HttpResponse<byte[]> answer) throws IOException {
        Matcher found = CSRF.matcher(page(answer));
        if (!found.find()) {
            throw new IllegalStateException("%s has no token".formatted(answer.uri()));
        }
        csrf = found.group(1);
    }

    HttpRequest get(String path) {
        return request(path).GET().build();
    }

    HttpRequest post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "", "&_csrf=" + encoded(csrf)));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** A form that could have a file in it. */
    HttpRequest postParts(String path, Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> part(body, name, value));
        part(body, "_csrf", csrf);
        body.append("--").append(BOUNDARY).append("--\r\n");
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
    }

    private static void part(StringBuilder body, String name, String value) {
        body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"");
        body.append(name).append("\"\r\n\r\n").append(value).append("\r\n");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(home + path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    HttpResponse<byte[]> ask(HttpRequest request) throws IOException, InterruptedException {
        return keep(client.send(request, BodyHandlers.ofByteArray()));
    }

    /** Sends the same twice in the same moment, as who presses a button twice. */
    List<HttpResponse<byte[]>> askTwice(HttpRequest request) {
        var first = client.sendAsync(request, BodyHandlers.ofByteArray());
        var second = client.sendAsync(request, BodyHandlers.ofByteArray());
        return List.of(keep(first.join()), keep(second.join()));
    }

    /** Sends it and hangs up before the answer. */
    void drop(HttpRequest request, long millis) throws InterruptedException {
        var answer = client.sendAsync(request, BodyHandlers.ofByteArray());
        Thread.sleep(millis);
        answer.cancel(true);
    }

    private HttpResponse<byte[]> keep(HttpResponse<byte[]> answer) {
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    /** What an answer shows. */
    static String page(HttpResponse<byte[]> answer) throws IOException {
        boolean packed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        if (!packed) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (var whole = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(whole.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
