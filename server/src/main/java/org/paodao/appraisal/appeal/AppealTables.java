package org.paodao.appraisal.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of appeals. */
@Repository
class AppealTables {
    private static final String INSERT = """
            insert into appraisal.appeal (jurisdiction, id, number, round, run, unit, line, clause, amount, text, stage, filed_at,
                   filed_on, filed_by, filed_by_name, answer_by, judge, verdict, ruled_on, words, request_key, version)
            select :jurisdiction, :id, :number, :round, :run, :unit, :line, :clause, :amount, :text, :stage, :at, :on, :by, :byName,
                   :answerBy, cast(:judge as text), cast(:verdict as text), cast(:ruledOn as date), cast(:words as text), :key,
                   :version
            on conflict do nothing""";

    private final JdbcClient db;

    AppealTables(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else files, rules or shows results in the jurisdiction until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext('appraisal.appeal'), hashtext(:jurisdiction))")
                .param("jurisdiction", jurisdiction.toString())
                .query((row, n) -> n)
                .list();
    }

    /** The next number of a year. */
    String number(UUID jurisdiction, int year) {
        return db.sql("""
                select :year || '-' || lpad(cast(count(*) + 1 as text), 3, '0') from appraisal.appeal
                 where jurisdiction = :jurisdiction and number like :year || '-%'""")
                .param("jurisdiction", jurisdiction)
                .param("year", String.valueOf(year))
                .query(String.class)
                .single();
    }

    /** The appeals of these units, the rulings that touch them and those of published rounds; all without any units. Newest first. */
    List<Appeal> appeals(UUID jurisdiction, AppealFilter filter, @Nullable Set<UUID> units) {
        return db.sql("""
                select * from appraisal.appeal a
                 where jurisdiction = :jurisdiction
                   and (cast(:units as text) is null
                        or unit in (select unnest(cast(:units as uuid[])))
                        or (stage = 'RULED' and (exists (
                            select from appraisal.appeal_touch t
                             where t.jurisdiction = a.jurisdiction and t.appeal = a.id
                               and t.unit in (select unnest(cast(:units as uuid[]))))
                            or exists (
                            select from appraisal.round r
                             where r.jurisdiction = a.jurisdiction and r.id = a.round and r.state = 'PUBLISHED'))))
                   and (cast(:round as uuid) is null or round = :round) and (cast(:unit as uuid) is null or unit = :unit)
                   and (cast(:stage as text) is null or stage = :stage
                        or (:stage = 'OPEN' and stage in ('FILED', 'INHEARING')))
                 order by number desc""")
                .param("jurisdiction", jurisdiction)
                .param("units", units == null ? null : array(units))
                .param("round", filter.round())
                .param("unit", filter.unit())
                .param("stage", filter.stage())
                .query((row, n) -> appeal(row))
                .list();
    }

    /** The appeals that wait for a ruling, the oldest first. */
    List<Appeal> open(UUID jurisdiction) {
        return db.sql("""
                select * from appraisal.appeal
                 where jurisdiction = :jurisdiction and stage in ('FILED', 'INHEARING') order by number""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> appeal(row))
                .list();
    }

    /** Until the transaction ends nobody else changes this appeal or what lies beside it. */
    void hold(UUID jurisdiction, UUID id) {
        db.sql("select id from appraisal.appeal where jurisdiction = :jurisdiction and id = :id for no key update")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    Optional<Appeal> one(UUID jurisdiction, UUID id) {
        return db.sql("select * from appraisal.appeal where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> appeal(row))
                .optional();
    }

    Optional<UUID> byRequest(UUID jurisdiction, String key) {
        return db.sql("select id from appraisal.appeal where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    private static String array(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Appeal appeal(ResultSet row) throws SQLException {
        return new Appeal(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new Appeal.Against(
                        row.getObject("round", UUID.class),
                        row.getInt("run"),
                        row.getObject("unit", UUID.class),
                        row.getInt("line"),
                        row.getString("clause"),
                        row.getBigDecimal("amount")),
                row.getString("text"),
                new Appeal.Filing(
                        row.getTimestamp("filed_at").toInstant(),
                        row.getObject("filed_on", LocalDate.class),
                        row.getObject("filed_by", UUID.class),
                        row.getString("filed_by_name")),
                row.getObject("answer_by", LocalDate.class),
                stage(row),
                row.getInt("version"));
    }

    private static AppealStage stage(ResultSet row) throws SQLException {
        String judge = Objects.requireNonNullElse(row.getString("judge"), "");
        return switch (row.getString("stage")) {
            case "FILED" -> new AppealStage.Filed();
            case "INHEARING" -> new AppealStage.InHearing(judge);
            case "RULED" ->
                new AppealStage.Ruled(
                        Verdict.valueOf(row.getString("verdict")), judge, row.getObject("ruled_on", LocalDate.class));
            default -> new AppealStage.Withdrawn(Objects.requireNonNullElse(row.getString("words"), ""));
        };
    }

    /** Files it; false when the line is appealed against already. */
    boolean insert(UUID jurisdiction, Appeal appeal, String requestKey) {
        Appeal.Against against = appeal.against();
        return staged(db.sql(INSERT), jurisdiction, appeal, "")
                        .param("number", appeal.number())
                        .param("round", against.round())
                        .param("run", against.run())
                        .param("unit", against.unit())
                        .param("line", against.line())
                        .param("clause", against.clause())
                        .param("amount", against.amount())
                        .param("text", appeal.text())
                        .param("at", Timestamp.from(appeal.filing().at()))
                        .param("on", appeal.filing().on())
                        .param("by", appeal.filing().by())
                        .param("byName", appeal.filing().byName())
                        .param("answerBy", appeal.answerBy())
                        .param("key", requestKey)
                        .update()
                == 1;
    }

    /** Takes an appeal one step further; false when somebody else was faster. */
    boolean update(UUID jurisdiction, Appeal appeal, String words) {
        return staged(db.sql("""
                update appraisal.appeal
                   set stage = :stage, judge = cast(:judge as text), verdict = cast(:verdict as text),
                       ruled_on = cast(:ruledOn as date), words = cast(:words as text), version = :version
                 where jurisdiction = :jurisdiction and id = :id and version = :version - 1"""), jurisdiction, appeal, words).update() == 1;
    }

    private static JdbcClient.StatementSpec staged(
            JdbcClient.StatementSpec sql, UUID jurisdiction, Appeal appeal, String words) {
        AppealStage stage = appeal.stage();
        return sql.param("jurisdiction", jurisdiction)
                .param("id", appeal.id())
                .param("stage", stage.code())
                .param("judge", judge(stage))
                .param(
                        "verdict",
                        stage instanceof AppealStage.Ruled ruled
                                ? ruled.verdict().name()
                                : null)
                .param("ruledOn", stage instanceof AppealStage.Ruled ruled ? ruled.on() : null)
                .param("words", words.isEmpty() ? null : words)
                .param("version", appeal.version());
    }

    private static @Nullable String judge(AppealStage stage) {
        return switch (stage) {
            case AppealStage.InHearing hearing -> hearing.by();
            case AppealStage.Ruled ruled -> ruled.by();
            default -> null;
        };
    }
}
