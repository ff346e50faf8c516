package org.paodao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.access.AccountStates;
import org.paodao.audit.Audit;
import org.paodao.kernel.Refusal;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class MailCodesTest extends Reminding {
    private static final Pattern CODE = Pattern.compile("code is ([0-9]{6})");

    @Autowired
    private MailCodeTable table;

    @Autowired
    private PreferenceTable preferences;

    @Autowired
    private Letters letters;

    @Autowired
    private AccountStates accounts;

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ReminderRules rules;

    @Autowired
    private JdbcClient db;

    private @Nullable FakeSmtp opened;

    @BeforeEach
    void mailServer() throws IOException {
        opened = new FakeSmtp();
        types("liaison@example.gov.cn", 0);
    }

    @AfterEach
    void close() throws IOException {
        server().close();
    }

    private FakeSmtp server() {
        return Objects.requireNonNull(opened);
    }

    private MailChannel mail() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server().port());
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new MailChannel(
                beans.getBeanProvider(JavaMailSender.class), preferences, letters, accounts, "paodao@example.gov.cn");
    }

    private MailCodes codes() {
        return new MailCodes(table, preferences, mail(), audit, transactions);
    }

    private void types(String mail, int version) {
        assertThat(preferences.put(liaison, new Preference(false, mail, false, "en", version)))
                .isTrue();
    }

    private Preference chosen() {
        return Objects.requireNonNull(
                preferences.of(jurisdiction, List.of(liaison.account())).get(liaison.account()));
    }

    private String mailed(int mail) {
        Matcher code = CODE.matcher(server().mails().get(mail));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws())
                                .anyMatch(flaw -> flaw.key().equals(key)));
    }

    @Test
    void remindersGoNowhereBeforeTheAddressIsConfirmed() {
        assertThat(chosen().reached()).isEmpty();
        assertThat(codes().send(liaison)).isTrue();
        refused("notice.code-soon", () -> codes().send(liaison));
        codes().confirm(liaison, mailed(0));
        assertThat(chosen().reached()).isEqualTo("liaison@example.gov.cn");
        refused("notice.no-mail-waits", () -> codes().confirm(liaison, mailed(0)));
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsNoMoreGood() {
        codes().send(liaison);
        String right = mailed(0);
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < MailCodes.TRIES; i++) {
            refused("notice.code-wrong", () -> codes().confirm(liaison, wrong));
        }
        refused("notice.code-wrong", () -> codes().confirm(liaison, right));
    }

    @Test
    void anOldCodeIsNoMoreGoodAndAnotherAddressIsConfirmedAgain() {
        codes().send(liaison);
        db.sql("update notice.preference set code_at = code_at - interval '31 minutes' where account = :account")
                .param("account", liaison.account())
                .update();
        refused("notice.code-wrong", () -> codes().confirm(liaison, mailed(0)));
        codes().send(liaison);
        codes().confirm(liaison, mailed(1));
        types("liaison@example.gov.cn", chosen().version());
        assertThat(chosen().confirmed()).isTrue();
        types("other@example.gov.cn", chosen().version());
        assertThat(chosen().waits()).isTrue();
    }

    @Test
    void anotherAddressHasToWaitForItsCodeToo() {
        codes().send(liaison);
        types("other@example.gov.cn", chosen().version());
        assertThat(codes().pauses(liaison)).isTrue();
        refused("notice.code-soon", () -> codes().send(liaison));
        refused("notice.code-wrong", () -> codes().confirm(liaison, mailed(0)));
        assertThat(server().mails()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.gov.cn\r\nBcc: b@example.gov.cn",
                "a@example.gov.cn\nSubject: 示例",
                "a@example.gov.cn, b@example.gov.cn",
                "a@example.gov.cn;b@example.gov.cn",
                "示例 <a@example.gov.cn>",
                "a(示例)@example.gov.cn",
                "a@example.gov.cn\u0000"
            })
    void anAddressThatWouldBecomeAHeaderIsRefused(String address) {
        var choices = new ReminderChoices(preferences, rules, mail(), audit);
        refused(
                "notice.mail",
                () -> choices.choose(liaison, new Preference(false, address, false, "en", chosen().version())));
    }
}
