package org.paodao.progress.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of rounds. */
@Repository
class RoundTables {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    RoundTables(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    Optional<Round> one(UUID jurisdiction, UUID id) {
        return db.sql("select * from progress.round where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query(RoundTables::round)
                .optional();
    }

    /** The same to change it: nobody else does until the transaction ends, so that what arrives twice in one moment is known as one. */
    Optional<Round> held(UUID jurisdiction, UUID id) {
        return db.sql("select * from progress.round where jurisdiction = :jurisdiction and id = :id for update")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query(RoundTables::round)
                .optional();
    }

    /** The rounds of a plan, in the order of their days; of all plans without one. */
    List<Round> all(UUID jurisdiction, @Nullable UUID plan, LocalDate opensUntil) {
        return db.sql("""
                select * from progress.round
                 where jurisdiction = :jurisdiction and (cast(:plan as uuid) is null or plan = :plan) and opens <= :until
                 order by opens, due, id""")
                .param("jurisdiction", jurisdiction)
                .param("plan", plan)
                .param("until", opensUntil)
                .query(RoundTables::round)
                .list();
    }

    private static Round round(ResultSet row, int n) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getObject("plan", UUID.class),
                row.getObject("rule", UUID.class),
                row.getString("name"),
                new Span(row.getObject("covers_from", LocalDate.class), row.getObject("covers_to", LocalDate.class)),
                row.getBoolean("back_fill"),
                new Whom(
                        List.of((String[]) row.getArray("kinds").getArray()),
                        List.of((String[]) row.getArray("unit_kinds").getArray()),
                        List.of((UUID[]) row.getArray("units").getArray())),
                new Days(
                        row.getObject("opens", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getObject("grace_until", LocalDate.class)),
                row.getBoolean("by_hand"),
                row.getString("cancelled_for"),
                new Ending(
                        row.getObject("closes_after", Integer.class),
                        row.getObject("closed_on", LocalDate.class),
                        row.getString("closed_for")),
                row.getInt("moves"),
                row.getInt("version"));
    }

    /** Adds rounds; what is there already stays as it is. */
    int insert(CurrentUser user, List<Round> rounds) {
        int[] written = batches.batchUpdate(
                """
                insert into progress.round (jurisdiction, id, plan, rule, name, covers_from, covers_to, back_fill, kinds, unit_kinds, units,
                       opens, due, grace_until, by_hand, cancelled_for, closes_after, version, changed_at, changed_by, changed_by_name)
                select :jurisdiction, :id, :plan, cast(:rule as uuid), :name, :from, :to, :backFill, :kinds, :unitKinds, :units,
                       :opens, :due, :grace, :hand, :why, cast(:closesAfter as integer), 1, now(), :by, :byName
                on conflict do nothing""", rounds.stream().map(round -> parameters(user, round)).toArray(SqlParameterSource[]::new));
        return java.util.Arrays.stream(written).sum();
    }

    /** Gives rounds other days, calls them off or closes them, each from the version that was seen; how many could be. */
    int update(CurrentUser user, List<Round> rounds) {
        int[] written = batches.batchUpdate(
                """
                update progress.round
                   set opens = :opens, due = :due, grace_until = :grace, by_hand = :hand, cancelled_for = :why,
                       closes_after = cast(:closesAfter as integer), closed_on = cast(:closedOn as date), closed_for = :closedFor,
                       moves = :moves, version = version + 1, changed_at = now(), changed_by = :by, changed_by_name = :byName
                 where jurisdiction = :jurisdiction and id = :id and version = :seen""", rounds.stream().map(round -> parameters(user, round)).toArray(SqlParameterSource[]::new));
        return java.util.Arrays.stream(written).sum();
    }

    private static MapSqlParameterSource parameters(CurrentUser user, Round round) {
        return new MapSqlParameterSource("jurisdiction", user.jurisdiction())
                .addValue("id", round.id())
                .addValue("plan", round.plan())
                .addValue("rule", round.rule())
                .addValue("name", round.name())
                .addValue("from", round.span().from())
                .addValue("to", round.span().to())
                .addValue("backFill", round.backFill())
                .addValue("kinds", round.whom().kinds().toArray(String[]::new))
                .addValue("unitKinds", round.whom().unitKinds().toArray(String[]::new))
                .addValue("units", round.whom().units().toArray(UUID[]::new))
                .addValue("opens", round.days().opens())
                .addValue("due", round.days().due())
                .addValue("grace", round.days().graceUntil())
                .addValue("hand", round.byHand())
                .addValue("why", round.cancelledFor())
                .addValue("closesAfter", round.ending().after())
                .addValue("closedOn", round.ending().on())
                .addValue("closedFor", round.ending().why())
                .addValue("moves", round.moves())
                .addValue("seen", round.version())
                .addValue("by", user.account())
                .addValue("byName", user.displayName());
    }
}
