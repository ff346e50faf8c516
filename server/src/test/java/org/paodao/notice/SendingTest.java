package org.paodao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.access.AccountStates;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class SendingTest extends Reminding {
    private static final Pattern ID = Pattern.compile("(?m)^Message-ID: (.*)$");
    private static final QuietHours NEVER = new QuietHours(LocalTime.NOON, LocalTime.NOON);
    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    @Autowired
    private DeliveryTable deliveries;

    @Autowired
    private MessageTable messages;

    @Autowired
    private ReminderRuleTable rules;

    @Autowired
    private PreferenceTable preferences;

    @Autowired
    private Letters letters;

    @Autowired
    private AccountStates accounts;

    @Autowired
    private Reminders reminders;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    private @Nullable FakeSmtp opened;

    @BeforeEach
    void mailServer() throws IOException {
        opened = new FakeSmtp();
    }

    @AfterEach
    void close() throws IOException {
        server().close();
    }

    private FakeSmtp server() {
        return Objects.requireNonNull(opened);
    }

    /** Another node, which sends mail through this server. */
    private Sending node() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server().port());
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        var mail = new MailChannel(
                beans.getBeanProvider(JavaMailSender.class), preferences, letters, accounts, "paodao@example.gov.cn");
        return new Sending(deliveries, messages, rules, List.of(mail), clock);
    }

    private boolean send() {
        Sending node = node();
        return Objects.requireNonNull(transactions.execute(status -> node.next(jurisdiction)));
    }

    private void wants(CurrentUser user, boolean single) {
        preferences.put(user, new Preference(single, user.username() + "@example.gov.cn", false, "zh", 0));
        db.sql("update notice.preference set confirmed = true where account = :account")
                .param("account", user.account())
                .update();
    }

    private void rule(QuietHours quiet) {
        Rule usual = Rule.USUAL;
        var rule = new Rule(usual.before(), true, 3, 5, true, 3, 5, 10, quiet, LAST, true, List.of());
        assertThat(rules.put(office, LocalDate.of(2020, 1, 1), rule, "示例", 0)).isTrue();
    }

    /** Lets the time come. */
    private void later() {
        db.sql("update notice.delivery set not_before = now() where jurisdiction = :jurisdiction and state = 'WAITING'")
                .param("jurisdiction", jurisdiction)
                .update();
    }

    @Test
    void aMailSaysWhatWaitsAndLeavesOnce() {
        rule(NEVER);
        wants(liaison, true);
        due(DUE);
        round.go(jurisdiction, DUE);
        assertThat(send()).isTrue();
        assertThat(send()).isFalse();
        assertThat(server().mails()).hasSize(1);
        assertThat(server().mails().getFirst())
                .contains("To: " + liaison.username() + "@example.gov.cn", "Auto-Submitted: auto-generated");
        assertThat(id(0)).matches("<[0-9a-f-]{36}@paodao>");
    }

    @Test
    void allOfADayIsOneMail() {
        rule(NEVER);
        wants(liaison, false);
        due(DUE, DUE.plusDays(3));
        round.go(jurisdiction, DUE);
        round.go(jurisdiction, DUE.plusDays(3));
        assertThat(send()).isFalse();
        later();
        assertThat(send()).isTrue();
        assertThat(send()).isFalse();
        assertThat(server().mails()).hasSize(1);
        assertThat(inbox.page(liaison, null, false)).hasSize(3);
    }

    @Test
    void nothingLeavesInQuietHours() {
        rule(new QuietHours(LocalTime.MIDNIGHT, LAST));
        wants(liaison, true);
        due(DUE);
        round.go(jurisdiction, DUE);
        assertThat(inbox.fresh(liaison)).isOne();
        assertThat(send()).isFalse();
        later();
        assertThat(send()).isTrue();
    }

    @Test
    void whatIsDoneMeanwhileIsNotSent() {
        rule(NEVER);
        wants(liaison, true);
        var step = due(DUE).getFirst();
        round.go(jurisdiction, DUE);
        completion.mark(liaison, item, step.id(), DUE, 0);
        round.go(jurisdiction, DUE);
        assertThat(send()).isTrue();
        assertThat(server().mails()).isEmpty();
    }

    @Test
    void whatFailsIsShownAndTriedAgain() {
        rule(NEVER);
        wants(liaison, true);
        due(DUE);
        round.go(jurisdiction, DUE);
        server().refuse(true);
        assertThat(send()).isTrue();
        assertThat(send()).isFalse();
        assertThat(reminders.troubled(office)).singleElement().satisfies(trouble -> {
            assertThat(trouble.trouble()).isEqualTo("mail");
            assertThat(trouble.tries()).isOne();
            assertThat(trouble.failed()).isFalse();
        });
        assertThat(reminders.trouble(liaison)).contains("mail");
        server().refuse(false);
        later();
        assertThat(send()).isTrue();
        assertThat(server().mails()).hasSize(1);
        assertThat(reminders.troubled(office)).isEmpty();
        assertThat(reminders.trouble(liaison)).isEmpty();
    }

    @Test
    void whatFailsTooOftenIsGivenUpAndStaysShown() {
        rule(NEVER);
        wants(liaison, true);
        due(DUE);
        round.go(jurisdiction, DUE);
        server().refuse(true);
        for (int n = 0; n < 7; n++) {
            assertThat(send()).isTrue();
            later();
        }
        assertThat(send()).isFalse();
        assertThat(reminders.troubled(office))
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.failed()).isTrue());
    }

    @Test
    void aNodeThatDiesAfterSendingLeavesAMailThatIsKnownAsTheSame() {
        rule(NEVER);
        wants(liaison, true);
        due(DUE);
        round.go(jurisdiction, DUE);
        Sending dying = node();
        transactions.execute(status -> {
            status.setRollbackOnly();
            return dying.next(jurisdiction);
        });
        assertThat(send()).isTrue();
        assertThat(send()).isFalse();
        assertThat(server().mails()).hasSize(2);
        assertThat(id(0)).isEqualTo(id(1));
    }

    @Test
    void twoNodesAtOnceSendEachMailOnce() throws InterruptedException, ExecutionException {
        rule(NEVER);
        wants(liaison, true);
        wants(head, true);
        due(DUE);
        round.go(jurisdiction, DUE.plusDays(5));
        ReminderRoundTest.atOnce(
                () -> Stream.generate(this::send).takeWhile(more -> more).count());
        assertThat(server().mails()).hasSize(2);
        assertThat(id(0)).isNotEqualTo(id(1));
    }

    private String id(int mail) {
        return ID.matcher(server().mails().get(mail))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
