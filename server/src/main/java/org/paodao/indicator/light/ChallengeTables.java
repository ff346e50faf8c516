package org.paodao.indicator.light;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of questions about lights. */
@Repository
class ChallengeTables {
    private final JdbcClient db;

    ChallengeTables(JdbcClient db) {
        this.db = db;
    }

    List<Challenge> all(UUID jurisdiction, @Nullable String indicator) {
        Map<UUID, List<Challenge.Note>> notes = notes(jurisdiction);
        return db.sql("""
                select c.id, i.code, s.unit, c.period, c.light, c.state, c.version
                  from indicator.challenge c
                  join indicator.series s on (s.jurisdiction, s.id) = (c.jurisdiction, c.series)
                  join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
                 where c.jurisdiction = :jurisdiction and (cast(:code as text) is null or i.code = :code)
                 order by c.opened_at desc, c.id""")
                .param("jurisdiction", jurisdiction)
                .param("code", indicator)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Challenge(
                            id,
                            row.getString("code"),
                            row.getObject("unit", UUID.class),
                            Period.parse(row.getString("period")),
                            Light.valueOf(row.getString("light")),
                            Challenge.State.valueOf(row.getString("state")),
                            row.getInt("version"),
                            notes.getOrDefault(id, List.of()));
                })
                .list();
    }

    /**
     * The questions that were answered and of whose answer whoever asked has not taken note.
     *
     * @param account of whoever asked; null for all
     */
    List<Answered> answered(UUID jurisdiction, @Nullable UUID account) {
        return db.sql("""
                select c.id, i.code, s.unit, c.period, c.version, c.opened_by,
                       (select max(n.written_at) from indicator.challenge_note n
                         where n.jurisdiction = c.jurisdiction and n.challenge = c.id) as answered_at
                  from indicator.challenge c
                  join indicator.series s on (s.jurisdiction, s.id) = (c.jurisdiction, c.series)
                  join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
                 where c.jurisdiction = :jurisdiction and c.state = 'ANSWERED' and c.known_at is null
                   and (cast(:account as uuid) is null or c.opened_by = cast(:account as uuid))
                 order by c.opened_at, c.id""")
                .param("jurisdiction", jurisdiction)
                .param("account", account)
                .query((row, n) -> new Answered(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getObject("unit", UUID.class),
                        Period.parse(row.getString("period")),
                        row.getInt("version"),
                        row.getObject("opened_by", UUID.class),
                        row.getTimestamp("answered_at").toInstant()))
                .list();
    }

    /** A question that was answered. */
    record Answered(
            UUID id, String indicator, UUID unit, Period period, int version, UUID askedBy, Instant answeredAt) {}

    /** Whoever asked has taken note of the answer. */
    void know(CurrentUser user, UUID id) {
        db.sql("""
                update indicator.challenge set known_at = now()
                 where jurisdiction = :jurisdiction and id = :id and opened_by = :by and state = 'ANSWERED' and known_at is null""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("by", user.account())
                .update();
    }

    private Map<UUID, List<Challenge.Note>> notes(UUID jurisdiction) {
        Map<UUID, List<Challenge.Note>> notes = new HashMap<>();
        db.sql("""
                select challenge, by_office, said, written_at, written_by_name from indicator.challenge_note
                 where jurisdiction = :jurisdiction order by challenge, number""").param("jurisdiction", jurisdiction).query(row -> {
            notes.computeIfAbsent(row.getObject("challenge", UUID.class), id -> new ArrayList<>())
                    .add(new Challenge.Note(
                            row.getBoolean("by_office"),
                            row.getString("said"),
                            row.getTimestamp("written_at").toInstant(),
                            row.getString("written_by_name")));
        });
        return notes;
    }

    /** Until the transaction ends nobody else says anything in this question. */
    void hold(UUID jurisdiction, UUID id) {
        db.sql("select id from indicator.challenge where jurisdiction = :jurisdiction and id = :id for no key update")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** Until the transaction ends nobody else questions a light of this indicator and unit. */
    void hold(UUID jurisdiction, LightLine line) {
        db.sql("""
                select s.id from indicator.series s
                  join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
                 where s.jurisdiction = :jurisdiction and i.code = :code and s.unit = :unit and s.part = ''
                   for no key update of s""")
                .param("jurisdiction", jurisdiction)
                .param("code", line.indicator())
                .param("unit", line.unit())
                .query(Long.class)
                .optional();
    }

    void insert(CurrentUser user, UUID id, LightLine line) {
        db.sql("""
                insert into indicator.challenge (jurisdiction, id, series, period, light, state, opened_at, opened_by)
                select :jurisdiction, :id, s.id, :period, :light, 'OPEN', now(), :by
                  from indicator.series s join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
                 where s.jurisdiction = :jurisdiction and i.code = :code and s.unit = :unit and s.part = ''""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("period", line.period().toString())
                .param("light", line.light().name())
                .param("by", user.account())
                .param("code", line.indicator())
                .param("unit", line.unit())
                .update();
    }

    void note(CurrentUser user, UUID challenge, boolean byOffice, String text) {
        db.sql("""
                insert into indicator.challenge_note (jurisdiction, challenge, number, by_office, said, written_at, written_by,
                       written_by_name)
                select :jurisdiction, :challenge, count(*) + 1, :office, :text, now(), :by, :name
                  from indicator.challenge_note where jurisdiction = :jurisdiction and challenge = :challenge""")
                .param("jurisdiction", user.jurisdiction())
                .param("challenge", challenge)
                .param("office", byOffice)
                .param("text", text)
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    boolean move(UUID jurisdiction, UUID id, int seen, Challenge.State to) {
        return db.sql("""
                update indicator.challenge set state = :state, version = version + 1, known_at = null
                 where jurisdiction = :jurisdiction and id = :id and version = :seen and state <> 'CLOSED'""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .param("seen", seen)
                        .param("state", to.name())
                        .update()
                == 1;
    }
}
