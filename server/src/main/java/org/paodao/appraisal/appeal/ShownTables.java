package org.paodao.appraisal.appeal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.RoundStage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that tells whose results are shown to them on a day. */
@Repository
class ShownTables {
    private final JdbcClient db;

    ShownTables(JdbcClient db) {
        this.db = db;
    }

    /** The units, of these or of all, whose results are shown, for the first time or because rulings on others have touched them, and that can still appeal. */
    List<Shown> open(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day) {
        return db.sql("""
                select r.id, r.name, r.run, r.shown_on, r.shown_until, r.shown_turn, u.unit
                  from appraisal.round r
                  join appraisal.round_unit u on (u.jurisdiction, u.round) = (r.jurisdiction, r.id)
                 where r.jurisdiction = :jurisdiction and r.state = 'SHOWN' and r.shown_until >= :day
                   and (r.shown_turn = 1 or exists (
                       select from appraisal.second_look k
                        where (k.jurisdiction, k.round, k.run, k.unit) = (r.jurisdiction, r.id, r.run, u.unit)))
                   and (cast(:units as text) is null or u.unit in (select unnest(cast(:units as uuid[]))))
                 order by r.shown_until, u.unit""")
                .param("jurisdiction", jurisdiction)
                .param("day", day)
                .param(
                        "units",
                        units == null
                                ? null
                                : units.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .query((row, n) -> new Shown(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("run"),
                        row.getObject("unit", UUID.class),
                        new RoundStage.Publicity(
                                row.getObject("shown_on", LocalDate.class),
                                row.getObject("shown_until", LocalDate.class),
                                row.getInt("shown_turn"))))
                .list();
    }

    /** What rounds are called. */
    Map<UUID, String> names(UUID jurisdiction, Set<UUID> rounds) {
        Map<UUID, String> names = new HashMap<>();
        db.sql("select id, name from appraisal.round where jurisdiction = :jurisdiction and id in (:rounds)")
                .param("jurisdiction", jurisdiction)
                .param("rounds", rounds)
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    /**
     * A unit to which the results of a round are shown.
     *
     * @param run number of the official run that stands
     */
    record Shown(UUID round, String name, int run, UUID unit, RoundStage.Publicity days) {}
}
