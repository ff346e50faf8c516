package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.LineNumbers;
import org.paodao.indicator.value.Place;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads what is judged: lines of figures, figures, what people say, what the superior has. */
@Repository
class FigureTables {
    /** A million rows at once take more memory than what is made of them. */
    private static final int AT_ONCE = 10_000;

    private final JdbcClient db;
    private final LineNumbers numbers;

    FigureTables(JdbcClient db, LineNumbers numbers) {
        this.db = db;
        this.numbers = numbers;
    }

    /** Makes the lines that are judged and not there yet. Those that somebody else made meanwhile are not among what comes back. */
    Map<Material.Line, Long> found(UUID jurisdiction, Collection<Material.Line> lines) {
        Map<Material.Line, Long> made = HashMap.newHashMap(lines.size());
        numbers.made(
                        jurisdiction,
                        lines.stream()
                                .map(line -> new Place.Line(line.indicator(), line.unit(), ""))
                                .toList())
                .forEach((line, number) -> made.put(new Material.Line(line.indicator(), line.unit()), number));
        return made;
    }

    private static Material.Line line(ResultSet row) throws SQLException {
        return new Material.Line(row.getObject("indicator", UUID.class), row.getObject("unit", UUID.class));
    }

    /** How many lines each of these indicators has, without parts. */
    Map<UUID, Integer> lines(UUID jurisdiction, Collection<UUID> indicators) {
        Map<UUID, Integer> lines = new HashMap<>();
        if (indicators.isEmpty()) {
            return lines;
        }
        db.sql("""
                select indicator, count(*) as lines from indicator.series
                 where jurisdiction = :jurisdiction and indicator in (:indicators) and part = '' group by indicator""")
                .param("jurisdiction", jurisdiction)
                .param("indicators", indicators)
                .query(row -> {
                    lines.put(row.getObject("indicator", UUID.class), row.getInt("lines"));
                });
        return lines;
    }

    /** How many one has. */
    int lines(UUID jurisdiction, String code) {
        return db.sql("""
                select count(*) from indicator.series
                 where jurisdiction = :jurisdiction and part = ''
                   and indicator = (select id from indicator.indicator where jurisdiction = :jurisdiction and code = :code)""")
                .param("jurisdiction", jurisdiction)
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /** The lines of these indicators, without parts. */
    Map<Material.Line, Long> series(UUID jurisdiction, Collection<UUID> indicators) {
        Map<Material.Line, Long> series = new HashMap<>();
        db.sql("""
                select id, indicator, unit, part from indicator.series
                 where jurisdiction = :jurisdiction and indicator in (:indicators)""")
                .param("jurisdiction", jurisdiction)
                .param("indicators", indicators)
                .query(row -> {
                    // Asked for in the statement the database would look for them unit by unit.
                    if (row.getString("part").isEmpty()) {
                        series.put(line(row), row.getLong("id"));
                    }
                });
        return series;
    }

    /** Puts the figures of these indicators that were sent or approved on a shelf. */
    Shelf shelf(UUID jurisdiction, Map<Material.Line, Long> series, Map<UUID, String> codes) {
        Shelf shelf = new Shelf();
        Map<Long, Shelf.Slot> slots = new HashMap<>();
        series.forEach((line, id) -> slots.put(
                id, shelf.board(codes.getOrDefault(line.indicator(), "")).slot(line.unit())));
        Map<String, Period> periods = new HashMap<>();
        // Line by line ("offset 0"): what just came in the database has not counted, and it would go through all of it.
        db.sql("""
                select v.*
                  from unnest(:series) as line (series)
                 cross join lateral (select series, period, amount, version, state = 'SUBMITTED' as provisional
                          from indicator.value
                         where jurisdiction = :jurisdiction and series = line.series
                           and amount is not null and state in ('SUBMITTED', 'APPROVED', 'LOCKED')
                        offset 0) v""")
                .withFetchSize(AT_ONCE)
                .param("jurisdiction", jurisdiction)
                .param("series", ids(series))
                .query(row -> {
                    // By number: to look names up for each of millions of rows takes as long as to read them.
                    Objects.requireNonNull(slots.get(row.getLong(1)))
                            .put(
                                    periods.computeIfAbsent(row.getString(2), Period::parse),
                                    new Figure(row.getBigDecimal(3), row.getInt(4), row.getBoolean(5)));
                });
        sentBack(jurisdiction, series, shelf);
        return shelf;
    }

    /** The figures of one line that were sent or approved, by period. */
    List<Sent> sent(UUID jurisdiction, String code, UUID unit) {
        return db.sql("""
                select v.period, v.amount, v.version, v.state = 'SUBMITTED' as provisional, v.changed_at
                  from indicator.series s
                  join indicator.value v on v.jurisdiction = :jurisdiction and v.series = s.id
                 where s.jurisdiction = :jurisdiction and s.unit = :unit and s.part = ''
                   and s.indicator = (select id from indicator.indicator where jurisdiction = :jurisdiction and code = :code)
                   and v.amount is not null and v.state in ('SUBMITTED', 'APPROVED', 'LOCKED')
                 order by v.period""")
                .param("jurisdiction", jurisdiction)
                .param("code", code)
                .param("unit", unit)
                .query((row, n) -> new Sent(
                        Period.parse(row.getString("period")),
                        new Figure(row.getBigDecimal("amount"), row.getInt("version"), row.getBoolean("provisional")),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /**
     * A figure of a line.
     *
     * @param since when it became as it is
     */
    record Sent(Period period, Figure figure, Instant since) {}

    /** Notes which figures were sent back and not sent in again: also those that are being entered anew. */
    private void sentBack(UUID jurisdiction, Map<Material.Line, Long> series, Shelf shelf) {
        db.sql("""
                select v.series, v.period from indicator.value v
                 where v.jurisdiction = :jurisdiction and v.state in ('DRAFT', 'RETURNED') and v.series = any(:series)
                   and (v.state = 'RETURNED'
                        or exists (select from indicator.value_past p
                                    where (p.jurisdiction, p.series, p.period) = (v.jurisdiction, v.series, v.period)
                                      and p.state = 'RETURNED'))""")
                .param("jurisdiction", jurisdiction)
                .param("series", ids(series))
                .query(row -> {
                    shelf.sentBack(new Material.Spot(row.getLong("series"), Period.parse(row.getString("period"))));
                });
    }

    /** The numbers of lines as an array for the database. */
    static Long[] ids(Map<Material.Line, Long> series) {
        return series.values().toArray(Long[]::new);
    }

    /** Puts the figures of the whole of these indicators on a shelf, as they were judged. */
    void judgedAsWhole(UUID jurisdiction, Collection<String> codes, Shelf shelf) {
        db.sql("""
                select i.code, j.period, j.amount, j.provisional
                  from indicator.indicator i
                  join indicator.series s on s.jurisdiction = i.jurisdiction and s.indicator = i.id and s.unit = :whole and s.part = ''
                  join indicator.judgement j on j.jurisdiction = s.jurisdiction and j.series = s.id and j.amount is not null
                 where i.jurisdiction = :jurisdiction and i.code = any(:codes)""")
                .param("jurisdiction", jurisdiction)
                .param("whole", Goal.WHOLE)
                .param("codes", codes.toArray(String[]::new))
                .query(row -> {
                    shelf.put(
                            row.getString("code"),
                            Goal.WHOLE,
                            Period.parse(row.getString("period")),
                            new Figure(row.getBigDecimal("amount"), null, row.getBoolean("provisional")));
                });
    }

    Map<Material.Spot, Opinion> opinions(UUID jurisdiction) {
        Map<Material.Spot, Opinion> opinions = new HashMap<>();
        db.sql("""
                select series, period, light, reason, version, said_at, said_by_name from indicator.opinion
                 where jurisdiction = :jurisdiction""").param("jurisdiction", jurisdiction).query(row -> {
            opinions.put(
                    new Material.Spot(row.getLong("series"), Period.parse(row.getString("period"))),
                    new Opinion(
                            Light.valueOf(row.getString("light")),
                            row.getString("reason"),
                            row.getInt("version"),
                            row.getTimestamp("said_at").toInstant(),
                            row.getString("said_by_name")));
        });
        return opinions;
    }

    /** What superiors have approved of the indicators that this jurisdiction's correspond to. */
    Map<UUID, Map<Period, BigDecimal>> superiors(UUID jurisdiction) {
        Map<UUID, Map<Period, BigDecimal>> superiors = new HashMap<>();
        db.sql("""
                select s.indicator, j.period, j.amount
                  from indicator.judgement j join indicator.series s on (s.jurisdiction, s.id) = (j.jurisdiction, j.series)
                 where (s.jurisdiction, s.indicator) in (
                           select d.superior_jurisdiction, d.superior_indicator from indicator.definition d
                            where d.jurisdiction = :jurisdiction and d.superior_indicator is not null)
                   and s.unit = '00000000-0000-0000-0000-000000000000' and s.part = ''
                   and j.amount is not null and not j.provisional""").param("jurisdiction", jurisdiction).query(row -> {
            superiors
                    .computeIfAbsent(row.getObject("indicator", UUID.class), id -> new HashMap<>())
                    .put(Period.parse(row.getString("period")), row.getBigDecimal("amount"));
        });
        return superiors;
    }
}
