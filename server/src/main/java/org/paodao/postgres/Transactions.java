package org.paodao.postgres;

import java.io.Serial;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Transactions of the pool, which say when a thread has given its connection back. */
class Transactions extends JdbcTransactionManager {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Afterwards afterwards;

    Transactions(DataSource pool, Afterwards afterwards) {
        super(pool);
        this.afterwards = afterwards;
    }

    @Override
    protected Object doSuspend(Object transaction) {
        Object suspended = super.doSuspend(transaction);
        afterwards.aside();
        return suspended;
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        super.doResume(transaction, suspended);
        afterwards.on();
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        super.doCleanupAfterCompletion(transaction);
        afterwards.freed();
    }
}
