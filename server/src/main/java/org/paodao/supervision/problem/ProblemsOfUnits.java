package org.paodao.supervision.problem;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The problems of units as they count in an appraisal; what was withdrawn does not. Whoever asks decides who sees it. */
@Service
public class ProblemsOfUnits {
    private final JdbcClient db;

    ProblemsOfUnits(JdbcClient db) {
        this.db = db;
    }

    /** Those whose last day, whose closing or whose return lies between two days; in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<Counted> of(UUID jurisdiction, Collection<UUID> units, Days days) {
        return db.sql("""
                select * from (
                    select p.id, p.number, p.content, p.source_group || ' ' || p.source_name as source, p.unit, p.due, p.closed_on,
                           (select count(*) from supervision.problem_step s
                             where s.jurisdiction = p.jurisdiction and s.problem = p.id and s.step = 'relapse'
                               and s.taken_at >= :begin and s.taken_at < :end) as relapsed
                      from supervision.problem p
                     where p.jurisdiction = :jurisdiction and p.unit = any(:units) and p.stage <> 'WITHDRAWN') found
                 where due between :from and :until or closed_on between :from and :until or relapsed > 0
                 order by number""")
                .param("jurisdiction", jurisdiction)
                .param("units", units.toArray(UUID[]::new))
                .param("from", days.from())
                .param("until", days.until())
                .param("begin", Timestamp.from(days.begin()))
                .param("end", Timestamp.from(days.end()))
                .query((row, n) -> new Counted(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("content"),
                        row.getString("source"),
                        row.getObject("unit", UUID.class),
                        row.getObject("due", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        row.getInt("relapsed")))
                .list();
    }

    /** Two days, and when the first begins and the last is over. */
    public record Days(LocalDate from, LocalDate until, Instant begin, Instant end) {}

    /**
     * A problem.
     *
     * @param source from where it comes, in words
     * @param relapsed how many times it came back between the two days
     */
    public record Counted(
            UUID id,
            String number,
            String content,
            String source,
            UUID unit,
            LocalDate due,
            @Nullable LocalDate closedOn,
            int relapsed) {}
}
