package org.paodao.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.paodao.testing.TestDatabases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody who hears of a commit holds two connections. The pool has three. */
@Timeout(60)
class AfterwardsTest {
    private static final int POOL = 3;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Small.class);
    private final Queue<String> heard = context.getBean(Listener.class).heard;
    private final JdbcClient db = context.getBean(JdbcClient.class);

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void everybodyCommitsAtOnceAndAllIsHeard() throws Exception {
        var allHold = new CountDownLatch(POOL);
        List<Callable<Void>> all = IntStream.range(0, POOL)
                .<Callable<Void>>mapToObj(one -> () -> {
                    inTransaction(TransactionDefinition.PROPAGATION_REQUIRED, () -> {
                        select();
                        allHold.countDown();
                        await(allHold);
                        tell("turned " + one);
                    });
                    return null;
                })
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
        assertThat(heard).containsExactlyInAnyOrder("turned 0", "turned 1", "turned 2");
    }

    @Test
    void whatFollowsFromWhatFollowsIsHeardBeforeTheCommitReturns() {
        inTransaction(TransactionDefinition.PROPAGATION_REQUIRED, () -> tell("first, then second"));
        assertThat(heard).containsExactly("first, then second", "second");
    }

    @Test
    void whatWasCommittedAsideIsHeardWhenTheOuterConnectionIsFreeToo() {
        inTransaction(TransactionDefinition.PROPAGATION_REQUIRED, () -> {
            select();
            inTransaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW, () -> tell("aside"));
            assertThat(heard).isEmpty();
        });
        assertThat(heard).containsExactly("aside");
    }

    @Test
    void whatWasRolledBackIsNotHeard() {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            tell("never");
            status.setRollbackOnly();
        });
        assertThat(heard).isEmpty();
    }

    @Test
    void aListenerThatFailsSpoilsNeitherTheCommitNorTheNext() {
        inTransaction(TransactionDefinition.PROPAGATION_REQUIRED, () -> {
            tell("fail");
            tell("next");
        });
        assertThat(heard).containsExactly("fail", "next");
    }

    private void inTransaction(int propagation, Runnable work) {
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        transaction.setPropagationBehavior(propagation);
        transaction.executeWithoutResult(status -> work.run());
    }

    private void tell(String what) {
        context.publishEvent(new News(what));
    }

    private void select() {
        db.sql("select 1").query(Integer.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record News(String what) {}

    /** Opens a transaction of its own whenever it hears something. */
    static class Listener {
        final Queue<String> heard = new ConcurrentLinkedQueue<>();
        private final ApplicationEventPublisher events;
        private final JdbcClient db;
        private final TransactionTemplate own;
        private final HikariDataSource pool;

        Listener(ApplicationEventPublisher events, HikariDataSource pool, PlatformTransactionManager transactions) {
            this.events = events;
            this.pool = pool;
            this.db = JdbcClient.create(pool);
            this.own = new TransactionTemplate(transactions);
            own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        }

        @TransactionalEventListener
        public void heard(News news) {
            own.executeWithoutResult(status -> {
                db.sql("select 1").query(Integer.class).single();
                heard.add(news.what());
                if (news.what().contains(", then ")) {
                    events.publishEvent(new News(news.what().split(", then ", -1)[1]));
                }
            });
            if (news.what().equals("fail")) {
                throw new IllegalStateException("It failed, with a pool of " + pool.getMaximumPoolSize() + ".");
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @Import(NewsConfiguration.class)
    static class Small {
        @Bean
        HikariDataSource pool() {
            var pool = new HikariDataSource();
            pool.setJdbcUrl(TestDatabases.fresh());
            pool.setMaximumPoolSize(POOL);
            pool.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
            return pool;
        }

        @Bean
        JdbcClient db(HikariDataSource pool) {
            return JdbcClient.create(pool);
        }

        @Bean
        Listener listener(
                ApplicationEventPublisher events, HikariDataSource pool, PlatformTransactionManager transactions) {
            return new Listener(events, pool, transactions);
        }
    }
}
