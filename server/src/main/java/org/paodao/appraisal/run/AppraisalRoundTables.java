package org.paodao.appraisal.run;

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

/** SQL of rounds. */
@Repository
class AppraisalRoundTables {
    private static final String INSERT = """
            insert into appraisal.round (jurisdiction, id, request_key, name, plan, covers_from, covers_to, cut_off, scheme, edition, state,
                   run, shown_on, shown_until, shown_turn, run_again, published_on, version, changed_at, changed_by, changed_by_name)
            values (:jurisdiction, :id, :key, :name, :plan, :from, :to, :cutOff, :scheme, :edition, :state,
                   cast(:run as integer), cast(:shownOn as date), cast(:shownUntil as date), :turn, :again, cast(:published as date),
                   :version, now(), :by, :byName)""";
    private static final String UPDATE = """
            update appraisal.round
               set name = :name, plan = :plan, covers_from = :from, covers_to = :to, cut_off = :cutOff, scheme = :scheme,
                   edition = :edition, state = :state, run = cast(:run as integer), shown_on = cast(:shownOn as date),
                   shown_until = cast(:shownUntil as date), shown_turn = :turn, run_again = :again, published_on = cast(:published as date),
                   version = version + 1, changed_at = now(), changed_by = :by, changed_by_name = :byName
             where jurisdiction = :jurisdiction and id = :id and version = :version""";

    private final JdbcClient db;

    AppraisalRoundTables(JdbcClient db) {
        this.db = db;
    }

    Optional<Round> one(UUID jurisdiction, UUID id) {
        return db.sql("select * from appraisal.round where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query(AppraisalRoundTables::round)
                .optional();
    }

    /** The same; nobody changes it, or what is entered for it, until the transaction ends. */
    Optional<Round> locked(UUID jurisdiction, UUID id) {
        return db.sql("select * from appraisal.round where jurisdiction = :jurisdiction and id = :id for no key update")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query(AppraisalRoundTables::round)
                .optional();
    }

    /** The same for entering something: many may at once, but no official run meanwhile. */
    Optional<Round> shared(UUID jurisdiction, UUID id) {
        return db.sql("select * from appraisal.round where jurisdiction = :jurisdiction and id = :id for share")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query(AppraisalRoundTables::round)
                .optional();
    }

    /** Nobody else opens a round by the same form until the transaction ends. */
    void hold(String key) {
        db.sql("select pg_advisory_xact_lock(hashtext('appraisal.round'), hashtext(:key))")
                .param("key", key)
                .query((row, n) -> n)
                .list();
    }

    Optional<Round> byRequest(UUID jurisdiction, String key) {
        return db.sql("select * from appraisal.round where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(AppraisalRoundTables::round)
                .optional();
    }

    /** The newest first. */
    List<Round> all(UUID jurisdiction) {
        return db.sql("""
                select * from appraisal.round where jurisdiction = :jurisdiction order by covers_to desc, id desc limit 500""")
                .param("jurisdiction", jurisdiction)
                .query(AppraisalRoundTables::round)
                .list();
    }

    static Round round(ResultSet row, int n) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("plan", UUID.class),
                new Round.Span(
                        row.getObject("covers_from", LocalDate.class), row.getObject("covers_to", LocalDate.class)),
                row.getObject("cut_off", LocalDate.class),
                new Round.By(row.getObject("scheme", UUID.class), row.getInt("edition")),
                stage(row),
                row.getInt("version"));
    }

    private static RoundStage stage(ResultSet row) throws SQLException {
        int run = row.getInt("run");
        String state = row.getString("state");
        return switch (state) {
            case "PREPARING" -> new RoundStage.Preparing();
            case "RUN" -> new RoundStage.Ran(run);
            case "SHOWN" -> new RoundStage.Shown(run, publicity(row));
            case "HEARD" -> new RoundStage.Heard(run, publicity(row), row.getBoolean("run_again"));
            case "PUBLISHED" ->
                new RoundStage.Published(
                        run,
                        publicity(row),
                        row.getBoolean("run_again"),
                        Objects.requireNonNull(row.getObject("published_on", LocalDate.class)));
            default -> throw new IllegalStateException("A round is in the unknown state %s.".formatted(state));
        };
    }

    private static RoundStage.Publicity publicity(ResultSet row) throws SQLException {
        return new RoundStage.Publicity(
                Objects.requireNonNull(row.getObject("shown_on", LocalDate.class)),
                Objects.requireNonNull(row.getObject("shown_until", LocalDate.class)),
                row.getInt("shown_turn"));
    }

    void insert(CurrentUser user, Round round, String key) {
        if (bound(db.sql(INSERT), user, round).param("key", key).update() != 1) {
            throw new IllegalStateException("Round %s was not kept.".formatted(round.id()));
        }
    }

    /** Changes a round from the version that was seen; false when somebody else was faster. */
    boolean update(CurrentUser user, Round round) {
        return bound(db.sql(UPDATE), user, round).update() == 1;
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, CurrentUser user, Round round) {
        RoundStage stage = round.stage();
        RoundStage.Publicity shown = stage.shown();
        return sql.param("jurisdiction", user.jurisdiction())
                .param("id", round.id())
                .param("name", round.name())
                .param("plan", round.plan())
                .param("from", round.span().from())
                .param("to", round.span().until())
                .param("cutOff", round.cutOff())
                .param("scheme", round.by().scheme())
                .param("edition", round.by().edition())
                .param("state", stage.code())
                .param("run", stage.official())
                .param("shownOn", shown == null ? null : shown.on())
                .param("shownUntil", shown == null ? null : shown.until())
                .param("turn", shown == null ? 1 : shown.turn())
                .param("again", again(stage))
                .param("published", stage instanceof RoundStage.Published published ? published.on() : null)
                .param("version", round.version())
                .param("by", user.account())
                .param("byName", user.displayName());
    }

    private static boolean again(RoundStage stage) {
        return (stage instanceof RoundStage.Heard heard && heard.again())
                || (stage instanceof RoundStage.Published published && published.again());
    }

    /** Keeps what was done with a round, by the version it has now. */
    void step(CurrentUser user, UUID round, Taken taken) {
        int rows = db.sql("""
                insert into appraisal.round_step (jurisdiction, round, version, step, words, taken_at, taken_by, taken_by_name)
                select jurisdiction, id, version, :step, :words, now(), :by, :byName
                  from appraisal.round where jurisdiction = :jurisdiction and id = :round""")
                .param("jurisdiction", user.jurisdiction())
                .param("round", round)
                .param("step", taken.step())
                .param("words", taken.words())
                .param("by", user.account())
                .param("byName", user.displayName())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("The step %s of round %s was not kept.".formatted(taken.step(), round));
        }
    }

    /** Whether this is the version of a round, and this user's step made it. */
    boolean isTaken(CurrentUser user, UUID round, int version, String step) {
        return db.sql("""
                select exists (
                    select from appraisal.round r
                      join appraisal.round_step s on (s.jurisdiction, s.round, s.version) = (r.jurisdiction, r.id, r.version)
                     where r.jurisdiction = :jurisdiction and r.id = :round and r.version = :version
                       and s.step = :step and s.taken_by = :by)""")
                .param("jurisdiction", user.jurisdiction())
                .param("round", round)
                .param("version", version)
                .param("step", step)
                .param("by", user.account())
                .query(Boolean.class)
                .single();
    }

    /** The steps of a round, the first one first. */
    List<RoundView.Step> steps(UUID jurisdiction, UUID round) {
        return db.sql("""
                select step, words, taken_at, taken_by_name from appraisal.round_step
                 where jurisdiction = :jurisdiction and round = :round order by version""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .query((row, n) -> new RoundView.Step(
                        row.getString("step"),
                        row.getString("words"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getString("taken_by_name")))
                .list();
    }

    /** A step with what was said of it. */
    record Taken(String step, String words) {}
}
