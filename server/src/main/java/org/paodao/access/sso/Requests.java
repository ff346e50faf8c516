package org.paodao.access.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.ui.Cookies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sign-ins that are under way at the service. They lie in the database, so that any node can take the answer; the browser
 * holds the key in a cookie, so that nobody can be made to finish somebody else's sign-in. Each is good once, for ten minutes.
 */
final class Requests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    /** The attribute of the request with the answer that says where whoever signs in wanted to go. */
    static final String TO = Requests.class.getName() + ".to";

    private static final String COOKIE = "sso";
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final JsonMapper json;

    Requests(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            return;
        }
        byte[] random = new byte[KEY_BYTES];
        RANDOM.nextBytes(random);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        forgetOldOnes();
        db.sql("insert into access.sso_request (key, request) values (:key, cast(:request as jsonb))")
                .param("key", hash(key))
                .param("request", json.writeValueAsString(Kept.of(begun, request.getParameter("to"))))
                .update();
        Cookies.set(COOKIE, key, GOOD_FOR, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return read(request, """
                select request from access.sso_request
                 where key = :key and began_at > now() - :seconds * interval '1 second'""");
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Cookies.set(COOKIE, "", Duration.ZERO, request, response);
        return read(request, """
                delete from access.sso_request
                 where key = :key and began_at > now() - :seconds * interval '1 second'
                returning request""");
    }

    private @Nullable OAuth2AuthorizationRequest read(HttpServletRequest request, String sql) {
        String key = Cookies.value(request, COOKIE);
        Optional<String> found = key.isEmpty()
                ? Optional.empty()
                : db.sql(sql)
                        .param("key", hash(key))
                        .param("seconds", GOOD_FOR.toSeconds())
                        .query(String.class)
                        .optional();
        Kept begun = found.map(text -> json.readValue(text, Kept.class))
                .filter(kept -> Objects.equals(kept.state(), request.getParameter("state")))
                .orElse(null);
        if (begun == null) {
            return null;
        }
        request.setAttribute(TO, begun.to());
        return begun.request();
    }

    private void forgetOldOnes() {
        db.sql("delete from access.sso_request where began_at < now() - interval '1 hour'")
                .update();
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** A request as it is kept. */
    private record Kept(
            String uri,
            String address,
            String clientId,
            @Nullable String redirectUri,
            Set<String> scopes,
            @Nullable String state,
            Map<String, Object> parameters,
            Map<String, Object> attributes,
            @Nullable String to) {

        static Kept of(OAuth2AuthorizationRequest begun, @Nullable String to) {
            return new Kept(
                    begun.getAuthorizationUri(),
                    begun.getAuthorizationRequestUri(),
                    begun.getClientId(),
                    begun.getRedirectUri(),
                    begun.getScopes(),
                    begun.getState(),
                    begun.getAdditionalParameters(),
                    begun.getAttributes(),
                    to);
        }

        OAuth2AuthorizationRequest request() {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri(uri)
                    .authorizationRequestUri(address)
                    .clientId(clientId)
                    .redirectUri(redirectUri)
                    .scopes(scopes)
                    .state(state)
                    .additionalParameters(parameters)
                    .attributes(attributes)
                    .build();
        }
    }
}
