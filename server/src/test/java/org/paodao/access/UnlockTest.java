package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.access.AccountCareTest.refused;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody mistyped a password too often, always at the same desk. */
@DatabaseTest
class UnlockTest {
    private static final String NAME = "unlock1";
    private static final String DESK = "2001:db8::de5c";
    private static final String PASSWORD = "seven tall pines";

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

    private CurrentUser officer = Districts.NOBODY;

    @BeforeEach
    void somebodyHasToWait() {
        officer = Districts.with(Districts.someone(organization), Role.SECURITY_OFFICER);
        care.open(officer, new AccountOpening(NAME, "李示例", null, Role.Sphere.BUSINESS, false));
        access.changePassword(access.named(NAME).orElseThrow(), PASSWORD);
        IntStream.range(0, 5)
                .forEach(i -> refused("access.sign-in.wrong", () -> signIns.password(NAME, "not this one", DESK)));
        refused("access.sign-in.blocked", () -> signIns.password(NAME, PASSWORD, DESK));
    }

    @Test
    void whoeverIsUnlockedNeedNotWait() {
        int seen = lists.account(officer, NAME).line().version();
        care.unlock(officer, new AccountAct(NAME, seen, "本人来电"));
        assertThat(signIns.password(NAME, PASSWORD, DESK).user().username()).isEqualTo(NAME);
    }
}
