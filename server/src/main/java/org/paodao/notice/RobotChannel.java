package org.paodao.notice;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Secrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A robot of a group chat: JSON by POST, signed the way such robots want it (HMAC-SHA256 of the moment and the secret, in the address), and the body signed besides
 * in a header for receivers of one's own. Redirects are not followed.
 */
@Component
class RobotChannel implements Channel {
    static final String NAME = "ROBOT";
    private static final Logger LOG = LoggerFactory.getLogger(RobotChannel.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String HMAC = "HmacSHA256";

    private final RobotTable robots;
    private final RobotHosts hosts;
    private final Secrets secrets;
    private final Writing writing;
    private final Clock clock;

    RobotChannel(RobotTable robots, RobotHosts hosts, Secrets secrets, Writing writing, Clock clock) {
        this.robots = robots;
        this.hosts = hosts;
        this.secrets = secrets;
        this.writing = writing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome send(UUID jurisdiction, DeliveryTable.Claimed delivery, List<Message> messages) {
        Robot robot = robots.one(jurisdiction, delivery.target()).orElse(null);
        if (robot == null || !robot.working()) {
            return Outcome.DROPPED;
        }
        return post(
                jurisdiction,
                robot,
                writing.letters().write(messages, Locale.SIMPLIFIED_CHINESE).text());
    }

    /** Says something to a robot at once. */
    Outcome post(UUID jurisdiction, Robot robot, String text) {
        Optional<URI> address = hosts.allowed(robot.address());
        if (address.isEmpty() || !hosts.mayBeCalled(address.get())) {
            return Outcome.failed("robot-host");
        }
        try {
            String secret = robot.signs() ? secret(jurisdiction, robot.id()) : null;
            return sent(request(address.get(), secret, text));
        } catch (IllegalStateException sealed) {
            return Outcome.failed("robot-secret");
        }
    }

    private Outcome sent(HttpRequest request) {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() / 100 == 2 && accepts(answer.body())
                    ? Outcome.SENT
                    : Outcome.failed("robot-answer");
        } catch (IOException failed) {
            LOG.warn("A robot could not be reached: {}", failed.getClass().getSimpleName());
            return Outcome.failed("robot-reach");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Outcome.failed("robot-reach");
        }
    }

    /** Robots tell of a refusal in the body of an answer that looks well. */
    private boolean accepts(String body) {
        try {
            JsonNode answer = writing.json().readTree(body);
            return answer.path("errcode").asInt(0) == 0 && answer.path("code").asInt(0) == 0;
        } catch (JacksonException other) {
            return true;
        }
    }

    private HttpRequest request(URI address, @Nullable String secret, String text) {
        String moment = String.valueOf(clock.millis());
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("msgtype", "text");
        said.put("text", Map.of("content", text));
        byte[] body = writing.json().writeValueAsBytes(said);
        HttpRequest.Builder request = HttpRequest.newBuilder(secret == null ? address : signed(address, moment, secret))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Paodao-Timestamp", moment)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (secret != null) {
            request.header(
                    "X-Paodao-Signature",
                    "sha256=" + hmac(secret, moment + "\n" + new String(body, StandardCharsets.UTF_8)));
        }
        return request.build();
    }

    private static URI signed(URI address, String moment, String secret) {
        String sign = URLEncoder.encode(hmac(secret, moment + "\n" + secret), StandardCharsets.UTF_8);
        return URI.create(address + (address.getQuery() == null ? "?" : "&") + "timestamp=" + moment + "&sign=" + sign);
    }

    static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private String secret(UUID jurisdiction, UUID robot) {
        byte[] kept = robots.secret(jurisdiction, robot).orElseThrow(IllegalStateException::new);
        return new String(secrets.open(jurisdiction, robot, kept), StandardCharsets.UTF_8);
    }

    /** What messages are written with. */
    @Component
    record Writing(Letters letters, JsonMapper json) {}
}
