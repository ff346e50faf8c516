package org.paodao.appraisal.appeal;

import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the steps of appeals. */
@Repository
class AppealStepTables {
    private final JdbcClient db;

    AppealStepTables(JdbcClient db) {
        this.db = db;
    }

    void step(CurrentUser user, Appeal appeal, String step, String words) {
        db.sql("""
                insert into appraisal.appeal_step (jurisdiction, appeal, version, step, words, taken_at, taken_by, taken_by_name)
                values (:jurisdiction, :appeal, :version, :step, :words, now(), :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("appeal", appeal.id())
                .param("version", appeal.version())
                .param("step", step)
                .param("words", words)
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** What was done with an appeal, oldest first. */
    List<AppealStep> steps(UUID jurisdiction, UUID appeal) {
        return db.sql("""
                select version, step, words, taken_at, taken_by, taken_by_name from appraisal.appeal_step
                 where jurisdiction = :jurisdiction and appeal = :appeal order by version""")
                .param("jurisdiction", jurisdiction)
                .param("appeal", appeal)
                .query((row, n) -> new AppealStep(
                        row.getInt("version"),
                        row.getString("step"),
                        row.getString("words"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getObject("taken_by", UUID.class),
                        row.getString("taken_by_name")))
                .list();
    }
}
