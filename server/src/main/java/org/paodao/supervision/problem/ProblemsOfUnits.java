package org.paodao.supervision.problem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The problems of units as they count in an appraisal; what was withdrawn does not. They are told as they stood when a day was over, by the trail of their steps; their unit, and the last
 * day of one that came back since, are as they are now. Whoever asks decides who sees it.
 */
@Service
public class ProblemsOfUnits {
    private static final String STOOD = """
            select * from (
                select p.id, p.number, p.content, p.source_group || ' ' || p.source_name as source, p.unit, p.due, p.closed_on,
                       last.step as last_step, last.taken_at as last_at, last.later,
                       (select count(*) from supervision.problem_step s
                         where s.jurisdiction = p.jurisdiction and s.problem = p.id and s.step = 'relapse'
                           and s.taken_at >= :begin and s.taken_at < :end) as relapsed
                  from supervision.problem p
                  left join lateral (
                       select s.step, s.taken_at,
                              exists (select from supervision.problem_step r
                                where r.jurisdiction = p.jurisdiction and r.problem = p.id and r.step = 'relapse'
                                  and r.taken_at >= :known) as later
                         from supervision.problem_step s
                        where s.jurisdiction = p.jurisdiction and s.problem = p.id and s.taken_at < :known
                          and (s.step in ('close', 'relapse') or (s.step = 'accept' and p.notice_days = 0))
                        order by s.version desc limit 1) last on true
                 where p.jurisdiction = :jurisdiction and p.unit = any(:units)
                   and (p.stage <> 'WITHDRAWN' or exists (
                       select from supervision.problem_step s
                        where s.jurisdiction = p.jurisdiction and s.problem = p.id and s.step = 'withdraw' and s.taken_at >= :known))) found
             where due between :from and :until or closed_on between :from and :until or relapsed > 0 or later
             order by number""";

    private final JdbcClient db;
    private final Clock clock;

    ProblemsOfUnits(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Those whose last day, whose closing or whose return lies between two days; in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<Counted> of(UUID jurisdiction, Collection<UUID> units, Days days) {
        return db.sql(STOOD)
                .param("jurisdiction", jurisdiction)
                .param("units", units.toArray(UUID[]::new))
                .param("from", days.from())
                .param("until", days.until())
                .param("begin", Timestamp.from(days.begin()))
                .param("end", Timestamp.from(days.end()))
                .param("known", Timestamp.from(days.known().end()))
                .query((row, n) -> new Counted(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("content"),
                        row.getString("source"),
                        row.getObject("unit", UUID.class),
                        row.getObject("due", LocalDate.class),
                        closed(row, days.known()),
                        row.getInt("relapsed")))
                .list();
    }

    /** As it stood: a return that came later takes nothing from its having been closed. */
    private @Nullable LocalDate closed(ResultSet row, Known known) throws SQLException {
        LocalDate closed = row.getObject("closed_on", LocalDate.class);
        if (row.getBoolean("later")) {
            closed = "relapse".equals(row.getString("last_step"))
                    ? null
                    : LocalDate.ofInstant(row.getTimestamp("last_at").toInstant(), clock.getZone());
        }
        return closed == null || closed.isAfter(known.day()) ? null : closed;
    }

    /**
     * Two days, and when the first begins and the last is over.
     *
     * @param known when what was known
     */
    public record Days(LocalDate from, LocalDate until, Instant begin, Instant end, Known known) {}

    /** The day of which problems are told as they stood when it was over, and the moment of that. */
    public record Known(LocalDate day, Instant end) {}

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
