package org.paodao.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of messages on their way out of the house. */
@Repository
class DeliveryTable {
    private final JdbcClient db;
    private final JsonMapper json;

    DeliveryTable(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Opens deliveries, or finds those that are still waiting and keeps them from leaving. By their key; one that has left already is missing. */
    Map<Key, UUID> open(UUID jurisdiction, List<Opening> openings, Instant now) {
        Map<Key, UUID> open = new HashMap<>();
        db.sql("""
                insert into notice.delivery as d (jurisdiction, id, channel, target, batch, state, not_before, created_at)
                select :jurisdiction, r.id, r.channel, r.target, r.batch, 'WAITING', r.not_before, :now
                  from jsonb_to_recordset(cast(:rows as jsonb))
                       as r(id uuid, channel text, target uuid, batch text, not_before timestamptz)
                on conflict (jurisdiction, channel, target, batch) do update set batch = excluded.batch
                 where d.state = 'WAITING'
                returning id, channel, target, batch""")
                .param("jurisdiction", jurisdiction)
                .param(
                        "rows",
                        json.writeValueAsString(openings.stream().map(Row::of).toList()))
                .param("now", at(now))
                .query(row -> {
                    open.put(
                            new Key(
                                    row.getString("channel"),
                                    row.getObject("target", UUID.class),
                                    row.getString("batch")),
                            row.getObject("id", UUID.class));
                });
        return open;
    }

    /** Puts messages into deliveries. */
    void carry(UUID jurisdiction, List<Carried> carried) {
        db.sql("""
                insert into notice.delivery_message (jurisdiction, delivery, message)
                select :jurisdiction, r.delivery, r.message
                  from jsonb_to_recordset(cast(:rows as jsonb)) as r(delivery uuid, message uuid)
                on conflict do nothing""")
                .param("jurisdiction", jurisdiction)
                .param("rows", json.writeValueAsString(carried))
                .update();
    }

    /** Takes the next delivery whose time has come, and that no other node has; kept until the transaction ends. */
    Optional<Claimed> claim(UUID jurisdiction, Instant now) {
        return db.sql("""
                select id, channel, target, tries from notice.delivery
                 where jurisdiction = :jurisdiction and state = 'WAITING' and not_before <= :now
                 order by not_before, id limit 1 for update skip locked""")
                .param("jurisdiction", jurisdiction)
                .param("now", at(now))
                .query((row, n) -> new Claimed(
                        row.getObject("id", UUID.class),
                        row.getString("channel"),
                        row.getObject("target", UUID.class),
                        row.getInt("tries")))
                .optional();
    }

    /** It has left, or nobody wants it. */
    void end(UUID jurisdiction, Claimed delivery, String state, Instant now) {
        turn(jurisdiction, delivery, new Turn(state, delivery.tries() + 1, null, now), now);
    }

    /** It has not left: once more later, or never. */
    void again(UUID jurisdiction, Claimed delivery, @Nullable Instant next, String trouble, Instant now) {
        turn(
                jurisdiction,
                delivery,
                new Turn(next == null ? "FAILED" : "WAITING", delivery.tries() + 1, trouble, next == null ? now : next),
                now);
    }

    private void turn(UUID jurisdiction, Claimed delivery, Turn turn, Instant now) {
        int rows = db.sql("""
                update notice.delivery
                   set state = :state, tries = :tries, trouble = coalesce(:trouble, trouble), not_before = :next, turned_at = :now
                 where jurisdiction = :jurisdiction and id = :id and state = 'WAITING'""")
                .param("state", turn.state())
                .param("tries", turn.tries())
                .param("trouble", turn.trouble())
                .param("next", at(turn.next()))
                .param("now", at(now))
                .param("jurisdiction", jurisdiction)
                .param("id", delivery.id())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("Delivery %s is not waiting any more.".formatted(delivery.id()));
        }
    }

    /** What did not get out at the first try, the newest first. */
    List<Delivery> troubled(UUID jurisdiction, int most) {
        return db.sql("""
                select d.channel, coalesce(r.name, '') as robot, d.state, d.tries, d.trouble, d.created_at, d.not_before
                  from notice.delivery d
                  left join notice.robot r on r.jurisdiction = d.jurisdiction and r.id = d.target and d.channel = 'ROBOT'
                 where d.jurisdiction = :jurisdiction and d.trouble is not null and d.state in ('WAITING', 'FAILED')
                 order by d.turned_at desc limit :most""")
                .param("jurisdiction", jurisdiction)
                .param("most", most)
                .query((row, n) -> new Delivery(
                        row.getString("channel"),
                        row.getString("robot"),
                        row.getString("state").equals("FAILED"),
                        row.getInt("tries"),
                        row.getString("trouble"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("state").equals("FAILED")
                                ? null
                                : row.getTimestamp("not_before").toInstant()))
                .list();
    }

    /** What kept the last mail to somebody from leaving; empty when it left. */
    Optional<String> trouble(UUID jurisdiction, UUID account) {
        return db.sql("""
                select coalesce(case when state in ('WAITING', 'FAILED') then trouble end, '') from notice.delivery
                 where jurisdiction = :jurisdiction and channel = 'MAIL' and target = :account and turned_at is not null
                 order by turned_at desc limit 1""")
                .param("jurisdiction", jurisdiction)
                .param("account", account)
                .query(String.class)
                .optional()
                .filter(text -> !text.isEmpty());
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Which delivery: one for each target and batch of a channel. */
    record Key(String channel, UUID target, String batch) {}

    /** A delivery to be opened. */
    record Opening(UUID id, Key key, Instant notBefore) {}

    /** A message in a delivery. */
    record Carried(UUID delivery, UUID message) {}

    /** A delivery that this node has. */
    record Claimed(UUID id, String channel, UUID target, int tries) {}

    private record Turn(String state, int tries, @Nullable String trouble, Instant next) {}

    private record Row(UUID id, String channel, UUID target, String batch, String not_before) {
        static Row of(Opening opening) {
            Key key = opening.key();
            return new Row(
                    opening.id(),
                    key.channel(),
                    key.target(),
                    key.batch(),
                    opening.notBefore().toString());
        }
    }
}
