package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.access.AccountCareTest.refused;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.access.OwnAccount.NewPassword;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class OwnAccountTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String FIRST = "seven tall pines";
    private static final int STEP = 30;

    @Autowired
    OwnAccount own;

    @Autowired
    SecondFactors factors;

    @Autowired
    SecondFactorTables secrets;

    @Autowired
    StandIns standIns;

    @Autowired
    SignIns signIns;

    @Autowired
    ProgramTokens tokens;

    @Autowired
    Access access;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient db;

    private CurrentUser officer = Districts.NOBODY;
    private CurrentUser user = Districts.NOBODY;
    private CurrentUser colleague = Districts.NOBODY;
    private UUID unit = new UUID(0, 0);

    @BeforeEach
    void twoColleagues() {
        CurrentUser office = Districts.someone(organization);
        officer = Districts.with(office, Role.SECURITY_OFFICER);
        unit = organization.create(office, NewUnit.named("示例局")).id();
        user = open(Role.LIAISON, unit);
        colleague = open(Role.VIEWER, null);
    }

    @Test
    void aPasswordIsChangedByWhoKnowsTheOldOne() {
        refused("access.password.wrong", () -> change("not it", "eight short oaks"));
        refused(
                "access.password.differs",
                () -> own.changePassword(user, new NewPassword(FIRST, "eight short oaks", "eight short oak"), null));
        change(FIRST, "eight short oaks");
        assertThat(signIns.atOnce(user.username(), "eight short oaks", null, "192.0.2.1"))
                .isEqualTo(user);
    }

    @Test
    void guessingAtADeskLeftAloneIsSlowedDown() {
        IntStream.range(0, 5)
                .forEach(i -> refused("access.password.wrong", () -> change("not it", "eight short oaks")));
        refused("access.sign-in.blocked", () -> change(FIRST, "eight short oaks"));
    }

    @Test
    void noneOfTheLastFivePasswordsComesBack() {
        String present = FIRST;
        refused("access.password.used", () -> change(FIRST, FIRST));
        for (int i = 0; i < 5; i++) {
            String next = "number %d of many pines".formatted(i);
            change(present, next);
            present = next;
        }
        String last = present;
        refused("access.password.used", () -> change(last, "number 0 of many pines"));
        change(last, FIRST);
    }

    @Test
    void aCodeIsAskedOnceItIsSetUpAndEachIsGoodOnce() {
        List<String> codes = setUp();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(signIns.password(user.username(), FIRST, "192.0.2.2").codeNeeded())
                .isTrue();
        refused("access.code.missing", () -> signIns.atOnce(user.username(), FIRST, null, "192.0.2.2"));
        refused("access.code.wrong", () -> signIns.code(user, code(0), "192.0.2.2"));
        assertThat(signIns.code(user, code(STEP), "192.0.2.2")).isEqualTo(user);
        refused("access.code.wrong", () -> signIns.code(user, code(STEP), "192.0.2.2"));
    }

    @Test
    void aRecoveryCodeStandsInOnceAndIsNotKeptAsItIs() {
        String code = setUp().getFirst();
        assertThat(db.sql("select encode(hash, 'escape') from access.recovery_code where account = :account")
                        .param("account", user.account())
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains(code.replace("-", "")));
        assertThat(signIns.code(user, code.toUpperCase(java.util.Locale.ROOT), "192.0.2.3"))
                .isEqualTo(user);
        assertThat(factors.state(user).recoveryCodes()).isEqualTo(9);
        refused("access.code.wrong", () -> signIns.code(user, code, "192.0.2.3"));
    }

    @Test
    void newRecoveryCodesAskForPasswordAndAuthenticatorAndVoidTheOldOnes() {
        refused("access.code.none", () -> own.renewRecoveryCodes(user, FIRST, "123456"));
        String old = setUp().getFirst();
        refused("access.password.wrong", () -> own.renewRecoveryCodes(user, "not it", code(STEP)));
        refused("access.code.wrong", () -> own.renewRecoveryCodes(user, FIRST, old));
        List<String> renewed = own.renewRecoveryCodes(user, FIRST, code(STEP));
        assertThat(renewed).hasSize(10).doesNotContain(old);
        refused("access.code.wrong", () -> signIns.code(user, old, "192.0.2.4"));
        assertThat(signIns.code(user, renewed.getFirst(), "192.0.2.4")).isEqualTo(user);
        assertThat(factors.state(user).recoveryCodes()).isEqualTo(9);
        assertThat(db.sql("select count(*) from audit.entry where subject = :account and action = :action")
                        .param("account", user.account())
                        .param("action", "access.recovery-codes-renewed")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aTokenDoesNoMoreThanItsScope() {
        refused("access.token.scope", () -> tokens.issue(user, new NewToken("示例", Set.of(Permission.PLAN_PUBLISH), 9)));
        refused("access.token.days", () -> tokens.issue(user, new NewToken("示例", null, 400)));
        IssuedToken token = tokens.issue(user, new NewToken("示例", Set.of(Permission.PLAN_READ), 9));
        CurrentUser caller = tokens.bearer(token.value()).orElseThrow().user();
        assertThat(Permissions.may(caller, Permission.PLAN_READ)).isTrue();
        assertThat(Permissions.may(caller, Permission.PLAN_PROPOSE)).isFalse();
        assertThat(Permissions.may(caller, Permission.OWN_PASSWORD)).isFalse();
    }

    @Test
    void aColleagueActsWithTheRolesAndTheUnitOfWhoIsAway() {
        give(Set.of(), null, today().plusDays(3));
        StandIn standIn = standIns.received(colleague).getFirst();
        CurrentUser acting = standIns.acting(colleague, standIn.id()).orElseThrow();
        assertThat(acting.account()).isEqualTo(colleague.account());
        assertThat(acting.authority().unit()).isEqualTo(unit);
        assertThat(acting.authority().behalf()).isNotNull();
        assertThat(Permissions.mayFor(acting, Permission.PLAN_PROPOSE, unit)).isTrue();
        refused(
                "access.stand-in.acting",
                () -> standIns.give(
                        acting, new NewStandIn(user.username(), Set.of(), null, today().plusDays(1), "转托")));
        standIns.recall(user, standIn.id());
        assertThat(standIns.acting(colleague, standIn.id())).isEmpty();
    }

    @Test
    void standingInBeginsAndEndsByItsDays() {
        give(Set.of(Role.LIAISON), today().plusDays(2), today().plusDays(3));
        StandIn later = standIns.received(colleague).getFirst();
        assertThat(standIns.acting(colleague, later.id())).isEmpty();
        db.sql("update access.stand_in set since = current_date - 9, until = current_date - 2 where id = :id")
                .param("id", later.id())
                .update();
        assertThat(standIns.acting(colleague, later.id())).isEmpty();
        assertThat(standIns.given(user)).isEmpty();
    }

    @Test
    void onlyWorkIsPassedOnAndOnlyToAColleague() {
        CurrentUser elsewhere = Districts.someone(organization);
        refused(
                "access.stand-in.unknown",
                () -> standIns.give(user, new NewStandIn(elsewhere.username(), Set.of(), null, today(), "外出")));
        refused(
                "access.stand-in.unknown",
                () -> standIns.give(user, new NewStandIn(user.username(), Set.of(), null, today(), "外出")));
        refused("access.stand-in.roles", () -> give(Set.of(Role.OFFICE), null, today()));
        refused("access.stand-in.until", () -> give(Set.of(), null, today().minusDays(1)));
        refused(
                "access.stand-in.not-business",
                () -> standIns.give(officer, new NewStandIn(colleague.username(), Set.of(), null, today(), "外出")));
    }

    @Test
    void whatIsGivenTwiceAtOnceIsGivenOnce() throws InterruptedException {
        LocalDate until = today().plusDays(3);
        Runnable press = () -> give(Set.of(), null, until);
        assertThat(Together.run(press, press, press)).containsOnly(Together.DONE);
        assertThat(standIns.given(user)).hasSize(1);
    }

    private void give(Set<Role> roles, @Nullable LocalDate since, LocalDate until) {
        standIns.give(user, new NewStandIn(colleague.username(), roles, since, until, "外出学习"));
    }

    private List<String> setUp() {
        factors.invite(user);
        return factors.confirm(user, code(0));
    }

    private String code(int later) {
        byte[] secret = secrets.find(user).orElseThrow().secret();
        return Totp.code(secret, Instant.now(Clock.systemUTC()).plusSeconds(later));
    }

    private void change(String present, String next) {
        own.changePassword(user, new NewPassword(present, next, next), null);
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    }

    private CurrentUser open(Role role, @Nullable UUID unitId) {
        String name = "own" + NUMBER.incrementAndGet();
        CurrentUser opened = access.open(officer, NewAccount.business(name, "示例" + name, unitId, FIRST));
        access.grant(officer, opened.account(), unitId == null ? NewGrant.everywhere(role) : NewGrant.inOwnUnit(role));
        return access.named(name).orElseThrow();
    }
}
