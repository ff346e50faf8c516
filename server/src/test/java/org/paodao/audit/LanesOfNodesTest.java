package org.paodao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.chain.ChainEntry;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.plan.web.Statements;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Each node remembers where lanes ended when it last wrote there; another node may have written since. */
@DatabaseTest
class LanesOfNodesTest {
    @Autowired
    private AuditChain chain;

    @Autowired
    private AuditSettings settings;

    @Autowired
    private JdbcClient db;

    @Autowired
    private JdbcOperations batches;

    @Autowired
    private Organization organization;

    @Autowired
    private TransactionOperations transactions;

    private CurrentUser office = Districts.NOBODY;

    @BeforeEach
    void aDistrict() {
        office = Districts.someone(organization);
    }

    private Lanes node() {
        return new Lanes(db, batches, settings);
    }

    private void write(Lanes node, int entries) {
        transactions.executeWithoutResult(status -> append(node, entries));
    }

    private void append(Lanes node, int entries) {
        var who = new ChainEntry.Who(office.account(), office.displayName(), null, null, "job", null);
        var what = new ChainEntry.What("plan.created", "plan.plan", Ids.next(), null, "{}", null);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        node.append(
                office.jurisdiction(),
                IntStream.range(0, entries)
                        .mapToObj(n -> new ChainEntry.Content(Ids.next(), now, who, what))
                        .toList());
    }

    private void assertWhole(int entries) {
        var result = chain.check(Districts.with(office, Role.AUDITOR)).result();
        assertThat(result.finding()).isNull();
        assertThat(result.entries()).isEqualTo(entries);
    }

    @Test
    void nodesThatWriteInTurnKeepTheChain() {
        Lanes one = node();
        Lanes other = node();
        write(one, 1);
        write(other, 2);
        write(one, 3);
        write(one, 1);
        write(other, 1);
        assertWhole(8);
    }

    @Test
    void aLaneThatAnotherNodeHoldsIsLeftToIt() {
        Lanes one = node();
        Lanes other = node();
        write(one, 1);
        transactions.executeWithoutResult(status -> {
            append(other, 1);
            join(Thread.ofVirtual().start(() -> write(one, 1)));
            append(other, 1);
        });
        assertWhole(4);
    }

    @Test
    void whatWasRolledBackIsNotRemembered() {
        Lanes node = node();
        write(node, 1);
        transactions.executeWithoutResult(status -> {
            append(node, 1);
            status.setRollbackOnly();
        });
        write(node, 1);
        assertWhole(2);
    }

    @Test
    void aLaneThatIsKnownCostsOneStatement() {
        Lanes node = node();
        long first = Statements.during(() -> write(node, 1));
        assertThat(Statements.during(() -> write(node, 1))).isLessThan(first);
    }

    @Test
    void manyNodesAtOnceLeaveNoGapAndNoDouble() throws Exception {
        var work = IntStream.range(0, 4)
                .mapToObj(n -> node())
                .flatMap(node -> IntStream.range(0, 2).<Callable<Void>>mapToObj(writer -> () -> {
                    IntStream.range(0, 30).forEach(turn -> write(node, 1 + turn % 2));
                    return null;
                }))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertWhole(8 * 45);
    }

    @Test
    void theStatementOfTheVersionBeforeStillComesIn() {
        write(node(), 1);
        transactions.executeWithoutResult(
                status -> assertThat(asTheVersionBefore()).isOne());
        write(node(), 1);
        assertWhole(3);
    }

    private LaneEnd end() {
        return db.sql(
                        "select number, encode(hash, 'hex') as hash from audit.lane where jurisdiction = :here and lane = 0")
                .param("here", office.jurisdiction())
                .query((row, n) -> new LaneEnd(
                        new ChainEntry.Place(office.jurisdiction(), 0, row.getLong("number")), row.getString("hash")))
                .single();
    }

    private int asTheVersionBefore() {
        LaneEnd end = end();
        var who = new ChainEntry.Who(office.account(), office.displayName(), null, null, "job", null);
        var what = new ChainEntry.What("plan.created", "plan.plan", Ids.next(), null, "{}", null);
        var content = new ChainEntry.Content(Ids.next(), Instant.now().truncatedTo(ChronoUnit.MICROS), who, what);
        var entry = ChainEntry.sealed(end.next(), content, settings.algorithm(), end.hash());
        return db.sql("""
                insert into audit.entry (jurisdiction, id, at, account, account_name, behalf, channel, action, subject_type,
                                         subject, before, after, lane, number, algorithm, previous, hash)
                values (:here, :id, :at, :account, :name, cast(null as uuid), 'job', :action, :type, :subject, cast(null as json),
                        cast(:after as json), 0, :number, :algorithm, decode(:previous, 'hex'), decode(:hash, 'hex'))""")
                .param("here", office.jurisdiction())
                .param("id", content.id())
                .param("at", content.at().atOffset(ZoneOffset.UTC))
                .param("account", who.account())
                .param("name", who.name())
                .param("action", what.action())
                .param("type", what.subjectType())
                .param("subject", what.subject())
                .param("after", what.after())
                .param("number", entry.place().number())
                .param("algorithm", entry.seal().algorithm().label())
                .param("previous", entry.seal().previous())
                .param("hash", entry.seal().hash())
                .update();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
