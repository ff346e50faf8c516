package org.paodao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** Many write at once, some give up, some are killed: nothing is skipped, nothing doubled, nobody waits. */
@DatabaseTest
class WritersTest {
    private static final int WRITERS = 7;
    private static final int TRANSACTIONS = 40;

    @Autowired
    Audit audit;

    @Autowired
    AuditChain chain;

    @Autowired
    JdbcClient db;

    @Autowired
    Organization organization;

    @Autowired
    TransactionOperations transactions;

    private CurrentUser office = Districts.NOBODY;
    private final AtomicInteger committed = new AtomicInteger();

    @BeforeEach
    void aDistrict() {
        office = Districts.someone(organization);
    }

    private void write() {
        UUID thing = Ids.next();
        audit.record(office, Change.created("plan.created", "plan.plan", thing, Map.of("title", "示例")));
    }

    @Test
    void concurrentWritersLeaveNoGapAndNoDouble() throws Exception {
        var work = IntStream.range(0, WRITERS)
                .<Callable<Void>>mapToObj(writer -> () -> {
                    for (int i = 0; i < TRANSACTIONS; i++) {
                        turn(writer, i);
                    }
                    return null;
                })
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        var result = chain.check(Districts.with(office, Role.AUDITOR)).result();
        assertThat(result.finding()).isNull();
        assertThat(result.entries()).isEqualTo(committed.get());
    }

    /** Commits one or two entries, rolls back, or loses its connection in the middle. */
    private void turn(int writer, int i) {
        try {
            transactions.executeWithoutResult(status -> {
                write();
                if (i % 3 == 0) {
                    write();
                }
                if ((i + writer) % 5 == 0) {
                    status.setRollbackOnly();
                }
                if (i == TRANSACTIONS / 2 && writer < 2) {
                    db.sql("select pg_terminate_backend(pg_backend_pid())")
                            .query(Boolean.class)
                            .single();
                }
            });
            committed.addAndGet((i + writer) % 5 == 0 ? 0 : i % 3 == 0 ? 2 : 1);
        } catch (RuntimeException killed) {
            assertThat(i).isEqualTo(TRANSACTIONS / 2);
        }
    }

    @Test
    void aLongTransactionHoldsNobodyUp() {
        transactions.executeWithoutResult(outer -> {
            write();
            Thread.ofVirtual().start(() -> transactions.executeWithoutResult(inner -> write()));
            for (int i = 0; i < 200 && lanesInUse() == 0; i++) {
                pause();
            }
            assertThat(lanesInUse()).as("the other one has committed").isEqualTo(1);
        });
        assertThat(chain.check(Districts.with(office, Role.AUDITOR)).result().entries())
                .isEqualTo(2);
    }

    private int lanesInUse() {
        return db.sql("select count(*) from audit.lane where jurisdiction = :jurisdiction and number > 0 and lane > 0")
                .param("jurisdiction", office.jurisdiction())
                .query(Integer.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void withoutATransactionNothingIsRecorded() {
        assertThat(catchThrowable(this::write)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anEventWritesItselfDownAlone() throws InterruptedException {
        // In a thread of its own, as a job: to this one the test framework gives a request.
        Thread.ofVirtual()
                .start(() -> audit.event(office, Change.event("audit.checked", "audit.chain", Change.NOBODY, null)))
                .join();
        var entries = audit.trail(office, Change.NOBODY);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.channel()).isEqualTo("job");
            assertThat(entry.accountName()).isEqualTo(office.displayName());
        });
    }

    @Test
    void anEntryTellsInWhoseName() {
        var behalf = new Authority.Behalf(Ids.next(), "示例局长");
        var authority = office.authority();
        var deputy = office.with(new Authority(authority.unit(), authority.grants(), authority.ceiling(), behalf));
        UUID thing = Ids.next();
        audit.event(deputy, Change.event("plan.created", "plan.plan", thing, null));
        assertThat(audit.trail(office, thing))
                .singleElement()
                .satisfies(entry -> assertThat(entry.behalfName()).isEqualTo("示例局长"));
    }
}
