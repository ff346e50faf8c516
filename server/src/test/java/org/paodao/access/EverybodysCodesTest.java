package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An installation whose setting asks everybody for a code. */
@DatabaseTest
class EverybodysCodesTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private Access access;

    @Autowired
    private AccountCare care;

    @Autowired
    private Organization organization;

    @Autowired
    private UnitTree units;

    @Autowired
    private FirstPasswords first;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    private CurrentUser officer = Districts.NOBODY;

    @BeforeEach
    void anOfficer() {
        officer = Districts.with(Districts.someone(organization), Role.SECURITY_OFFICER);
    }

    @Test
    void whoHasNoAuthenticatorYetCanOnlySetOneUp() {
        CurrentUser user = access.open(
                officer, NewAccount.business("coded" + NUMBER.incrementAndGet(), "李示例", null, "seven quiet lakes"));
        assertThat(ceiling(user.username(), true)).containsExactly(Permission.OWN_CODE);
        assertThat(ceiling(user.username(), false)).isEqualTo(Authority.NO_CEILING);
    }

    @Test
    void aProgramGoesOnWithItsToken() {
        String name = "coded" + NUMBER.incrementAndGet();
        care.open(officer, new AccountOpening(name, "数据交换（示例）", null, Role.Sphere.BUSINESS, true));
        assertThat(ceiling(name, true)).isEqualTo(Authority.NO_CEILING);
    }

    private Set<Permission> ceiling(String username, boolean everybody) {
        var accounts = new Accounts(db, new Authorities(units, true, everybody), first, clock);
        return accounts.named(username).orElseThrow().user().authority().ceiling();
    }
}
