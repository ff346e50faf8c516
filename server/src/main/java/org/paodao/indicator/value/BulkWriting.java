package org.paodao.indicator.value;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes figures as far as what is in their place is still what was seen. */
@Component
class BulkWriting {
    private static final Logger LOG = LoggerFactory.getLogger(BulkWriting.class);

    private final BulkTables bulk;
    private final EmptyPlaces empty;
    private final LoadSeenTable seen;
    private final TransactionTemplate step;

    BulkWriting(BulkTables bulk, EmptyPlaces empty, LoadSeenTable seen, PlatformTransactionManager manager) {
        this.bulk = bulk;
        this.empty = empty;
        this.seen = seen;
        this.step = new TransactionTemplate(manager);
        // What could not be written whole is undone up to here, so that it can be asked what stood in the way.
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Whether nothing is there in the place of the figures of lines with these numbers. */
    boolean isEmpty(UUID jurisdiction, Columns columns, Collection<Long> lines) {
        return empty.are(jurisdiction, columns, lines);
    }

    /** Writes figures that were looked at, all or none; false when somebody changed something in their place meanwhile. */
    boolean write(CurrentUser user, UUID load, Resolving resolving, BulkTables.Beside beside) {
        try {
            return Boolean.TRUE.equals(step.execute(status -> {
                boolean written = all(user, load, resolving, beside);
                if (!written) {
                    status.setRollbackOnly();
                }
                return written;
            }));
        } catch (DuplicateKeyException somebodyWasFaster) {
            LOG.debug("Load {} was overtaken.", load, somebodyWasFaster);
            return false;
        }
    }

    private boolean all(CurrentUser user, UUID load, Resolving resolving, BulkTables.Beside beside) {
        if (beside.copied()) {
            return bulk.take(user, load, resolving.isOffice(), beside);
        }
        empty.fill(user, load, resolving.isOffice(), resolving.columns());
        return true;
    }

    /** In the place of which figures, by their numbers, somebody changed something while they were being written. */
    List<Integer> overtaken(UUID jurisdiction, Columns columns, BulkTables.Beside beside) {
        return beside.copied() ? bulk.overtaken(jurisdiction) : bulk.overtaken(jurisdiction, columns);
    }

    /** What was seen in this transaction in the place of the figures. */
    List<LoadSeenTable.Version> seen(BulkTables.Beside beside) {
        return beside.copied() ? seen.seen() : List.of();
    }

    /** Keeps what was seen in the place of the figures of a file. */
    void keep(UUID jurisdiction, UUID load, List<LoadSeenTable.Version> versions) {
        seen.keep(jurisdiction, load, versions);
    }

    /** In the place of which figures of a file, by their numbers, there is something else now than was seen. */
    List<Integer> changed(UUID jurisdiction, UUID load, BulkTables.Beside beside) {
        return beside.copied() ? seen.changed(jurisdiction, load) : List.of();
    }
}
