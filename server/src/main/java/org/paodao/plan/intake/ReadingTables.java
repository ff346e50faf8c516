package org.paodao.plan.intake;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of readings that go on: on whichever node one runs, every other sees how far it is and can stop it. */
@Repository
class ReadingTables {
    private final JdbcClient db;

    ReadingTables(JdbcClient db) {
        this.db = db;
    }

    /** How far a reading is. */
    Optional<ImportProgress> progress(CurrentUser user, UUID id) {
        return db.sql("""
                select coalesce(reading_stage, 'WAITING') as stage, reading_percent,
                       state = 'READING' and started_by = :account as may_stop
                  from plan.import where jurisdiction = :jurisdiction and id = :id""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("account", user.account())
                .query((row, n) -> new ImportProgress(
                        ImportProgress.Stage.valueOf(row.getString("stage")),
                        row.getObject("reading_percent", Integer.class),
                        row.getBoolean("may_stop")))
                .optional();
    }

    /**
     * Says how far a reading is.
     *
     * @return whether it is still wanted
     */
    boolean reached(CurrentUser user, UUID id, ImportProgress.Stage stage, @Nullable Integer percent) {
        return db.sql("""
                update plan.import set reading_stage = :stage, reading_percent = :percent
                 where jurisdiction = :jurisdiction and id = :id and state = 'READING'""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", id)
                        .param("stage", stage.name())
                        .param("percent", percent)
                        .update()
                == 1;
    }

    /** @return whether it was going on and this user's own */
    boolean stop(CurrentUser user, UUID id) {
        return db.sql("""
                update plan.import
                   set state = 'STOPPED', version = version + 1, changed_at = now(),
                       reading_stage = null, reading_percent = null
                 where jurisdiction = :jurisdiction and id = :id and state = 'READING' and started_by = :account""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", id)
                        .param("account", user.account())
                        .update()
                == 1;
    }
}
