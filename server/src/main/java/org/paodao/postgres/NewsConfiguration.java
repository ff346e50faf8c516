package org.paodao.postgres;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has news go on when the connection is free ({@link Afterwards}). */
@Configuration(proxyBeanMethods = false)
class NewsConfiguration {
    /** What follows from changes asks for so many connections at once; a fifth of the pool as it is set. */
    private static final int AT_ONCE = 4;

    @Bean
    static Afterwards afterwards() {
        return new Afterwards(AT_ONCE);
    }

    @Bean
    static NewsListeners newsListeners(Afterwards afterwards) {
        return new NewsListeners(afterwards);
    }

    @Bean
    Transactions transactionManager(
            DataSource pool, Afterwards afterwards, ObjectProvider<TransactionManagerCustomizers> customizers) {
        var transactions = new Transactions(pool, afterwards);
        customizers.ifAvailable(all -> all.customize(transactions));
        return transactions;
    }
}
