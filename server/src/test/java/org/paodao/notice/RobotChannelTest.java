package org.paodao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.access.Secrets;
import org.paodao.audit.Audit;
import org.paodao.kernel.Refusal;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class RobotChannelTest extends Reminding {
    private static final String SECRET = "SEC示例";

    @Autowired
    private RobotTable table;

    @Autowired
    private Secrets secrets;

    @Autowired
    private RobotChannel.Writing writing;

    @Autowired
    private DeliveryTable deliveries;

    @Autowired
    private MessageTable messages;

    @Autowired
    private ReminderRuleTable rules;

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Clock clock;

    private final Map<String, String> received = new ConcurrentHashMap<>();
    private volatile int status = 200;
    private volatile String answer = "{\"errcode\":0}";
    private @Nullable HttpServer opened;

    @BeforeEach
    void robot() throws IOException {
        opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        opened.createContext("/", this::take);
        opened.start();
    }

    @AfterEach
    void close() {
        Objects.requireNonNull(opened).stop(0);
    }

    private void take(HttpExchange call) throws IOException {
        received.merge("calls", "1", String::concat);
        received.put("query", Objects.requireNonNullElse(call.getRequestURI().getRawQuery(), ""));
        received.put("moment", call.getRequestHeaders().getFirst("X-Paodao-Timestamp"));
        received.put(
                "signature", Objects.requireNonNullElse(call.getRequestHeaders().getFirst("X-Paodao-Signature"), ""));
        received.put("body", new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        call.getResponseHeaders().add("Location", "/elsewhere");
        byte[] said = answer.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, said.length);
        call.getResponseBody().write(said);
        call.close();
    }

    private String host() {
        return "localhost:" + Objects.requireNonNull(opened).getAddress().getPort();
    }

    private RobotChannel channel(boolean inside) {
        return new RobotChannel(table, new RobotHosts(List.of(host()), inside), secrets, writing, clock);
    }

    private UUID add(String name, String secret, @Nullable UUID unit) {
        var robots = new Robots(table, new RobotHosts(List.of(host()), true), channel(true), secrets, audit);
        var wanted = new Robots.Wanted(name, "http://" + host() + "/send?access_token=示例", secret, unit);
        return Objects.requireNonNull(transactions.execute(step -> robots.add(office, wanted)));
    }

    private Outcome post(boolean inside, UUID robot) {
        return channel(inside).post(jurisdiction, table.one(jurisdiction, robot).orElseThrow(), "示例");
    }

    @Test
    void aRobotIsAddedAndTurnedOffOnceHoweverOftenItIsPressedAtOnce() throws InterruptedException {
        Runnable adding = () -> add("工作群（示例）", SECRET, unit);
        assertThat(Together.run(adding, adding, adding)).containsOnly(Together.DONE);
        assertThat(table.all(jurisdiction)).hasSize(1);
        Robot robot = table.all(jurisdiction).getFirst();
        var robots = new Robots(table, new RobotHosts(List.of(host()), true), channel(true), secrets, audit);
        Runnable turning = () ->
                transactions.executeWithoutResult(step -> robots.turn(office, robot.id(), false, robot.version()));
        assertThat(Together.run(turning, turning, turning)).containsOnly(Together.DONE);
        assertThat(audit.trail(office, robot.id())).hasSize(2);
        assertThat(Together.run(() -> add("工作群（示例）", "", unit))).containsExactly("notice.robot-taken");
    }

    @Test
    void aMessageIsSignedAsRobotsWantIt() {
        UUID robot = add("工作群（示例）", SECRET, unit);
        assertThat(post(true, robot)).isEqualTo(Outcome.SENT);
        String moment = received.get("moment");
        String query = URLDecoder.decode(received.get("query"), StandardCharsets.UTF_8);
        assertThat(query)
                .startsWith("access_token=示例&timestamp=" + moment + "&sign=")
                .endsWith(RobotChannel.hmac(SECRET, moment + "\n" + SECRET));
        assertThat(received.get("signature"))
                .isEqualTo("sha256=" + RobotChannel.hmac(SECRET, moment + "\n" + received.get("body")));
        assertThat(received.get("body")).isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":\"示例\"}}");
    }

    @Test
    void theSecretIsKeptEncrypted() {
        UUID robot = add("工作群（示例）", SECRET, unit);
        byte[] kept = table.secret(jurisdiction, robot).orElseThrow();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("SEC");
        assertThat(table.all(jurisdiction).getFirst().toString()).doesNotContain(SECRET);
    }

    @Test
    void aRedirectIsNotFollowedAndARefusalInTheBodyIsOne() {
        UUID robot = add("工作群（示例）", "", unit);
        status = 302;
        assertThat(post(true, robot)).isEqualTo(Outcome.failed("robot-answer"));
        assertThat(received.get("calls")).isEqualTo("1");
        status = 200;
        answer = "{\"errcode\":310000,\"errmsg\":\"sign not match\"}";
        assertThat(post(true, robot)).isEqualTo(Outcome.failed("robot-answer"));
        answer = "ok";
        assertThat(post(true, robot)).isEqualTo(Outcome.SENT);
        assertThat(received.get("signature")).isEmpty();
    }

    @Test
    void anAddressInsideTheNetworkIsNotCalled() {
        UUID robot = add("工作群（示例）", "", unit);
        assertThat(post(false, robot)).isEqualTo(Outcome.failed("robot-host"));
        assertThat(received).isEmpty();
    }

    @Test
    void anOfficeCannotNameAHostThatIsNotListed() {
        var robots = new Robots(table, new RobotHosts(List.of(), false), channel(true), secrets, audit);
        assertThatThrownBy(() -> robots.add(office, new Robots.Wanted("示例", "http://" + host() + "/", "", null)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aUnitsRobotIsToldOnceWhatSeveralPeopleAreTold() {
        Rule usual = Rule.USUAL;
        rules.put(
                office,
                LocalDate.of(2020, 1, 1),
                new Rule(
                        usual.before(),
                        true,
                        3,
                        5,
                        true,
                        3,
                        5,
                        10,
                        new QuietHours(LocalTime.NOON, LocalTime.NOON),
                        LocalTime.MIDNIGHT,
                        true,
                        List.of()),
                "示例",
                0);
        add("甲局群（示例）", SECRET, unit);
        due(DUE);
        round.go(jurisdiction, DUE.plusDays(5));
        assertThat(send(Duration.ZERO)).isFalse();
        assertThat(send(Duration.ofDays(2))).isTrue();
        assertThat(send(Duration.ofDays(2))).isFalse();
        assertThat(received.get("calls")).isEqualTo("1");
        assertThat(received.get("body")).containsOnlyOnce("节点2023年12月1日（示例）");
    }

    /** Sends the next one as if so much time had passed. */
    private boolean send(Duration passed) {
        var node = new Sending(deliveries, messages, rules, List.of(channel(true)), Clock.offset(clock, passed));
        return Objects.requireNonNull(transactions.execute(step -> node.next(jurisdiction)));
    }
}
