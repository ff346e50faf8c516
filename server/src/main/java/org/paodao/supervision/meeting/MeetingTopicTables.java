package org.paodao.supervision.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what meetings talk about. The version of the meeting was looked at before. */
@Repository
class MeetingTopicTables {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    MeetingTopicTables(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** The topics of a meeting in their order, dropped ones last. */
    List<Topic> of(UUID jurisdiction, UUID meeting) {
        return db.sql("""
                select * from supervision.meeting_topic where jurisdiction = :jurisdiction and meeting = :meeting
                 order by (dropped_for is not null), position, id""")
                .param("jurisdiction", jurisdiction)
                .param("meeting", meeting)
                .query((row, n) -> topic(row))
                .list();
    }

    private static Topic topic(ResultSet row) throws SQLException {
        return new Topic(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                new AgendaTopic(
                        TopicSource.valueOf(row.getString("source")),
                        row.getString("thing"),
                        row.getString("title"),
                        row.getObject("unit", UUID.class),
                        row.getString("address"),
                        new AgendaTopic.Words(
                                row.getString("promised"),
                                row.getString("stands"),
                                row.getString("why"),
                                row.getString("asked"))),
                row.getTimestamp("gathered_at").toInstant(),
                row.getString("dropped_for"));
    }

    /** Puts topics on the agenda, or brings those that are there up to date; what the office asks of the meeting stays. */
    void put(UUID jurisdiction, UUID meeting, List<Topic> some) {
        batches.batchUpdate(
                """
                insert into supervision.meeting_topic as t (jurisdiction, id, meeting, position, source, thing, title, unit, address,
                       promised, stands, why, asked, gathered_at)
                values (:jurisdiction, :id, :meeting, :position, :source, :thing, :title, :unit, :address, :promised, :stands, :why,
                        :asked, :at)
                on conflict (jurisdiction, meeting, thing) do update
                   set title = excluded.title, unit = excluded.unit, address = excluded.address, promised = excluded.promised,
                       stands = excluded.stands, why = excluded.why, gathered_at = excluded.gathered_at""",
                some.stream()
                        .map(topic -> words(topic.about())
                                .addValue("jurisdiction", jurisdiction)
                                .addValue("id", topic.id())
                                .addValue("meeting", meeting)
                                .addValue("position", topic.position())
                                .addValue("source", topic.about().source().name())
                                .addValue("thing", topic.about().thing())
                                .addValue("at", Timestamp.from(topic.gatheredAt())))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Rewrites what is said of a topic; false when it is not on the agenda. */
    boolean rewrite(UUID jurisdiction, UUID id, AgendaTopic about) {
        return db.sql("""
                update supervision.meeting_topic
                   set title = :title, unit = :unit, address = :address, promised = :promised, stands = :stands, why = :why,
                       asked = :asked
                 where jurisdiction = :jurisdiction and id = :id and dropped_for is null""")
                        .paramSource(words(about)
                                .addValue("jurisdiction", jurisdiction)
                                .addValue("id", id))
                        .update()
                == 1;
    }

    private static MapSqlParameterSource words(AgendaTopic about) {
        return new MapSqlParameterSource("title", about.title())
                .addValue("unit", about.unit())
                .addValue("address", about.address())
                .addValue("promised", about.words().promised())
                .addValue("stands", about.words().stands())
                .addValue("why", about.words().why())
                .addValue("asked", about.words().asked());
    }

    /** Drops a topic; false when it is not on the agenda. */
    boolean drop(UUID jurisdiction, UUID id, String why) {
        return db.sql("""
                update supervision.meeting_topic set dropped_for = :why
                 where jurisdiction = :jurisdiction and id = :id and dropped_for is null""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .param("why", why)
                        .update()
                == 1;
    }

    /** Puts topics into this order. */
    void order(UUID jurisdiction, List<UUID> ids) {
        int rows = db.sql("""
                update supervision.meeting_topic t set position = o.n
                  from unnest(cast(:ids as uuid[])) with ordinality as o(id, n)
                 where t.jurisdiction = :jurisdiction and t.id = o.id""")
                .param("jurisdiction", jurisdiction)
                .param("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .update();
        if (rows != ids.size()) {
            throw new IllegalStateException("%d of %d topics were there.".formatted(rows, ids.size()));
        }
    }
}
