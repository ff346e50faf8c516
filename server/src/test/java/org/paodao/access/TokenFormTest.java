package org.paodao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.access.AccountCareTest.refused;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the form for a token when it arrives more than once. */
@DatabaseTest
class TokenFormTest {
    private static final Set<Permission> READS = Set.of(Permission.PLAN_READ);

    @Autowired
    ProgramTokens tokens;

    @Autowired
    Access access;

    @Autowired
    Organization organization;

    private CurrentUser user = Districts.NOBODY;
    private CurrentUser colleague = Districts.NOBODY;

    @BeforeEach
    void twoColleagues() {
        CurrentUser officer = Districts.with(Districts.someone(organization), Role.SECURITY_OFFICER);
        user = open(officer);
        colleague = open(officer);
    }

    @Test
    void sentTwiceItIsOneTokenOfWhichTheValueShownLastCounts() {
        var wish = new NewToken("示例", READS, 9, Ids.next());
        String first = tokens.issue(user, wish).value();
        String shown = tokens.issue(user, wish).value();
        assertThat(tokens.tokens(user)).hasSize(1);
        assertThat(tokens.bearer(first)).isEmpty();
        assertThat(tokens.bearer(shown)).isPresent();
        refused("access.token.sent-before", () -> tokens.issue(user, wish));
        refused("access.token.sent-before", () -> tokens.issue(colleague, wish));
    }

    @Test
    void sentAgainWithAnotherScopeItIssuesWhatWasAskedLast() {
        UUID form = Ids.next();
        tokens.issue(user, new NewToken("示例", Set.of(Permission.PLAN_READ, Permission.INDICATOR_READ), 90, form));
        IssuedToken last = tokens.issue(user, new NewToken("示例二", READS, 9, form));
        assertThat(tokens.tokens(user)).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("示例二");
            assertThat(line.scope()).containsOnly(Permission.PLAN_READ);
            assertThat(line.expires())
                    .isBetween(last.expires().minusSeconds(1), last.expires().plusSeconds(1));
        });
        CurrentUser caller = tokens.bearer(last.value()).orElseThrow().user();
        assertThat(Permissions.may(caller, Permission.INDICATOR_READ)).isFalse();
    }

    private CurrentUser open(CurrentUser officer) {
        String name = "token" + Ids.next().toString().replace("-", "");
        CurrentUser opened = access.open(officer, NewAccount.business(name, "示例账号", null, "seven tall pines"));
        access.grant(officer, opened.account(), NewGrant.everywhere(Role.VIEWER));
        return access.named(name).orElseThrow();
    }
}
