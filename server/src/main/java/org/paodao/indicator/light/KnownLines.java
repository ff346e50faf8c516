package org.paodao.indicator.light;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which indicator and unit the lines of figures of a jurisdiction stand for. A line never changes, so each is read once and kept while there is memory: to look hundreds
 * of thousands of them up again takes the database several times as long as the figures themselves.
 */
@Component
class KnownLines {
    private static final int AT_ONCE = 5000;

    private final JdbcClient db;
    private final Map<UUID, SoftReference<Lines>> known = new ConcurrentHashMap<>();

    KnownLines(JdbcClient db) {
        this.db = db;
    }

    /** All lines there are; inside a transaction, for they are read portion by portion. */
    View of(UUID jurisdiction) {
        SoftReference<Lines> kept = known.get(jurisdiction);
        Lines before = kept == null ? null : kept.get();
        return new View(jurisdiction, after(jurisdiction, before == null ? Lines.NONE : before));
    }

    private Lines after(UUID jurisdiction, Lines before) {
        Lines lines = read(jurisdiction, before);
        if (lines != before) {
            known.put(jurisdiction, new SoftReference<>(lines));
        }
        return lines;
    }

    private Lines read(UUID jurisdiction, Lines before) {
        var more = new Lines.Making(before);
        db.sql("""
                select id, indicator, unit from indicator.series
                 where jurisdiction = :jurisdiction and id > :last order by id""")
                .withFetchSize(AT_ONCE)
                .param("jurisdiction", jurisdiction)
                .param("last", before.last())
                .query(row -> {
                    more.add(row.getLong(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class));
                });
        return more.lines();
    }

    /** The lines of a jurisdiction while somebody goes through its figures. */
    final class View {
        private final UUID jurisdiction;
        private Lines lines;

        private View(UUID jurisdiction, Lines lines) {
            this.jurisdiction = jurisdiction;
            this.lines = lines;
        }

        /** A line that has figures. */
        Material.Line at(long number) {
            Material.Line found = lines.at(number);
            if (found == null) {
                // Made meanwhile, or with a smaller number in a transaction that ended later: all are read again.
                lines = after(jurisdiction, Lines.NONE);
                found = lines.at(number);
            }
            return Objects.requireNonNull(found);
        }
    }
}
