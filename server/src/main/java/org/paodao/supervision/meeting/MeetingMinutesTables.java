package org.paodao.supervision.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of minutes and decisions. */
@Repository
class MeetingMinutesTables {
    private final JdbcClient db;

    MeetingMinutesTables(JdbcClient db) {
        this.db = db;
    }

    /** The versions of the minutes of a meeting, oldest first. */
    List<Minutes> versions(UUID jurisdiction, UUID meeting) {
        return db.sql("""
                select * from supervision.meeting_minutes where jurisdiction = :jurisdiction and meeting = :meeting order by number""")
                .param("jurisdiction", jurisdiction)
                .param("meeting", meeting)
                .query((row, n) -> minutes(row))
                .list();
    }

    private static Minutes minutes(ResultSet row) throws SQLException {
        return new Minutes(
                row.getInt("number"),
                row.getString("present"),
                row.getString("words"),
                row.getString("reason"),
                Objects.requireNonNull(saved(row.getTimestamp("saved_at"), row.getString("saved_by_name"))),
                saved(row.getTimestamp("approved_at"), row.getString("approved_by_name")));
    }

    private static Minutes.@Nullable Saved saved(@Nullable Timestamp at, @Nullable String byName) {
        return at == null || byName == null ? null : new Minutes.Saved(at.toInstant(), byName);
    }

    /** Writes a draft: a new version, or the newest as long as it is not approved; false when it is. */
    boolean save(CurrentUser user, UUID meeting, Minutes minutes) {
        return db.sql("""
                insert into supervision.meeting_minutes as m (jurisdiction, meeting, number, present, words, reason, saved_at, saved_by,
                       saved_by_name)
                values (:jurisdiction, :meeting, :number, :present, :words, :reason, :at, :by, :name)
                on conflict (jurisdiction, meeting, number) do update
                   set present = :present, words = :words, reason = :reason, saved_at = :at, saved_by = :by, saved_by_name = :name
                 where m.approved_at is null""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("meeting", meeting)
                        .param("number", minutes.number())
                        .param("present", minutes.present())
                        .param("words", minutes.words())
                        .param("reason", minutes.reason())
                        .param("at", Timestamp.from(minutes.saved().at()))
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    /** Approves a draft; false when it is approved already. */
    boolean approve(CurrentUser user, UUID meeting, int number) {
        return db.sql("""
                update supervision.meeting_minutes set approved_at = now(), approved_by = :by, approved_by_name = :name
                 where jurisdiction = :jurisdiction and meeting = :meeting and number = :number and approved_at is null""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("meeting", meeting)
                        .param("number", number)
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    /** The decisions of a meeting in their order. */
    List<Decision> decisions(UUID jurisdiction, UUID meeting) {
        return db.sql("""
                select * from supervision.meeting_decision where jurisdiction = :jurisdiction and meeting = :meeting order by number""")
                .param("jurisdiction", jurisdiction)
                .param("meeting", meeting)
                .query((row, n) -> new Decision(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getObject("topic", UUID.class),
                        row.getString("title"),
                        row.getString("words"),
                        row.getObject("matter", UUID.class),
                        row.getTimestamp("entered_at").toInstant(),
                        row.getString("entered_by_name")))
                .list();
    }

    void insert(UUID jurisdiction, UUID meeting, Decision decision) {
        db.sql("""
                insert into supervision.meeting_decision (jurisdiction, id, meeting, number, topic, title, words, print, matter,
                       entered_at, entered_by_name)
                values (:jurisdiction, :id, :meeting, :number, :topic, :title, :words, :print, :matter, :at, :name)""")
                .param("jurisdiction", jurisdiction)
                .param("id", decision.id())
                .param("meeting", meeting)
                .param("number", decision.number())
                .param("topic", decision.topic())
                .param("title", decision.title())
                .param("words", decision.words())
                .param("print", Decision.print(decision.words()))
                .param("matter", decision.matter())
                .param("at", Timestamp.from(decision.enteredAt()))
                .param("name", decision.enteredByName())
                .update();
    }
}
