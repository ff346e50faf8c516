package org.paodao.appraisal.appeal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.appraisal.Given.Manner;
import org.paodao.scoring.appraisal.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what rulings correct and whom they touch. */
@Repository
class RulingTables {
    private final JdbcClient db;

    RulingTables(JdbcClient db) {
        this.db = db;
    }

    /** Keeps what a ruling corrects: a handful, each with columns of its kind. */
    void keep(UUID jurisdiction, UUID appeal, List<Correction> corrections) {
        for (int number = 1; number <= corrections.size(); number++) {
            correct(jurisdiction, appeal, number, corrections.get(number - 1));
        }
    }

    private void correct(UUID jurisdiction, UUID appeal, int number, Correction correction) {
        JdbcClient.StatementSpec sql = db.sql("""
                insert into appraisal.correction (jurisdiction, appeal, number, kind, source_kind, source_id, source_text, manner,
                       amount, unit, clause, name, value)
                select :jurisdiction, :appeal, :number, :kind, cast(:sourceKind as text), cast(:sourceId as text),
                       cast(:sourceText as text), cast(:manner as text), cast(:amount as numeric), cast(:unit as text),
                       cast(:clause as text), cast(:name as text), cast(:value as numeric)""")
                .param("jurisdiction", jurisdiction)
                .param("appeal", appeal)
                .param("number", number)
                .param("kind", correction.word());
        (switch (correction) {
                    case Correction.NotCounted not -> figure(judged(source(sql, not.source()), null), null);
                    case Correction.Judged judged -> figure(judged(source(sql, judged.source()), judged), null);
                    case Correction.Figure figure -> figure(judged(source(sql, null), null), figure);
                })
                .update();
    }

    private static JdbcClient.StatementSpec source(JdbcClient.StatementSpec sql, @Nullable Source source) {
        return sql.param("sourceKind", source == null ? null : source.kind())
                .param("sourceId", source == null ? null : source.id())
                .param("sourceText", source == null ? null : source.text());
    }

    private static JdbcClient.StatementSpec judged(JdbcClient.StatementSpec sql, Correction.@Nullable Judged judged) {
        return sql.param("manner", judged == null ? null : judged.manner().name())
                .param("amount", judged == null ? null : judged.amount());
    }

    private static JdbcClient.StatementSpec figure(JdbcClient.StatementSpec sql, Correction.@Nullable Figure figure) {
        return sql.param("unit", figure == null ? null : figure.spot().unit())
                .param("clause", figure == null ? null : figure.spot().clause())
                .param("name", figure == null ? null : figure.name())
                .param("value", figure == null ? null : figure.value());
    }

    /** What a ruling corrects, in its order. */
    List<Correction> corrections(UUID jurisdiction, UUID appeal) {
        return read(db.sql("""
                select * from appraisal.correction where jurisdiction = :jurisdiction and appeal = :appeal order by number""").param("jurisdiction", jurisdiction).param("appeal", appeal));
    }

    /** What all rulings on a run correct, in the order in which they were made. */
    List<Correction> ofRun(UUID jurisdiction, UUID round, int run) {
        return read(db.sql("""
                select c.* from appraisal.correction c
                  join appraisal.appeal a on (a.jurisdiction, a.id) = (c.jurisdiction, c.appeal)
                  join appraisal.appeal_step s on (s.jurisdiction, s.appeal, s.version) = (a.jurisdiction, a.id, a.version)
                 where c.jurisdiction = :jurisdiction and a.round = :round and a.run = :run
                 order by s.taken_at, a.number, c.number""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("run", run));
    }

    private static List<Correction> read(JdbcClient.StatementSpec sql) {
        return sql.query((row, n) -> {
                    String kind = row.getString("kind");
                    if (kind.equals("figure")) {
                        return (Correction) new Correction.Figure(
                                new Spot(row.getString("unit"), row.getString("clause")),
                                row.getString("name"),
                                row.getBigDecimal("value"));
                    }
                    var source = new Source(
                            row.getString("source_kind"), row.getString("source_id"), row.getString("source_text"));
                    return kind.equals("judged")
                            ? new Correction.Judged(
                                    source, Manner.valueOf(row.getString("manner")), row.getBigDecimal("amount"))
                            : new Correction.NotCounted(source);
                })
                .list();
    }

    void touch(UUID jurisdiction, UUID appeal, Set<UUID> units) {
        db.sql("""
                insert into appraisal.appeal_touch (jurisdiction, appeal, unit)
                select :jurisdiction, :appeal, unnest(cast(:units as uuid[]))""")
                .param("jurisdiction", jurisdiction)
                .param("appeal", appeal)
                .param("units", units.toArray(UUID[]::new))
                .update();
    }

    /** The units that a ruling touches. */
    List<UUID> touched(UUID jurisdiction, UUID appeal) {
        return db.sql("""
                select unit from appraisal.appeal_touch where jurisdiction = :jurisdiction and appeal = :appeal order by unit""")
                .param("jurisdiction", jurisdiction)
                .param("appeal", appeal)
                .query((row, n) -> row.getObject("unit", UUID.class))
                .list();
    }
}
