package org.paodao.progress.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of wishes for more time. */
@Repository
class RoundExtensionTables {
    private final JdbcClient db;

    RoundExtensionTables(JdbcClient db) {
        this.db = db;
    }

    /** The wishes in some rounds, the older first. */
    List<Extension> of(UUID jurisdiction, Collection<UUID> rounds) {
        return rounds.isEmpty()
                ? List.of()
                : db.sql("""
                        select * from progress.extension
                         where jurisdiction = :jurisdiction and round in (:rounds) order by asked_at, id""")
                        .param("jurisdiction", jurisdiction)
                        .param("rounds", rounds)
                        .query(RoundExtensionTables::extension)
                        .list();
    }

    /** Nobody else asks for more time for the unit in the round until the transaction ends, so that a wish that arrives twice in one moment is known as one. */
    void hold(UUID round, UUID unit) {
        db.sql("select pg_advisory_xact_lock(hashtext('progress.extension'), hashtext(:of))")
                .param("of", round + " " + unit)
                .query((row, n) -> n)
                .list();
    }

    /** A wish to answer it: nobody else does until the transaction ends. */
    Optional<Extension> held(UUID jurisdiction, UUID id) {
        return db.sql("select * from progress.extension where jurisdiction = :jurisdiction and id = :id for update")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query(RoundExtensionTables::extension)
                .optional();
    }

    private static Extension extension(ResultSet row, int n) throws SQLException {
        String answer = row.getString("answer");
        return new Extension(
                row.getObject("id", UUID.class),
                row.getObject("round", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("wanted", LocalDate.class),
                row.getString("reason"),
                row.getString("asked_by_name"),
                Objects.requireNonNull(row.getObject("asked_at", Timestamp.class))
                        .toInstant(),
                answer == null ? null : Extension.Answer.valueOf(answer),
                row.getObject("granted", LocalDate.class),
                row.getString("answer_reason"),
                row.getString("answered_by_name"),
                row.getInt("version"));
    }

    /** Writes a wish down; false when the unit has one that waits. */
    boolean insert(CurrentUser user, Extension wish) {
        return db.sql("""
                insert into progress.extension (jurisdiction, id, round, unit, wanted, reason, asked_at, asked_by, asked_by_name, answer_reason,
                       version)
                values (:jurisdiction, :id, :round, :unit, :wanted, :reason, now(), :by, :byName, '', 1)
                on conflict do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", wish.id())
                        .param("round", wish.round())
                        .param("unit", wish.unit())
                        .param("wanted", wish.wanted())
                        .param("reason", wish.reason())
                        .param("by", user.account())
                        .param("byName", user.displayName())
                        .update()
                == 1;
    }

    /** Writes the answer down; false when there was one already. */
    boolean answer(CurrentUser user, Extension wish, Extensions.Said said) {
        return db.sql("""
                update progress.extension
                   set answer = :answer, granted = :granted, answer_reason = :reason, answered_at = now(), answered_by = :by,
                       answered_by_name = :byName, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and version = :seen and answer is null""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", wish.id())
                        .param("answer", said.until() == null ? "REFUSED" : "GRANTED")
                        .param("granted", said.until())
                        .param("reason", said.reason())
                        .param("seen", wish.version())
                        .param("by", user.account())
                        .param("byName", user.displayName())
                        .update()
                == 1;
    }
}
