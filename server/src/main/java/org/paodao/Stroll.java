package org.paodao;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who opens whatever the pages link to, the nearest first, and when all has been seen begins again; or a program that asks whatever needs no more than to be asked. */
final class Stroll {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ASKED = Pattern.compile("\"(/api/v1/[^\"{}]+)\"\\s*:\\s*\\{\\s*\"get\"");
    /** Long enough for the first answer of a JVM that learns on a machine with other work. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String DESCRIPTION = "/api/v1/openapi.json";

    private final HttpClient browser;
    private final URI home;
    private final String token;

    private Stroll(HttpClient browser, URI home, String token) {
        this.browser = browser;
        this.home = home;
        this.token = token;
    }

    /**
     * Of somebody who signs in.
     *
     * @throws IllegalStateException when they are not let in
     */
    static Stroll signedIn(URI home, String username, String password) throws InterruptedException {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var stroll = new Stroll(browser, home, "");
        Matcher csrf = CSRF.matcher(stroll.open("/sign-in").body());
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(encoded(username), encoded(password), csrf.find() ? encoded(csrf.group(1)) : "");
        var post = HttpRequest.newBuilder(home.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (stroll.send(post).uri().getPath().contains("sign-in")) {
            throw new IllegalStateException(username + " was not let in.");
        }
        return stroll;
    }

    /** Of a program. */
    static Stroll ofProgram(URI home, String token) {
        return new Stroll(HttpClient.newHttpClient(), home, token);
    }

    /**
     * Goes on until so many addresses have been opened.
     *
     * @return what each of them answered, the last time where it was opened more than once
     */
    Map<String, Integer> through(int many) throws InterruptedException {
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<String> way = new ArrayList<>(List.of(token.isEmpty() ? "/" : DESCRIPTION));
        for (int at = 0; at < many; at++) {
            String path = way.get(at % way.size());
            HttpResponse<String> answer = open(path);
            seen.put(path, answer.statusCode());
            if (way.size() < many) {
                way.addAll(unseen(answer.body(), way));
            }
        }
        return seen;
    }

    private static Collection<String> unseen(String text, List<String> way) {
        var found = new TreeSet<String>();
        for (Pattern pattern : List.of(LINK, ASKED)) {
            pattern.matcher(text)
                    .results()
                    .forEach(link -> found.add(link.group(1).replace("&amp;", "&")));
        }
        found.removeAll(way);
        return found;
    }

    private HttpResponse<String> open(String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(home.resolve(path.replace(" ", "%20")));
        return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> send(HttpRequest.Builder asking) throws InterruptedException {
        HttpRequest request = asking.timeout(PATIENCE).build();
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("%s did not answer".formatted(request.uri()), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
