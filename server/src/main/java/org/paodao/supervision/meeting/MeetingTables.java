package org.paodao.supervision.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of meetings and what was done with them. */
@Repository
class MeetingTables {
    private final JdbcClient db;

    MeetingTables(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else calls meetings in the jurisdiction until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext('supervision.meeting'), hashtext(:jurisdiction))")
                .param("jurisdiction", jurisdiction.toString())
                .query((row, n) -> n)
                .list();
    }

    /** The meetings between two days, in their order. */
    List<Meeting> between(UUID jurisdiction, LocalDate from, LocalDate until) {
        return db.sql("""
                select * from supervision.meeting
                 where jurisdiction = :jurisdiction and held_on between :from and :until order by held_on, number""")
                .param("jurisdiction", jurisdiction)
                .param("from", from)
                .param("until", until)
                .query((row, n) -> meeting(row))
                .list();
    }

    /** The meetings on which something is to be done, in the order of their days. */
    List<Meeting> open(UUID jurisdiction) {
        return db.sql("""
                select * from supervision.meeting
                 where jurisdiction = :jurisdiction and stage in ('PLANNED', 'UNDERWAY', 'HELD') order by held_on, number""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> meeting(row))
                .list();
    }

    Optional<Meeting> one(UUID jurisdiction, UUID id) {
        return db.sql("select * from supervision.meeting where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> meeting(row))
                .optional();
    }

    /** A meeting with which nobody else takes a step until the transaction ends: whoever comes at the same moment sees what became of it. */
    Optional<Meeting> held(UUID jurisdiction, UUID id) {
        return db.sql("""
                select * from supervision.meeting where jurisdiction = :jurisdiction and id = :id for no key update""")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> meeting(row))
                .optional();
    }

    /** The last meeting of the same series that was held before one; of single meetings the last single one. */
    Optional<Meeting> before(UUID jurisdiction, Meeting meeting) {
        Meeting.Slot slot = meeting.slot();
        return db.sql("""
                select * from supervision.meeting
                 where jurisdiction = :jurisdiction and id <> :id and series is not distinct from cast(:series as uuid)
                   and (held_on, number) < (:day, :number) and stage in ('UNDERWAY', 'HELD', 'MINUTED')
                 order by held_on desc, number desc limit 1""")
                .param("jurisdiction", jurisdiction)
                .param("id", meeting.id())
                .param("series", slot == null ? null : slot.series())
                .param("day", meeting.facts().day())
                .param("number", meeting.number())
                .query((row, n) -> meeting(row))
                .optional();
    }

    Optional<UUID> byRequest(UUID jurisdiction, String key) {
        return db.sql("select id from supervision.meeting where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        UUID series = row.getObject("series", UUID.class);
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getString("number"),
                series == null ? null : new Meeting.Slot(series, row.getObject("slot", LocalDate.class)),
                new Meeting.Facts(
                        row.getString("title"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("chair")),
                stage(row),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant());
    }

    private static MeetingStage stage(ResultSet row) throws SQLException {
        return switch (row.getString("stage")) {
            case "PLANNED" -> new MeetingStage.Planned();
            case "UNDERWAY" -> new MeetingStage.Underway();
            case "HELD" -> new MeetingStage.Held();
            case "MINUTED" -> new MeetingStage.Minuted();
            default -> new MeetingStage.Cancelled(Objects.requireNonNullElse(row.getString("cancelled_for"), ""));
        };
    }

    /** Takes a meeting one step further; false when somebody else was faster. */
    boolean update(UUID jurisdiction, Meeting meeting) {
        return put(db.sql("""
                update supervision.meeting
                   set title = :title, held_on = :day, place = :place, chair = :chair, stage = :stage, cancelled_for = :cancelled,
                       version = :version
                 where jurisdiction = :jurisdiction and id = :id and version = :version - 1"""), jurisdiction, meeting).update() == 1;
    }

    private static JdbcClient.StatementSpec put(JdbcClient.StatementSpec sql, UUID jurisdiction, Meeting meeting) {
        return sql.param("jurisdiction", jurisdiction)
                .param("id", meeting.id())
                .param("title", meeting.facts().title())
                .param("day", meeting.facts().day())
                .param("place", meeting.facts().place())
                .param("chair", meeting.facts().chair())
                .param("stage", meeting.stage().code())
                .param(
                        "cancelled",
                        meeting.stage() instanceof MeetingStage.Cancelled cancelled ? cancelled.why() : null)
                .param("version", meeting.version());
    }

    void step(CurrentUser user, Meeting meeting, String step, String words) {
        db.sql("""
                insert into supervision.meeting_step (jurisdiction, meeting, version, step, words, taken_at, taken_by, taken_by_name)
                values (:jurisdiction, :meeting, :version, :step, :words, now(), :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("meeting", meeting.id())
                .param("version", meeting.version())
                .param("step", step)
                .param("words", words)
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** What was done with a meeting, oldest first. */
    List<MeetingStep> steps(UUID jurisdiction, UUID meeting) {
        return db.sql("""
                select version, step, words, taken_at, taken_by, taken_by_name from supervision.meeting_step
                 where jurisdiction = :jurisdiction and meeting = :meeting order by version""")
                .param("jurisdiction", jurisdiction)
                .param("meeting", meeting)
                .query((row, n) -> new MeetingStep(
                        row.getInt("version"),
                        row.getString("step"),
                        row.getString("words"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getObject("taken_by", UUID.class),
                        row.getString("taken_by_name")))
                .list();
    }
}
