package org.paodao.supervision.figures;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.MatterScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** SQL of figures. */
@Repository
class MatterFigureTables {
    /** What counts anywhere: no matter that was withdrawn or went on in others. */
    private static final String COUNTED = """
            m.jurisdiction = :jurisdiction and m.stage not in ('WITHDRAWN', 'MERGED', 'SPLIT')
               and (cast(:source as text) is null or m.source = :source) and (cast(:lead as uuid) is null or m.lead = :lead)""";

    /** Working days up to and with the answer, less those up to and with the beginning, less those of pauses. */
    private static final String WORKED = """
            a.worked - b.worked - case when m.pauses = '[]' then 0 else
                (select coalesce(sum(u.worked - greatest(f.before, b.worked)), 0) from jsonb_array_elements(m.pauses) p
                   join counted f on f.day = cast(p ->> 'from' as date)
                   join counted u on u.day = cast(p ->> 'until' as date)) end""";

    private final JdbcClient db;

    MatterFigureTables(JdbcClient db) {
        this.db = db;
    }

    /** The day on which the first of what was closed in the period began; the first day of the period when nothing was closed. */
    LocalDate began(MatterScope scope, FigureRange range, Ages ages) {
        String sql = "select coalesce(min(m.begun), cast(:from as date)) from supervision.matter m where " + COUNTED
                + " and " + scope.clause() + " and " + Figure.CLOSED.condition();
        return bound(db.sql(sql), scope, range, ages).query(LocalDate.class).single();
    }

    /** All lines in one statement: of everything, of each source, of each unit. */
    List<FigureLine> lines(MatterScope scope, FigureRange range, Ages ages, Counted counted) {
        // The database takes the counted days for a handful and would go through all of them for each matter.
        db.sql("select set_config('enable_nestloop', 'off', true)")
                .query((row, n) -> n)
                .list();
        return bound(db.sql(lines(scope)), scope, range, ages)
                .param("days", counted.days())
                .param("worked", counted.worked())
                .param("before", counted.before())
                .query(MatterFigureTables::line)
                .list();
    }

    /** Every row with its figures as flags, then everything counted along the sources and the units. */
    private static String lines(MatterScope scope) {
        return """
                with counted as materialized (
                    select * from unnest(cast(:days as date[]), cast(:worked as integer[]), cast(:before as integer[])) as c (day, worked, before)),
                figure as (
                    select m.source, m.lead, %s, case when %s then %s end as taken
                      from supervision.matter m
                      left join counted a on a.day = m.answered_on
                      left join counted b on b.day = m.begun
                     where %s and (m.closed_on is null or m.closed_on between :from and :until or m.due between :from and :until))
                select source, lead, %s, cast(percentile_cont(0.5) within group (order by taken) as numeric(9, 1)) as median
                  from figure group by grouping sets ((), (source), (lead))
                having grouping(lead) = 1 or lead is not null
                 order by source, lead""".formatted(
                        each("(%2$s) as %1$s"),
                        Figure.CLOSED.condition(),
                        WORKED,
                        COUNTED + " and " + scope.clause(),
                        each("count(*) filter (where %1$s) as %1$s"));
    }

    /**
     * The matters that a figure counts, newest first.
     *
     * @param wanted which of them, and after which one
     */
    List<FigureMatter> matters(MatterScope scope, FigureRange range, Ages ages, Wanted wanted) {
        String sql = """
                select m.id, m.number, m.title, m.source, m.stage, m.lead, m.given_on, m.due, m.answered_on, m.closed_on, m.redone
                  from supervision.matter m
                 where %s and %s and (%s) and (cast(:after as uuid) is null or m.id < :after)
                 order by m.id desc limit :size""".formatted(COUNTED, scope.clause(), wanted.figure().condition());
        return bound(db.sql(sql), scope, range, ages)
                .param("after", wanted.after())
                .param("size", wanted.size())
                .query(MatterFigureTables::matter)
                .list();
    }

    private static StatementSpec bound(StatementSpec sql, MatterScope scope, FigureRange range, Ages ages) {
        return scope.on(sql)
                .param("source", range.source())
                .param("lead", range.lead())
                .param("from", range.from())
                .param("until", range.until())
                .param("today", ages.today())
                .param("age5", ages.five())
                .param("age15", ages.fifteen())
                .param("age30", ages.thirty())
                .param("age60", ages.sixty());
    }

    private static String each(String part) {
        return Arrays.stream(Figure.values())
                .map(figure -> part.formatted(column(figure), figure.condition()))
                .collect(joining(", "));
    }

    private static String column(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }

    private static FigureLine line(ResultSet row, int n) throws SQLException {
        var counts = new EnumMap<Figure, Integer>(Figure.class);
        for (Figure figure : Figure.values()) {
            counts.put(figure, row.getInt(column(figure)));
        }
        return new FigureLine(
                row.getString("source"), row.getObject("lead", UUID.class), counts, row.getBigDecimal("median"));
    }

    private static FigureMatter matter(ResultSet row, int n) throws SQLException {
        return new FigureMatter(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("source"),
                row.getString("stage").toLowerCase(Locale.ROOT).replace('_', '-'),
                row.getObject("lead", UUID.class),
                new FigureMatter.Days(
                        row.getObject("given_on", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getObject("answered_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class)),
                row.getInt("redone"));
    }

    /**
     * Which matters of a figure.
     *
     * @param after the last that was shown; null for the first page
     */
    record Wanted(Figure figure, @Nullable UUID after, int size) {}
}
