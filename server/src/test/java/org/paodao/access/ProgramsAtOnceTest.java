package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** Service accounts, their tokens and roles, pressed several times in the very same moment. */
@DatabaseTest
class ProgramsAtOnceTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Access access;

    @Autowired
    AccountCare care;

    @Autowired
    AccountLists lists;

    @Autowired
    Audit audit;

    @Autowired
    Organization organization;

    private CurrentUser officer = Districts.NOBODY;

    @BeforeEach
    void anOfficer() {
        officer = Districts.with(Districts.someone(organization), Role.SECURITY_OFFICER);
    }

    private AccountOpening program() {
        return new AccountOpening("program" + NUMBER.incrementAndGet(), "数据交换（示例）", null, Role.Sphere.BUSINESS, true);
    }

    @Test
    void aServiceAccountIsOpenedOnceAndEachPressIsToldSo() throws InterruptedException {
        AccountOpening opening = program();
        together(() -> care.open(officer, opening));
        UUID account = lists.account(officer, opening.username()).line().id();
        assertThat(audit.trail(officer, account)).hasSize(1);
        var other = new AccountOpening(opening.username(), "另一系统（示例）", null, Role.Sphere.BUSINESS, true);
        assertThat(Together.run(() -> care.open(officer, other))).containsExactly("access.username.taken");
    }

    @Test
    void aRoleIsGivenOnce() throws InterruptedException {
        AccountOpening opening = program();
        care.open(officer, opening);
        var act = new AccountAct(opening.username(), 1, "示例：对接");
        together(() -> care.give(officer, act, NewGrant.everywhere(Role.VIEWER)));
        assertThat(lists.account(officer, opening.username()).roles()).hasSize(1);
    }

    @Test
    void aTokenOfOneFormIsOneToken() throws InterruptedException {
        AccountOpening opening = program();
        care.open(officer, opening);
        var act = new AccountAct(opening.username(), 1, "示例：对接");
        care.give(officer, act, NewGrant.everywhere(Role.VIEWER));
        var token = new NewToken("示例", Set.of(Permission.PLAN_READ), 30, Ids.next());
        together(() -> care.issueToken(officer, act, token));
        assertThat(lists.account(officer, opening.username()).tokens()).hasSize(1);
    }

    private static void together(Runnable step) throws InterruptedException {
        assertThat(Together.run(step, step, step, step)).containsOnly(Together.DONE);
    }
}
