package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * SQL that reads the lights somebody asks for. What the indicators are is read first, for it is little; the lights are then found by the numbers of their lines of
 * figures and not among all lights of a period. Each filter has a statement of its own: a condition that may or may not narrow leaves the database no good plan.
 */
@Repository
class LineTables {
    /** So many lights are read at most; whoever wants more gets them as figures. */
    static final int MOST = 20_000;

    private static final String OF_LINES = """
              from indicator.series s
             cross join lateral (select * from indicator.judged_year
                     where jurisdiction = :jurisdiction and series = s.id and year between :firstYear and :lastYear
                    offset 0) y
             where s.jurisdiction = :jurisdiction""";
    /** Of everything: light by light, for what is kept of them may be long, and only so many are read. */
    private static final String OF_PERIODS = """
            select s.indicator, s.unit, j.*
              from indicator.judgement j join indicator.series s on (s.jurisdiction, s.id) = (j.jurisdiction, j.series)
             where j.jurisdiction = :jurisdiction and j.year between :firstYear and :lastYear and j.period >= :from and j.period < :to""";

    private static final String OF_YEARS = """
              from indicator.judged_year y join indicator.series s on (s.jurisdiction, s.id) = (y.jurisdiction, y.series)
             where y.jurisdiction = :jurisdiction and y.year between :firstYear and :lastYear""";
    private static final String LIGHTS = "select indicator, unit, :from as period, " + LightReading.AT_PLACE
            + " from (select s.indicator, s.unit, y.*, strpos(y.periods, :letter) as place";
    private static final String YEARS = "select s.indicator, s.unit, y.*";
    private static final String SAID = """
            select s.indicator, s.unit, j.*
              from indicator.self_report r join indicator.series s on (s.jurisdiction, s.id) = (r.jurisdiction, r.series)
             cross join lateral (select * from indicator.judgement
                     where jurisdiction = :jurisdiction and series = r.series and year = left(r.period, 4)::integer and period = r.period
                    offset 0) j
             where r.jurisdiction = :jurisdiction and r.period >= :from and r.period < :to""";

    private final JdbcClient db;
    private final LightReading lights;

    LineTables(JdbcClient db, LightReading lights) {
        this.db = db;
        this.lights = lights;
    }

    /** In the order of the office, then by unit and period; one more than so many says that there are more. */
    List<LightLine> lines(UUID jurisdiction, LightFilter filter, boolean saidOnly) {
        Map<UUID, List<Dated>> meanings = meanings(jurisdiction, filter.indicator());
        List<Placed> found = new ArrayList<>();
        Set<UUID> answered = answered(meanings, filter.unit() == null ? Set.of() : Set.of(filter.unit()));
        boolean single = saidOnly || filter.period() != null || isWide(filter);
        db.sql(statement(filter, saidOnly, narrowing(filter, answered)))
                .param("jurisdiction", jurisdiction)
                .param("from", filter.from())
                .param("letter", filter.period() == null ? null : String.valueOf(Letters.of(filter.period())))
                .param("to", filter.until())
                .param("firstYear", filter.firstYear())
                .param("lastYear", filter.lastYear())
                .param("indicators", meanings.keySet().toArray(UUID[]::new))
                .param("unit", filter.unit())
                .param("answered", answered.toArray(UUID[]::new))
                .param("most", MOST + 1)
                .query(row -> {
                    List<Dated> dated = meanings.getOrDefault(row.getObject("indicator", UUID.class), List.of());
                    UUID unit = row.getObject("unit", UUID.class);
                    if (single) {
                        add(found, dated, unit, Period.parse(row.getString("period")), lights.light(row));
                    } else if (found.size() <= MOST) {
                        add(found, dated, unit, lights.year(row));
                    }
                });
        return inOrder(found, line -> filter.unit() == null || line.isOf(filter.unit()));
    }

    private static String statement(LightFilter filter, boolean saidOnly, String narrowing) {
        boolean wide = isWide(filter);
        if (saidOnly || (wide && filter.period() == null)) {
            return (saidOnly ? SAID : OF_PERIODS) + narrowing + " order by s.unit, j.period limit :most";
        }
        String from = (wide ? OF_YEARS : OF_LINES) + narrowing;
        return filter.period() == null
                ? YEARS + from + " order by s.unit, y.year limit :most"
                : LIGHTS + from + " offset 0) y where place > 0 order by unit limit :most";
    }

    private static boolean isWide(LightFilter filter) {
        return filter.indicator() == null && filter.unit() == null;
    }

    private static List<LightLine> inOrder(List<Placed> found, Predicate<LightLine> wanted) {
        return found.stream()
                .filter(placed -> wanted.test(placed.line()))
                .sorted(Comparator.comparingInt(Placed::position)
                        .thenComparing(placed -> placed.line().indicator()))
                .map(Placed::line)
                .toList();
    }

    private static String narrowing(LightFilter filter, Set<UUID> answered) {
        String indicator = filter.indicator() == null ? "" : " and s.indicator = any(:indicators)";
        if (filter.unit() == null) {
            return indicator;
        }
        return indicator
                + (answered.isEmpty()
                        ? " and s.unit = :unit"
                        : " and (s.unit = :unit or s.indicator = any(:answered))");
    }

    private static void add(List<Placed> found, List<Dated> dated, UUID unit, KeptYear year) {
        for (int place : year.inOrder()) {
            add(found, dated, unit, year.period(place), year.at(place));
        }
    }

    private static void add(List<Placed> found, List<Dated> dated, UUID unit, Period period, KeptLight light) {
        for (Dated one : dated) {
            if (one.holdsIn(light.edition())) {
                found.add(new Placed(one.position(), LightLine.of(one.meaning(), unit, period, light)));
            }
        }
    }

    /** The indicators that some units answer for in some edition. */
    private static Set<UUID> answered(Map<UUID, List<Dated>> meanings, Set<UUID> units) {
        return meanings.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(dated -> dated.isOfOne(units)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<UUID, List<Dated>> meanings(UUID jurisdiction, @Nullable String code) {
        return db
                .sql("""
                        select i.id, i.code, d.name, d.measure, d.decimals, d.responsible_unit, d.since_edition, d.until_edition, d.position
                          from indicator.indicator i
                          join indicator.definition d on (d.jurisdiction, d.indicator) = (i.jurisdiction, i.id)
                         where i.jurisdiction = :jurisdiction""" + (code == null ? "" : " and i.code = :code"))
                .param("jurisdiction", jurisdiction)
                .param("code", code)
                .query((row, n) -> new Dated(
                        row.getObject("id", UUID.class),
                        LineReading.meaning(row),
                        row.getInt("since_edition"),
                        row.getObject("until_edition", Integer.class),
                        row.getInt("position")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Dated::indicator));
    }

    /**
     * What an indicator is from one edition until before another.
     *
     * @param until null while it holds
     */
    private record Dated(
            UUID indicator,
            Meaning meaning,
            int since,
            @Nullable Integer until,
            int position) {
        boolean holdsIn(int edition) {
            return since <= edition && (until == null || until > edition);
        }

        boolean isOfOne(Set<UUID> units) {
            UUID responsible = meaning.responsible();
            return responsible != null && units.contains(responsible);
        }
    }

    /** A light and where the office has its indicator. */
    private record Placed(int position, LightLine line) {}
}
