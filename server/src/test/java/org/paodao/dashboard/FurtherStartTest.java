package org.paodao.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.access.AccountFilter;
import org.paodao.access.AccountLists;
import org.paodao.access.Foundings;
import org.paodao.access.NewAccount;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Jurisdictions;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A further jurisdiction gets its three administrators by a link; who made it gains nothing there. */
@DatabaseTest
class FurtherStartTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    FurtherStart start;

    @Autowired
    Jurisdictions jurisdictions;

    @Autowired
    Foundings foundings;

    @Autowired
    AccountLists accounts;

    @Autowired
    Audit audit;

    @Autowired
    Organization organization;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    private CurrentUser office = Districts.NOBODY;
    private CurrentUser system = Districts.NOBODY;
    private String code = "";

    @BeforeEach
    void aSystemAdministrator() {
        office = Districts.someone(organization);
        system = Districts.with(office, Role.SYSTEM_ADMINISTRATOR);
        code = "97%08d".formatted(NUMBER.incrementAndGet());
    }

    @Test
    void theLinkOpensTheThreeAccountsOnce() {
        Jurisdictions.Added added = add();
        assertThat(start.opened(added.link().key())).isEqualTo(added.jurisdiction());
        List<CurrentUser> three = start.setUp(added.link().key(), trio());
        assertThat(three)
                .hasSize(3)
                .allMatch(
                        user -> user.jurisdiction().equals(added.jurisdiction().id()));
        assertThat(three.stream()
                        .map(user -> user.authority().grants().getFirst().role()))
                .containsExactly(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_OFFICER, Role.AUDITOR);
        refused("access.founding.link", () -> start.opened(added.link().key()));
        refused("access.founding.link", () -> start.setUp(added.link().key(), trio()));
        assertThat(added.jurisdiction().parent()).isEqualTo(system.jurisdiction());
    }

    @Test
    void whoHandsTheLinkOverGainsNothingThere() {
        Jurisdictions.Added added = add();
        List<CurrentUser> three = start.setUp(added.link().key(), trio());
        assertThat(Stream.of(Permission.values())
                        .filter(permission -> !Permission.OWN.contains(permission))
                        .filter(permission -> Permissions.may(system, permission)))
                .containsExactly(Permission.SYSTEM_MANAGE);
        assertThat(List.of("/plans", "/accounts", "/audit", "/imports"))
                .allSatisfy(address ->
                        assertThat(mvc.get().uri(address).with(As.user(system))).hasStatus(403));
        CurrentUser officer = Districts.with(office, Role.SECURITY_OFFICER);
        assertThat(accounts.accounts(officer, AccountFilter.NONE)).isEmpty();
        refused(
                "access.account.unknown",
                () -> accounts.account(officer, three.getFirst().username()));
        refused(
                "access.founding.none",
                () -> jurisdictions.renewLink(system, added.jurisdiction().id()));
        assertThat(audit.trail(system, added.jurisdiction().id()))
                .extracting("action")
                .containsExactlyInAnyOrder("organization.jurisdiction-added", "access.founding-link-issued");
        assertThat(audit.trail(three.getFirst(), three.getFirst().account()))
                .extracting("action")
                .contains("access.account-opened");
    }

    @Test
    void theKeyIsNotKeptAsItIsNorWrittenIntoTheTrail() {
        String key = add().link().key();
        assertThat(db.sql("select encode(hash, 'escape') from access.founding where hash is not null")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(kept -> kept.contains(key));
        assertThat(audit.trail(system, start.opened(key).id()))
                .noneMatch(entry -> String.valueOf(entry.after()).contains(key));
    }

    @Test
    void aNewLinkEndsTheOneBeforeAndEveryLinkExpires() {
        Jurisdictions.Added first = add();
        UUID id = first.jurisdiction().id();
        assertThat(foundings.waiting(system)).containsExactly(id);
        Jurisdictions.Added second = jurisdictions.renewLink(system, id);
        refused("access.founding.link", () -> start.opened(first.link().key()));
        assertThat(start.opened(second.link().key()).id()).isEqualTo(id);
        db.sql("update access.founding set expires_at = now() - interval '1 second' where jurisdiction = :id")
                .param("id", id)
                .update();
        refused("access.founding.link", () -> start.setUp(second.link().key(), trio()));
        refused("access.founding.link", () -> start.opened("guessed"));
    }

    @Test
    void onlyWhoAddedItGivesOutItsLink() {
        UUID id = add().jurisdiction().id();
        CurrentUser elsewhere = Districts.with(Districts.someone(organization), Role.SYSTEM_ADMINISTRATOR);
        refused("access.founding.none", () -> jurisdictions.renewLink(elsewhere, id));
        assertThat(foundings.waiting(elsewhere)).isEmpty();
        for (Role role : List.of(Role.SECURITY_OFFICER, Role.AUDITOR, Role.OFFICE, Role.LEADER)) {
            CurrentUser other = Districts.with(office, role);
            refused("access.forbidden", () -> jurisdictions.renewLink(other, id));
            refused("access.forbidden", () -> jurisdictions.add(other, wanted()));
        }
    }

    @Test
    void threeDifferentPeopleEachWithAPasswordOfTheirOwn() {
        String key = add().link().key();
        var twice = List.of(
                account(Role.Sphere.SYSTEM, "王示例", "seven tall pines"),
                account(Role.Sphere.SECURITY, "王示例", "eight short oaks"),
                account(Role.Sphere.AUDIT, "孙示例", "eight short oaks"));
        refused("dashboard.set-up.same-person", () -> start.setUp(key, twice));
        var shortOne = List.of(
                account(Role.Sphere.SYSTEM, "王示例", "short"),
                account(Role.Sphere.SECURITY, "钱示例", "eight short oaks"),
                account(Role.Sphere.AUDIT, "孙示例", "nine wide lakes"));
        refused("access.password.short", () -> start.setUp(key, shortOne));
        assertThat(start.setUp(key, trio())).as("the link is still good").hasSize(3);
    }

    @Test
    void twoAtOnceDoNotBothGetIn() throws Exception {
        Jurisdictions.Added added = add();
        Callable<Integer> attempt = () -> {
            try {
                return start.setUp(added.link().key(), trio()).size();
            } catch (Refusal tooLate) {
                return 0;
            }
        };
        int opened = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(List.of(attempt, attempt, attempt))) {
                opened += done.get();
            }
        }
        assertThat(opened).isEqualTo(3);
        assertThat(db.sql("select count(*) from access.account where jurisdiction = :id")
                        .param("id", added.jurisdiction().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private Jurisdictions.Added add() {
        return jurisdictions.add(system, wanted());
    }

    private Jurisdiction wanted() {
        return new Jurisdiction(new UUID(0, 0), code, "示例县" + code, "县", system.jurisdiction());
    }

    private List<NewAccount> trio() {
        return List.of(
                account(Role.Sphere.SYSTEM, "王示例", "seven tall pines"),
                account(Role.Sphere.SECURITY, "钱示例", "eight short oaks"),
                account(Role.Sphere.AUDIT, "孙示例", "nine wide lakes"));
    }

    private NewAccount account(Role.Sphere sphere, String name, String password) {
        return new NewAccount(sphere.name().toLowerCase(java.util.Locale.ROOT) + code, name, null, sphere, password);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .satisfies(
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
