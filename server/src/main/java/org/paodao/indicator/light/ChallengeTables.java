package org.paodao.indicator.light;

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
                update indicator.challenge set state = :state, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and version = :seen and state <> 'CLOSED'""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .param("seen", seen)
                        .param("state", to.name())
                        .update()
                == 1;
    }
}
