package org.paodao.audit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.chain.ChainEntry;
import org.paodao.audit.chain.Pruning;
import org.paodao.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes entries whose time is over, up to an anchor, and leaves a note of it in the chain. */
@Component
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final ChainEntry.Who SYSTEM =
            new ChainEntry.Who(Change.NOBODY, "系统 System", null, null, "job", null);

    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final @Nullable Duration kept;

    Retention(JdbcClient db, TransactionOperations transactions, Audit audit, AuditSettings settings) {
        this.db = db;
        this.transactions = transactions;
        this.audit = audit;
        this.kept = settings.retention();
    }

    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT1H")
    void daily() {
        if (kept != null) {
            prune(kept);
        }
    }

    /** Removes what is older, in every jurisdiction. */
    void prune(Duration older) {
        due(older).forEach(due -> transactions.executeWithoutResult(status -> prune(due)));
    }

    private List<Due> due(Duration older) {
        return db.sql("""
                select a.jurisdiction, max(a.number) as anchor
                  from audit.anchor a
                 where a.at < now() - make_interval(days => :days)
                 group by a.jurisdiction
                having max(a.number) > coalesce((select max(p.anchor)
                                                   from audit.pruning p
                                                  where p.jurisdiction = a.jurisdiction), 0)""")
                .param("days", (int) older.toDays())
                .query((row, n) -> new Due(row.getObject("jurisdiction", UUID.class), row.getLong("anchor")))
                .list();
    }

    private void prune(Due due) {
        UUID note = Ids.next();
        long removed = db.sql("select audit.prune(:jurisdiction, :note, :anchor)")
                .param("jurisdiction", due.jurisdiction)
                .param("note", note)
                .param("anchor", due.anchor)
                .query(Long.class)
                .single();
        var change =
                Change.created(Pruning.ACTION, "audit.pruning", note, Map.of("anchor", due.anchor, "removed", removed));
        audit.write(due.jurisdiction, SYSTEM, change);
        LOG.info(
                "Audit: {} entries of {} up to anchor {} removed, their time is over.",
                removed,
                due.jurisdiction,
                due.anchor);
    }

    /** A jurisdiction with entries whose time is over. */
    private record Due(UUID jurisdiction, long anchor) {}
}
