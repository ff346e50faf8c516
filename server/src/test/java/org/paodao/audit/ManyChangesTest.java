package org.paodao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.plan.web.Statements;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Many changes of one transaction: a record for each, bound to each other, in one batch. */
@DatabaseTest
class ManyChangesTest {
    @Autowired
    private Audit audit;

    @Autowired
    private AuditChain chain;

    @Autowired
    private Organization organization;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void eachHasItsRecordAndTheChainHolds() {
        CurrentUser user = Districts.someone(organization);
        UUID subject = Ids.next();
        transactions.executeWithoutResult(status -> {
            audit.record(user, change(subject, 0));
            audit.record(
                    user,
                    IntStream.range(1, 120).mapToObj(n -> change(subject, n)).toList());
            audit.record(user, List.of());
            audit.record(user, change(subject, 120));
        });
        assertThat(audit.trail(user, subject)).hasSize(121);
        var result = chain.check(Districts.with(user, Role.AUDITOR)).result();
        assertThat(result.finding()).isNull();
        assertThat(result.entries()).isGreaterThanOrEqualTo(121);
    }

    @Test
    void aHundredTakeNoMoreStatementsThanTwo() {
        CurrentUser user = Districts.someone(organization);
        statements(user, 1);
        assertThat(statements(user, 100)).isEqualTo(statements(user, 2));
    }

    @Test
    void whatIsRolledBackWasNeverThere() {
        CurrentUser user = Districts.someone(organization);
        UUID subject = Ids.next();
        transactions.executeWithoutResult(status -> {
            audit.record(user, List.of(change(subject, 0), change(subject, 1)));
            status.setRollbackOnly();
        });
        assertThat(audit.trail(user, subject)).isEmpty();
        assertThat(chain.check(Districts.with(user, Role.AUDITOR)).result().finding())
                .isNull();
    }

    private long statements(CurrentUser user, int changes) {
        UUID subject = Ids.next();
        return Statements.during(() -> transactions.executeWithoutResult(status -> audit.record(
                user,
                IntStream.range(0, changes).mapToObj(n -> change(subject, n)).toList())));
    }

    private static Change change(UUID subject, int number) {
        return number % 2 == 0
                ? new Change("plan.item-changed", "plan.item", subject, Map.of("version", number), null, "示例")
                : Change.created("plan.item-changed", "plan.item", subject, Map.of("version", number, "字", "示例'\"\\"));
    }
}
