package org.paodao.indicator.value;

import java.util.List;
import java.util.UUID;
import org.paodao.indicator.Copying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what was there when a file was looked at, in the place of the figures that it would change. */
@Repository
class LoadSeenTable {
    private static final int MOST = 1000;

    private final JdbcClient db;
    private final Copying copying;

    LoadSeenTable(JdbcClient db, Copying copying) {
        this.db = db;
        this.copying = copying;
    }

    /** What was seen in this transaction. */
    List<Version> seen() {
        return db.sql("select series, period, version from seen where version > 0 order by series, period")
                .query((row, n) -> new Version(row.getLong("series"), row.getString("period"), row.getInt("version")))
                .list();
    }

    /** Keeps what was seen for a file, in the place of what was seen before. */
    void keep(UUID jurisdiction, UUID load, List<Version> seen) {
        forget(jurisdiction, load);
        if (!seen.isEmpty()) {
            copying.into(
                    "indicator.load_seen (jurisdiction, load, series, period, version)",
                    rows -> seen.forEach(one -> rows.id(jurisdiction)
                            .id(load)
                            .number(one.series())
                            .words(one.period())
                            .integer(one.version())
                            .end()));
        }
    }

    /** Nothing comes of a file any more, or everything came. */
    void forget(UUID jurisdiction, UUID load) {
        db.sql("delete from indicator.load_seen where jurisdiction = :jurisdiction and load = :load")
                .param("jurisdiction", jurisdiction)
                .param("load", load)
                .update();
    }

    /** The numbers of the figures in whose place something else is seen in this transaction than was kept for the file; the first thousand. */
    List<Integer> changed(UUID jurisdiction, UUID load) {
        return db.sql("""
                select s.n
                  from seen s
                  left join indicator.load_seen l on l.jurisdiction = :jurisdiction and l.load = :load
                       and (l.series, l.period) = (s.series, s.period)
                 where s.version <> coalesce(l.version, 0)
                 order by s.n
                 limit :most""")
                .param("jurisdiction", jurisdiction)
                .param("load", load)
                .param("most", MOST)
                .query((row, number) -> row.getInt("n"))
                .list();
    }

    /** At which version a figure was. */
    record Version(long series, String period, int version) {}
}
