package org.paodao.indicator.light;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The daily round through the lights of one jurisdiction, on one node at a time: what a new day turns, what began with a new month, and what came in while
 * nobody listened. Again on the same day it finds nothing more to do.
 */
@Component
class LightRound {
    private final JdbcClient db;
    private final Judging judging;
    private final Begun begun;
    private final Clock clock;

    LightRound(JdbcClient db, Judging judging, Begun begun, Clock clock) {
        this.db = db;
        this.judging = judging;
        this.begun = begun;
        this.clock = clock;
    }

    @Transactional
    public Judging.Outcome go(UUID jurisdiction) {
        boolean mine = db.sql("select pg_try_advisory_xact_lock(hashtext('indicator.light'), hashtext(:jurisdiction))")
                .param("jurisdiction", jurisdiction.toString())
                .query(Boolean.class)
                .single();
        if (!mine) {
            return new Judging.Outcome(0, 0);
        }
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Integer> behind = behind(jurisdiction, today);
        LocalDate last = last(jurisdiction);
        if (last == null || last.withDayOfMonth(1).isBefore(today.withDayOfMonth(1))) {
            int since = (last == null ? today : last).getYear();
            current(jurisdiction).forEach(id -> behind.merge(id, since, Math::min));
        }
        begun.since(jurisdiction).ifPresent(since -> {
            current(jurisdiction).forEach(id -> behind.merge(id, since, Math::min));
            begun.ended(jurisdiction);
        });
        mark(jurisdiction, today);
        return behind.isEmpty()
                ? new Judging.Outcome(0, 0)
                : judging.indicators(
                        jurisdiction, behind.keySet(), behind.values().stream().reduce(today.getYear(), Math::min));
    }

    /**
     * Indicators with lights that a day turned or figures that were not judged as they are, with the first year concerned. A figure of which nothing is wanted
     * has no light; so figures that the last round has seen already are not looked at, but for those of a day before it, which may have come while it was going.
     */
    private Map<UUID, Integer> behind(UUID jurisdiction, LocalDate today) {
        Map<UUID, Integer> behind = new HashMap<>();
        db.sql("""
                select s.indicator, min(b.year) as year
                  from (select j.series, j.year from indicator.judged_year j
                         where j.jurisdiction = :jurisdiction and j.turns_first <= :today
                        union all
                        select v.series, left(v.period, 4)::integer
                          from indicator.value v
                          left join indicator.judged_year j
                            on (j.jurisdiction, j.series, j.year) = (v.jurisdiction, v.series, left(v.period, 4)::integer)
                         where v.jurisdiction = :jurisdiction and v.state in ('SUBMITTED', 'APPROVED', 'LOCKED')
                           and v.amount is not null
                           and v.changed_at >= coalesce((select day - 1 from indicator.light_round where jurisdiction = :jurisdiction), '-infinity')
                           and indicator.nth(j.value_versions, nullif(indicator.place(j.periods, v.period), 0)) is distinct from v.version) b
                  join indicator.series s on s.jurisdiction = :jurisdiction and s.id = b.series
                 where s.part = ''
                 group by s.indicator""").param("jurisdiction", jurisdiction).param("today", today).query(row -> {
            behind.put(row.getObject("indicator", UUID.class), row.getInt("year"));
        });
        return behind;
    }

    private List<UUID> current(UUID jurisdiction) {
        return db.sql("""
                select indicator from indicator.definition where jurisdiction = :jurisdiction and until_edition is null""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> row.getObject("indicator", UUID.class))
                .list();
    }

    private @Nullable LocalDate last(UUID jurisdiction) {
        return db.sql("select day from indicator.light_round where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private void mark(UUID jurisdiction, LocalDate today) {
        db.sql("""
                insert into indicator.light_round (jurisdiction, day) values (:jurisdiction, :today)
                    on conflict (jurisdiction) do update set day = excluded.day""").param("jurisdiction", jurisdiction).param("today", today).update();
    }
}
