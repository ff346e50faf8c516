package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AccessTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PASSWORD = "correct horse 1";

    @Autowired
    Access access;

    @Autowired
    SignIns signIns;

    @Autowired
    ProgramTokens tokens;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient db;

    private String name = "";
    private String address = "";
    private CurrentUser officer = Districts.NOBODY;
    private CurrentUser someone = Districts.NOBODY;

    @BeforeEach
    void anAccount() {
        int number = NUMBER.incrementAndGet();
        name = "account" + number;
        address = "192.0.2." + number;
        officer = Districts.with(Districts.someone(organization), Role.SECURITY_OFFICER);
        someone = access.open(officer, account(name, PASSWORD));
    }

    @Test
    void theRightPasswordSignsIn() {
        assertThat(signIn(name, PASSWORD, address)).isEqualTo(someone);
    }

    @Test
    void capitalsAndFullWidthLettersMakeNoDifference() {
        assertThat(signIn(name.toUpperCase(Locale.ROOT).replace('A', 'Ａ'), PASSWORD, address))
                .isEqualTo(someone);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
        assertRefused("access.sign-in.wrong", () -> signIn(name, "wrong", address));
        assertRefused("access.sign-in.wrong", () -> signIn("nobody", PASSWORD, address));
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() {
        IntStream.range(0, 5).forEach(i -> assertRefused("access.sign-in.wrong", () -> signIn(name, "x", address)));
        assertRefused("access.sign-in.blocked", () -> signIn(name, PASSWORD, address));
        assertThat(signIn(name, PASSWORD, "198.51.100.7")).as("from elsewhere").isEqualTo(someone);
    }

    @Test
    void manyAttemptsAtOnceGainNothing() throws InterruptedException {
        var refusals = Collections.synchronizedList(new ArrayList<String>());
        List<Thread> guessers = IntStream.range(0, 20)
                .mapToObj(i -> Thread.ofVirtual().start(() -> refusals.add(refusal(() -> signIn(name, "x", address)))))
                .toList();
        for (Thread guesser : guessers) {
            guesser.join();
        }
        assertThat(refusals).filteredOn("access.sign-in.wrong"::equals).hasSizeLessThanOrEqualTo(5);
        assertThat(refusals).hasSize(20);
    }

    @Test
    void aSuccessForgetsTheFailuresBefore() {
        IntStream.range(0, 4).forEach(i -> assertRefused("access.sign-in.wrong", () -> signIn(name, "x", address)));
        signIn(name, PASSWORD, address);
        IntStream.range(0, 4).forEach(i -> assertRefused("access.sign-in.wrong", () -> signIn(name, "x", address)));
        assertThat(signIn(name, PASSWORD, address)).isEqualTo(someone);
    }

    @Test
    void aUsernameIsTakenInAllItsSpellings() {
        assertRefused(
                "access.username.taken", () -> access.open(officer, account(name.toUpperCase(Locale.ROOT), PASSWORD)));
    }

    @Test
    void aWeakPasswordIsRefused() {
        assertRefused("access.password.short", () -> access.open(officer, account("new1", "short")));
        assertRefused("access.password.like-username", () -> access.open(officer, account("new2", "my-new2-password")));
        assertRefused("access.password.known", () -> access.open(officer, account("new4", "Password123")));
        assertRefused("access.password.known", () -> access.open(officer, account("new5", "abcdefghijkl")));
        assertRefused("access.password.known", () -> access.open(officer, account("new6", "1112221112")));
        assertRefused("access.password.long", () -> access.open(officer, account("new3", "长".repeat(25))));
    }

    @Test
    void aPasswordIsKeptAsASaltedHash() {
        String hash = db.sql("select password_hash from access.account where username = :name")
                .param("name", name)
                .query(String.class)
                .single();
        assertThat(hash).startsWith("{bcrypt}$2").doesNotContain(PASSWORD);
    }

    @Test
    void aTokenIsGoodUntilItIsRevoked() {
        IssuedToken token = tokens.issue(someone, NewToken.UNNAMED);
        assertThat(tokens.bearer(token.value())).map(TokenUser::user).contains(someone);
        tokens.revoke(someone, token.id());
        assertThat(tokens.bearer(token.value())).isEmpty();
    }

    @Test
    void anExpiredTokenIsNoToken() {
        IssuedToken token = tokens.issue(someone, NewToken.UNNAMED);
        db.sql("update access.token set expires_at = now() - interval '1 second' where id = :id")
                .param("id", token.id())
                .update();
        assertThat(tokens.bearer(token.value())).isEmpty();
    }

    @Test
    void aTokenIsNotKeptAsItIs() {
        IssuedToken token = tokens.issue(someone, NewToken.UNNAMED);
        byte[] kept = db.sql("select hash from access.token where id = :id")
                .param("id", token.id())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(token.value());
    }

    @Test
    void nobodyRevokesAnothersToken() {
        IssuedToken token = tokens.issue(someone, NewToken.UNNAMED);
        CurrentUser other = access.open(officer, account(name + "b", PASSWORD));
        assertRefused("access.token.unknown", () -> tokens.revoke(other, token.id()));
        assertThat(tokens.bearer(token.value())).isPresent();
    }

    @Test
    void aClosedAccountIsShutOutAtOnce() {
        IssuedToken token = tokens.issue(someone, NewToken.UNNAMED);
        db.sql("update access.account set state = 'CLOSED' where id = :id")
                .param("id", someone.account())
                .update();
        assertThat(access.user(someone.jurisdiction(), someone.account())).isEmpty();
        assertThat(tokens.bearer(token.value())).isEmpty();
        assertRefused("access.sign-in.wrong", () -> signIn(name, PASSWORD, address));
    }

    @Test
    void theFirstAccountIsOnlyEverTheFirst() {
        assertRefused(
                "access.set-up.done",
                () -> access.openFirst(someone.jurisdiction(), List.of(account("first", PASSWORD))));
    }

    private CurrentUser signIn(String username, String password, String from) {
        return signIns.atOnce(username, password, null, from);
    }

    private static NewAccount account(String username, String password) {
        return NewAccount.business(username, "示例", null, password);
    }

    private static String refusal(Runnable work) {
        try {
            work.run();
            return "none";
        } catch (Refusal refusal) {
            return refusal.flaws().getFirst().key();
        }
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .satisfies(
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
