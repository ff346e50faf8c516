package org.paodao.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The matters that units lead, as they count in an appraisal: what was withdrawn, or went on in others, does not. Whoever asks decides who sees it. */
@Service
public class MattersOfUnits {
    private final JdbcClient db;

    MattersOfUnits(JdbcClient db) {
        this.db = db;
    }

    /** Those whose last day, or whose end, lies between two days; in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<Counted> of(UUID jurisdiction, Collection<UUID> units, LocalDate from, LocalDate until) {
        return db.sql("""
                select id, number, title, source, confidential, lead, due, paused_on, answered_on, closed_on, redone
                  from supervision.matter
                 where jurisdiction = :jurisdiction and lead = any(:units) and stage not in ('WITHDRAWN', 'MERGED', 'SPLIT')
                   and (due between :from and :until or closed_on between :from and :until)
                 order by number""")
                .param("jurisdiction", jurisdiction)
                .param("units", units.toArray(UUID[]::new))
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new Counted(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getBoolean("confidential") ? "" : row.getString("title"),
                        row.getString("source"),
                        row.getObject("lead", UUID.class),
                        new Days(
                                row.getObject("due", LocalDate.class),
                                row.getObject("paused_on", LocalDate.class),
                                row.getObject("answered_on", LocalDate.class),
                                row.getObject("closed_on", LocalDate.class)),
                        row.getInt("redone")))
                .list();
    }

    /**
     * A matter.
     *
     * @param title empty for a confidential one
     * @param source code of its kind of source
     * @param redone how many times it was returned
     */
    public record Counted(UUID id, String number, String title, String source, UUID lead, Days days, int redone) {}

    /** Its days; null for what has not come. */
    public record Days(
            @Nullable LocalDate due,
            @Nullable LocalDate pausedOn,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate closedOn) {}
}
