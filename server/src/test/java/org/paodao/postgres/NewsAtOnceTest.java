package org.paodao.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.progress.TasksAgreed;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The application's own listeners, with the whole of its pool. */
@DatabaseTest
class NewsAtOnceTest {
    @Autowired
    HikariDataSource pool;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient db;

    @Test
    void asManyListsAsThereAreConnectionsAreAgreedInOneMoment() throws Exception {
        var allHold = new CountDownLatch(pool.getMaximumPoolSize());
        List<Callable<Long>> all = IntStream.range(0, pool.getMaximumPoolSize())
                .<Callable<Long>>mapToObj(one -> () -> agree(allHold))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(all)) {
                assertThat(Duration.ofNanos(System.nanoTime() - done.get()))
                        .as("from the commit until its listeners were done")
                        .isLessThan(Duration.ofMillis(pool.getConnectionTimeout()));
            }
        }
    }

    /** When everybody had a connection and the commit began. */
    private long agree(CountDownLatch allHold) {
        long[] began = new long[1];
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            db.sql("select 1").query(Integer.class).single();
            events.publishEvent(new TasksAgreed(UUID.randomUUID(), UUID.randomUUID(), 1));
            allHold.countDown();
            try {
                allHold.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            began[0] = System.nanoTime();
        });
        return began[0];
    }
}
