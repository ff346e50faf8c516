package org.paodao.indicator.value;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Copying;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.check.Check;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what checks found in a file that is looked at. */
@Repository
class LoadWarningTable {
    private final JdbcClient db;
    private final Copying copying;

    LoadWarningTable(JdbcClient db, Copying copying) {
        this.db = db;
        this.copying = copying;
    }

    /**
     * Keeps what was found when a file was looked at anew; what the file says of a figure is the reason, as it is in the grid.
     *
     * @param cells where a figure stands, by its number
     * @param comments what the file says of it; null for nothing
     */
    void replace(
            CurrentUser user,
            UUID load,
            List<FlaggedTables.Told> found,
            IntFunction<Problem> cells,
            IntFunction<@Nullable String> comments) {
        UUID jurisdiction = user.jurisdiction();
        db.sql("delete from indicator.load_warning where jurisdiction = :jurisdiction and load = :load")
                .param("jurisdiction", jurisdiction)
                .param("load", load)
                .update();
        copying.into("indicator.load_warning (jurisdiction, load, n, name, sheet, cell, told, reason)", rows -> {
            for (FlaggedTables.Told told : found) {
                Problem cell = cells.apply(told.n());
                rows.id(jurisdiction)
                        .id(load)
                        .integer(told.n())
                        .words(told.check().name())
                        .words(cell.sheet())
                        .words(cell.cell())
                        .words(told.told())
                        .words(comments.apply(told.n()))
                        .end();
            }
        });
        db.sql("""
                update indicator.load_warning set answered_at = now(), answered_by = :by, answered_by_name = :byName
                 where jurisdiction = :jurisdiction and load = :load and reason is not null""")
                .param("by", user.account())
                .param("byName", user.displayName())
                .param("jurisdiction", jurisdiction)
                .param("load", load)
                .update();
    }

    /** Those after a figure's, in the order of the file. */
    List<LoadWarning> page(UUID jurisdiction, UUID load, int after, int most) {
        return db.sql("""
                select n, name, sheet, cell, told, reason, answered_by_name
                  from indicator.load_warning
                 where jurisdiction = :jurisdiction and load = :load and n > :after
                 order by n, name
                 limit :most""")
                .param("jurisdiction", jurisdiction)
                .param("load", load)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new LoadWarning(
                        row.getInt("n"),
                        Check.valueOf(row.getString("name")),
                        row.getString("sheet"),
                        row.getString("cell"),
                        FindingText.read(row.getString("told")),
                        Objects.requireNonNullElse(row.getString("reason"), ""),
                        Objects.requireNonNullElse(row.getString("answered_by_name"), "")))
                .list();
    }

    /** How many of each kind have no reason yet. */
    Map<Check, Integer> open(UUID jurisdiction, UUID load) {
        Map<Check, Integer> counts = new EnumMap<>(Check.class);
        db.sql("""
                select name, count(*) as found from indicator.load_warning
                 where jurisdiction = :jurisdiction and load = :load and reason is null
                 group by name""").param("jurisdiction", jurisdiction).param("load", load).query(row -> {
            counts.put(Check.valueOf(row.getString("name")), row.getInt("found"));
        });
        return counts;
    }

    /** Answers one cell's, or all of a kind that have no reason yet; how many. */
    int answer(CurrentUser user, UUID load, Check check, @Nullable Integer n, String reason) {
        return db.sql("""
                update indicator.load_warning
                   set reason = :reason, answered_at = now(), answered_by = :by, answered_by_name = :byName
                 where jurisdiction = :jurisdiction and load = :load and name = :name
                   and case when cast(:n as integer) is null then reason is null else n = :n end""")
                .param("reason", reason)
                .param("by", user.account())
                .param("byName", user.displayName())
                .param("jurisdiction", user.jurisdiction())
                .param("load", load)
                .param("name", check.name())
                .param("n", n)
                .update();
    }
}
