package org.paodao.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.paodao.access.Access;
import org.paodao.access.NewAccount;
import org.paodao.access.NewGrant;
import org.paodao.access.NewToken;
import org.paodao.access.ProgramTokens;
import org.paodao.indicator.value.ValueLoads;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application with the standard data set in it, and somebody of the office who reads it. */
record LoadedNation(EmbeddedApplication application, CurrentUser nation, CurrentUser reader) implements AutoCloseable {
    private static final String NAME = "bench-reader";
    private static final String PASSWORD = UUID.randomUUID() + "示例";
    private static final String OWN = UUID.randomUUID() + "自己";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static LoadedNation start() throws IOException {
        var set = StandardData.standard();
        var application = EmbeddedApplication.start("--paodao.api.calls-per-minute=1000000");
        ConfigurableApplicationContext context = application.context();
        CurrentUser nation = set.nation(context, 0);
        Path csv = set.write(application.data().resolve("standard.csv"));
        try (var stream = Files.newInputStream(csv)) {
            context.getBean(ValueLoads.class).load(nation, "standard.csv", stream);
        }
        // What the database does by itself a minute later.
        context.getBean(JdbcClient.class).sql("vacuum analyze").update();
        return new LoadedNation(application, nation, reader(context.getBean(Access.class), nation));
    }

    private static CurrentUser reader(Access access, CurrentUser nation) {
        List<CurrentUser> administrators = access.openFirst(
                nation.jurisdiction(),
                Arrays.stream(Role.Sphere.values())
                        .filter(sphere -> sphere != Role.Sphere.BUSINESS)
                        .map(sphere -> new NewAccount(
                                "bench-" + sphere.name().toLowerCase(Locale.ROOT), "示例", null, sphere, PASSWORD))
                        .toList());
        // What an officer would have to do first, such as choosing a password, is left out.
        CurrentUser security = administrators.getFirst().with(Authority.of(Grant.everywhere(Role.SECURITY_OFFICER)));
        CurrentUser reader = access.open(security, NewAccount.business(NAME, "示例", null, PASSWORD));
        access.grant(security, reader.account(), NewGrant.everywhere(Role.OFFICE));
        access.changePassword(reader, OWN);
        return access.named(NAME).orElseThrow();
    }

    ConfigurableApplicationContext context() {
        return application.context();
    }

    String address() {
        return "http://localhost:" + context().getEnvironment().getProperty("local.server.port");
    }

    /** The token of the reader's program. */
    String token() {
        return context()
                .getBean(ProgramTokens.class)
                .issue(reader, NewToken.UNNAMED)
                .value();
    }

    /** A browser in which the reader is signed in. */
    HttpClient signedIn() throws IOException, InterruptedException {
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        URI signIn = URI.create(address() + "/sign-in");
        String form = browser.send(HttpRequest.newBuilder(signIn).build(), BodyHandlers.ofString())
                .body();
        var csrf = CSRF.matcher(form);
        if (!csrf.find()) {
            throw new IllegalStateException("The sign-in page has no token.");
        }
        String body = "username=%s&password=%s&_csrf=%s".formatted(NAME, encoded(OWN), encoded(csrf.group(1)));
        var post = HttpRequest.newBuilder(signIn)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = browser.send(post, BodyHandlers.ofString());
        if (answer.uri().getPath().contains("sign-in")) {
            throw new IllegalStateException("The reader was not let in.");
        }
        return browser;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        application.close();
    }
}
