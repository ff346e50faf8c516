package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.access.AccountCareTest.refused;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A password that somebody else made up, first or reset, ends by itself. */
@DatabaseTest
class FirstPasswordsTest {
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
    Organization organization;

    @Autowired
    JdbcClient db;

    private CurrentUser officer = Districts.NOBODY;
    private String name = "";
    private String password = "";

    @BeforeEach
    void anAccountJustOpened() {
        officer = Districts.with(Districts.someone(organization), Role.SECURITY_OFFICER);
        name = "first" + NUMBER.incrementAndGet();
        password =
                String.valueOf(care.open(officer, new AccountOpening(name, "李示例", null, Role.Sphere.BUSINESS, false)));
    }

    @Test
    void aFirstPasswordHoldsForSomeDaysOnly() {
        madeUp(6);
        assertThat(signIns.password(name, password, "192.0.2.201").codeNeeded()).isFalse();
        madeUp(8);
        refused("access.sign-in.expired", () -> signIns.password(name, password, "192.0.2.201"));
        refused("access.sign-in.wrong", () -> signIns.password(name, "not this one", "192.0.2.201"));
        assertThat(lists.account(officer, name).line().expired()).isTrue();
        assertThat(lists.account(officer, name).history())
                .extracting("action")
                .contains("access.first-password-expired");
        String reset = care.resetPassword(officer, act());
        assertThat(signIns.password(name, reset, "192.0.2.202").codeNeeded()).isFalse();
        madeUp(8);
        refused("access.sign-in.expired", () -> signIns.password(name, reset, "192.0.2.202"));
    }

    @Test
    void aPasswordOfOnesOwnDoesNotEnd() {
        access.changePassword(access.named(name).orElseThrow(), "seven tall pines");
        assertThat(db.sql("select made_up_at is null from access.account where username = :name")
                        .param("name", name)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(signIns.password(name, "seven tall pines", "192.0.2.203").codeNeeded())
                .isFalse();
    }

    private void madeUp(int daysAgo) {
        db.sql("update access.account set made_up_at = now() - make_interval(days => :days) where username = :name")
                .param("days", daysAgo)
                .param("name", name)
                .update();
    }

    private AccountAct act() {
        return new AccountAct(name, lists.account(officer, name).line().version(), "工作需要");
    }
}
