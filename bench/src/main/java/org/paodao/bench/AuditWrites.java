package org.paodao.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small business transaction: change a row that is the writer's own, add one, write down what changed. Either through the
 * application's audit, or as a plain row in a table with the same columns and indexes but those of the chain.
 */
final class AuditWrites {
    private static final long ROUND_MILLIS = 1000;
    private static final double NANOS_A_SECOND = 1e9;
    private static final int MOST_WRITERS = 64;

    private final JdbcClient db;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final CurrentUser user = new CurrentUser(Ids.next(), Ids.next(), "writer", "示例用户", Authority.NONE);

    AuditWrites(ApplicationContext application) {
        db = application.getBean(JdbcClient.class);
        audit = application.getBean(Audit.class);
        transactions = application.getBean(TransactionOperations.class);
        db.sql("create schema bench").update();
        db.sql("""
                create table bench.target (jurisdiction uuid, id integer, value integer, version integer,
                                           primary key (jurisdiction, id))""").update();
        db.sql("create table bench.report (jurisdiction uuid, id uuid, words text, primary key (jurisdiction, id))")
                .update();
        db.sql("""
                create table bench.entry (jurisdiction uuid not null, id uuid not null, at timestamptz not null default now(),
                    account uuid not null, account_name text not null, behalf uuid, behalf_name text, channel text not null,
                    address text, action text not null, subject_type text not null, subject uuid not null,
                    before json, after json, reason text, primary key (jurisdiction, id))""").update();
        db.sql("create index on bench.entry (jurisdiction, subject, id)").update();
        db.sql("create index on bench.entry (jurisdiction, account)").update();
        db.sql("insert into bench.target select :jurisdiction, n, 0, 1 from generate_series(0, :last) n")
                .param("jurisdiction", user.jurisdiction())
                .param("last", MOST_WRITERS)
                .update();
    }

    /** Transactions a second with the chain. */
    double chained(int writers) throws InterruptedException {
        return measure(writers, writer -> {
            business(writer);
            audit.record(user, change(writer));
        });
    }

    /** The same where all share one chain: a writer waits for the one before to commit. */
    double inOneLane(int writers) throws InterruptedException {
        return measure(writers, writer -> {
            business(writer);
            db.sql("select pg_advisory_xact_lock(1)").query((row, n) -> n).list();
            audit.record(user, change(writer));
        });
    }

    /** The same without chain. */
    double unchained(int writers) throws InterruptedException {
        return measure(writers, writer -> {
            business(writer);
            plain(change(writer));
        });
    }

    private static Change change(int writer) {
        return new Change(
                "plan.item-changed",
                "plan.item",
                new UUID(0, writer),
                Map.of("goal", "100", "deadline", "2023-12-31", "leads", "示例教育局"),
                Map.of("goal", "120", "deadline", "2023-12-31", "leads", "示例教育局"),
                "按上级文件调整");
    }

    private void business(int writer) {
        db.sql("""
                update bench.target set value = value + 1, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", writer)
                .update();
        db.sql("insert into bench.report values (:jurisdiction, :id, :words)")
                .param("jurisdiction", user.jurisdiction())
                .param("id", Ids.next())
                .param("words", "本月完成示例任务，进度正常。")
                .update();
    }

    private void plain(Change change) {
        db.sql("""
                insert into bench.entry (jurisdiction, id, account, account_name, channel, action, subject_type, subject,
                                         before, after, reason)
                values (:jurisdiction, :id, :account, :name, 'job', :action, :type, :subject,
                        cast(:before as json), cast(:after as json), :reason)""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", Ids.next())
                .param("account", user.account())
                .param("name", user.displayName())
                .param("action", change.action())
                .param("type", change.subjectType())
                .param("subject", change.subject())
                .param("before", json(change.before()))
                .param("after", json(change.after()))
                .param("reason", change.reason())
                .update();
    }

    private static String json(@Nullable Object values) {
        return JsonMapper.shared().writeValueAsString(values);
    }

    private double measure(int writers, IntConsumer work) throws InterruptedException {
        var done = new LongAdder();
        var begin = new CountDownLatch(1);
        var end = new AtomicBoolean();
        List<Thread> threads = IntStream.range(0, writers)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> {
                    await(begin);
                    while (!end.get()) {
                        transactions.executeWithoutResult(status -> work.accept(writer));
                        done.increment();
                    }
                }))
                .toList();
        long from = System.nanoTime();
        begin.countDown();
        Thread.sleep(ROUND_MILLIS);
        end.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        return done.sum() * NANOS_A_SECOND / (System.nanoTime() - from);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
