package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AccountCareTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    AccountCare care;

    @Autowired
    AccountLists lists;

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

    private CurrentUser office = Districts.NOBODY;
    private CurrentUser officer = Districts.NOBODY;
    private UUID unit = new UUID(0, 0);
    private String name = "";
    private String password = "";

    @BeforeEach
    void aDistrictWithAnOfficer() {
        office = Districts.someone(organization);
        officer = Districts.with(office, Role.SECURITY_OFFICER);
        unit = organization.create(office, NewUnit.named("示例局")).id();
        name = "care" + NUMBER.incrementAndGet();
        password = open(name, Role.Sphere.BUSINESS);
    }

    @Test
    void aNewAccountCanOnlyChangeItsPassword() {
        CurrentUser user = access.named(name).orElseThrow();
        assertThat(user.authority().ceiling()).containsExactly(Permission.OWN_PASSWORD);
        refused("access.sign-in.unfinished", () -> signIns.atOnce(name, password, null, "192.0.2.200"));
    }

    @Test
    void aRoleHoldsInItsDaysAndWhereItReaches() {
        care.give(officer, act(), new NewGrant(Role.LIAISON, NewGrant.Scope.OWN_UNIT, null, null, null));
        care.give(
                officer,
                act(),
                new NewGrant(
                        Role.VIEWER,
                        NewGrant.Scope.ALL,
                        null,
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(9),
                        null));
        AccountView view = lists.account(officer, name);
        assertThat(view.line().roles()).containsExactly(Role.LIAISON);
        assertThat(view.roles()).extracting(HeldRole::today).containsExactly(false, true);
        care.takeBack(officer, act(), view.roles().getLast().id());
        assertThat(lists.account(officer, name).line().roles()).isEmpty();
    }

    @Test
    void everyChangeStandsInTheTrailWithItsReason() {
        care.describe(officer, act(), "新名（示例）", null);
        assertThat(lists.account(officer, name).history()).first().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("access.account-described");
            assertThat(entry.reason()).isEqualTo("工作需要");
            assertThat(entry.before()).contains("李示例").contains(unit.toString());
            assertThat(entry.after()).contains("新名（示例）");
        });
        refused("access.reason.missing", () -> care.close(officer, new AccountAct(name, version(), " ")));
    }

    @Test
    void whatWasSeenMustStillHold() {
        AccountAct seen = act();
        care.describe(officer, seen, "新名（示例）", null);
        refused("access.account.changed", () -> care.close(officer, seen));
    }

    @Test
    void closingEndsTokensAtOnceAndReopeningBringsRolesBack() {
        CurrentUser user = access.named(name).orElseThrow();
        access.changePassword(user, "seven tall pines");
        IssuedToken token = tokens.issue(access.named(name).orElseThrow(), NewToken.UNNAMED);
        care.give(officer, act(), NewGrant.everywhere(Role.VIEWER));
        care.close(officer, act());
        assertThat(tokens.bearer(token.value())).isEmpty();
        assertThat(access.named(name)).isEmpty();
        refused("access.account.closed", () -> care.give(officer, act(), NewGrant.everywhere(Role.OFFICE)));
        care.reopen(officer, act());
        assertThat(tokens.bearer(token.value())).isEmpty();
        assertThat(lists.account(officer, name).line().roles()).containsExactly(Role.VIEWER);
    }

    @Test
    void theThreePowersAreKeptApart() {
        String auditor = name + "a";
        open(auditor, Role.Sphere.AUDIT);
        assertThat(lists.account(officer, auditor).line().roles()).containsExactly(Role.AUDITOR);
        var act = new AccountAct(auditor, lists.account(officer, auditor).line().version(), "示例");
        refused("access.grant.other-sphere", () -> care.give(officer, act, NewGrant.everywhere(Role.SECURITY_OFFICER)));
        refused("access.grant.other-sphere", () -> care.give(officer, act, NewGrant.everywhere(Role.OFFICE)));
    }

    @Test
    void officersDoNothingToThemselvesAndOneStays() {
        String second = name + "s";
        open(second, Role.Sphere.SECURITY);
        CurrentUser officer2 = access.named(second).orElseThrow();
        officer2 =
                officer2.with(officer2.authority().limitedTo(officer.authority().ceiling()));
        CurrentUser self = officer2;
        var own = new AccountAct(second, lists.account(officer, second).line().version(), "示例");
        refused("access.account.own", () -> care.unlock(self, own));
        refused("access.account.own", () -> care.give(self, own, NewGrant.everywhere(Role.SECURITY_OFFICER)));
        refused("access.account.own", () -> care.close(self, own));
        refused("access.account.last", () -> care.close(officer, own));
        UUID held = lists.account(officer, second).roles().getFirst().id();
        refused("access.account.last", () -> care.takeBack(officer, own, held));
        open(name + "t", Role.Sphere.SECURITY);
        care.close(officer, own);
    }

    @Test
    void tooManyFailuresLockUntilTheOfficerUnlocks() {
        access.changePassword(access.named(name).orElseThrow(), "seven tall pines");
        IntStream.range(0, 20)
                .forEach(i -> refused(
                        "access.sign-in.wrong", () -> signIns.password(name, "not this one", "2001:db8::" + i)));
        assertThat(lists.account(officer, name).line().locked()).isTrue();
        refused("access.sign-in.wrong", () -> signIns.password(name, "seven tall pines", "2001:db8::ff"));
        care.unlock(officer, act());
        assertThat(signIns.atOnce(name, "seven tall pines", null, "2001:db8::fe")
                        .username())
                .isEqualTo(name);
        assertThat(lists.account(officer, name).history()).extracting("action").contains("access.account-locked");
    }

    @Test
    void anUnknownNameIsKeptAsAHashOnly() {
        open(name + "y", Role.Sphere.SYSTEM);
        String typed = "hunter2-" + UUID.randomUUID();
        refused("access.sign-in.wrong", () -> signIns.password(typed, "x", "192.0.2.77"));
        String kept = String.join(
                "\n",
                db.sql("select after::text from audit.entry where action = 'access.sign-in-failed'")
                        .query(String.class)
                        .list());
        assertThat(kept).contains("unknownName").doesNotContain(typed);
    }

    @Test
    void aServiceAccountHasTokensAndNoPassword() {
        String program = name + "p";
        assertThat(care.open(officer, new AccountOpening(program, "取数（示例）", null, Role.Sphere.BUSINESS, true)))
                .isNull();
        refused("access.sign-in.wrong", () -> signIns.password(program, "{none}", "192.0.2.78"));
        refused(
                "access.grant.not-for-programs",
                () -> care.give(officer, act(program), NewGrant.everywhere(Role.UNIT_HEAD)));
        care.give(officer, act(program), NewGrant.everywhere(Role.VIEWER));
        refused(
                "access.token.scope",
                () -> care.issueToken(officer, act(program), new NewToken("取数", Set.of(Permission.PLAN_IMPORT), 30)));
        IssuedToken token =
                care.issueToken(officer, act(program), new NewToken("取数", Set.of(Permission.PLAN_READ), 30));
        CurrentUser caller = tokens.bearer(token.value()).orElseThrow().user();
        assertThat(Permissions.may(caller, Permission.PLAN_READ)).isTrue();
        assertThat(Permissions.may(caller, Permission.FILE_READ)).isFalse();
        care.revokeToken(officer, act(program), token.id());
        assertThat(tokens.bearer(token.value())).isEmpty();
    }

    @Test
    void anotherDistrictsAccountDoesNotExist() {
        CurrentUser there = Districts.with(Districts.someone(organization), Role.SECURITY_OFFICER);
        refused("access.account.unknown", () -> lists.account(there, name));
        refused("access.account.unknown", () -> care.close(there, act()));
        assertThat(lists.accounts(there, AccountFilter.NONE)).isEmpty();
    }

    @Test
    void theListIsNarrowed() {
        care.give(officer, act(), NewGrant.everywhere(Role.VIEWER));
        assertThat(lists.accounts(officer, new AccountFilter(name, null, Role.VIEWER, "")))
                .hasSize(1);
        assertThat(lists.accounts(officer, new AccountFilter(name, null, Role.OFFICE, "")))
                .isEmpty();
        assertThat(lists.accounts(officer, new AccountFilter("", AccountFilter.State.LOCKED, null, "")))
                .isEmpty();
        assertThat(lists.accounts(officer, new AccountFilter("", null, null, name)))
                .isEmpty();
    }

    private String open(String username, Role.Sphere sphere) {
        return String.valueOf(care.open(
                officer,
                new AccountOpening(username, "李示例", sphere == Role.Sphere.BUSINESS ? unit : null, sphere, false)));
    }

    private AccountAct act() {
        return act(name);
    }

    private AccountAct act(String username) {
        return new AccountAct(username, lists.account(officer, username).line().version(), "工作需要");
    }

    private int version() {
        return lists.account(officer, name).line().version();
    }

    static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .satisfies(
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
