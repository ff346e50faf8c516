package org.paodao.indicator.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL over all figures of a period. */
@Repository
class PeriodTables {
    private final JdbcClient db;
    private final BulkTables loads;

    PeriodTables(JdbcClient db, BulkTables loads) {
        this.db = db;
        this.loads = loads;
    }

    /** Since when figures of an indicator came for a unit, as far as lines are concerned that some units may report. */
    List<Since> since(UUID jurisdiction, Reporters reporters) {
        return db.sql("""
                select s.indicator, s.unit, min(first.period) as period
                  from indicator.series s
                 cross join lateral (select period from indicator.value
                         where jurisdiction = :jurisdiction and series = s.id and amount is not null
                         order by period limit 1) first
                 where s.jurisdiction = :jurisdiction""" + reporters.narrowing() + " group by s.indicator, s.unit")
                .params(reporters.parameters())
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> since(row))
                .list();
    }

    /** The first figures of each year, of some indicators alone. */
    List<Since> yearly(UUID jurisdiction, Reporters reporters, Set<UUID> indicators) {
        return db.sql("""
                select s.indicator, s.unit, min(v.period) as period
                  from indicator.series s join indicator.value v on (v.jurisdiction, v.series) = (s.jurisdiction, s.id)
                 where s.jurisdiction = :jurisdiction and s.indicator = any(:indicators) and v.amount is not null""" + reporters.narrowing() + " group by s.indicator, s.unit, left(v.period, 4)")
                .params(reporters.parameters())
                .param("jurisdiction", jurisdiction)
                .param("indicators", indicators.toArray(UUID[]::new))
                .query((row, n) -> since(row))
                .list();
    }

    private static Since since(ResultSet row) throws SQLException {
        return new Since(
                row.getObject("indicator", UUID.class),
                row.getObject("unit", UUID.class),
                Period.parse(row.getString("period")));
    }

    /** Whether there are more lines than are looked through one by one. */
    boolean areMany(UUID jurisdiction, int many) {
        return db.sql(
                        "select count(*) > :many from (select from indicator.series where jurisdiction = :jurisdiction limit :many + 1) l")
                .param("many", many)
                .param("jurisdiction", jurisdiction)
                .query(Boolean.class)
                .single();
    }

    /** Locks every figure of the period that stands; how many. */
    int lock(UUID jurisdiction, Period period, UUID by) {
        return turn(new Turn(jurisdiction, period, State.APPROVED, State.LOCKED), by, "");
    }

    /** Lets every locked figure of the period change again; how many. */
    int unlock(UUID jurisdiction, Period period, UUID by, String reason) {
        return turn(new Turn(jurisdiction, period, State.LOCKED, State.APPROVED), by, reason);
    }

    /** Which indicators have figures of the period. */
    List<UUID> indicators(UUID jurisdiction, Period period) {
        return db.sql("""
                select distinct s.indicator
                  from indicator.value v join indicator.series s on (s.jurisdiction, s.id) = (v.jurisdiction, v.series)
                 where v.jurisdiction = :jurisdiction and v.period = :period""")
                .param("jurisdiction", jurisdiction)
                .param("period", period.toString())
                .query((row, n) -> row.getObject("indicator", UUID.class))
                .list();
    }

    private int turn(Turn turn, UUID by, String reason) {
        hold(turn);
        db.sql("""
                insert into indicator.value_past (jurisdiction, series, period, version, amount, reported, stage, state, comment, source,
                       source_file, load, changed_at, changed_by, entered_by, reason)
                select jurisdiction, series, period, version, amount, reported, stage, state, comment, source, source_file, load, changed_at,
                       changed_by, entered_by, :reason
                  from indicator.value
                 where jurisdiction = :jurisdiction and period = :period and state = :from""")
                .param("reason", reason)
                .param("jurisdiction", turn.jurisdiction())
                .param("period", turn.period().toString())
                .param("from", turn.from().name())
                .update();
        int turned = db.sql("""
                update indicator.value
                   set state = :to, version = version + 1, changed_at = now(), changed_by = :by
                 where jurisdiction = :jurisdiction and period = :period and state = :from""")
                .param("to", turn.to().name())
                .param("by", by)
                .param("jurisdiction", turn.jurisdiction())
                .param("period", turn.period().toString())
                .param("from", turn.from().name())
                .update();
        follow(turn);
        return turned;
    }

    /** Until the transaction ends nobody loads figures or takes a step with one of the period; whoever was about to then finds it as this one leaves it. */
    private void hold(Turn turn) {
        loads.lock(turn.jurisdiction());
        db.sql("""
                with held as (
                    select series from indicator.value
                     where jurisdiction = :jurisdiction and period = :period
                     order by series
                       for no key update)
                select count(*) from held""")
                .param("jurisdiction", turn.jurisdiction())
                .param("period", turn.period().toString())
                .query(Long.class)
                .single();
    }

    /** Corrections that wait are for the same figures as before: no amount changes. */
    private void follow(Turn turn) {
        db.sql("""
                update indicator.correction c
                   set corrects = v.version
                  from indicator.value v
                 where c.jurisdiction = :jurisdiction and c.period = :period
                   and (v.jurisdiction, v.series, v.period) = (c.jurisdiction, c.series, c.period)
                   and v.state = :to and c.corrects = v.version - 1""")
                .param("jurisdiction", turn.jurisdiction())
                .param("period", turn.period().toString())
                .param("to", turn.to().name())
                .update();
    }

    /** The first figure of an indicator for a unit. */
    record Since(UUID indicator, UUID unit, Period period) {}

    /** All figures of a period from one state to another. */
    private record Turn(UUID jurisdiction, Period period, State from, State to) {}
}
