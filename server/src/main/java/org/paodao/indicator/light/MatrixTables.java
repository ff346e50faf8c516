package org.paodao.indicator.light;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.SelfState;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the matrix: which indicators have lights, and how the units that are shown stand in those that are shown. What led to the lights is not read. */
@Repository
class MatrixTables {
    /** What indicators are and were; a condition on them follows. */
    static final String DEFINITIONS = """
            select i.id, i.code, d.name, d.position, d.frequency, d.responsible_unit, d.each_reports and d.formula = '' as each_reports, d.since_edition, d.until_edition
              from indicator.definition d join indicator.indicator i on (i.jurisdiction, i.id) = (d.jurisdiction, d.indicator)
             where d.jurisdiction = :jurisdiction
               and""";

    private static final String LIT = """
             exists (select 1 from indicator.judged_period j
                      where j.jurisdiction = :jurisdiction and j.indicator = d.indicator and j.period = any(:periods))
            """;

    static final String NEWEST_FIRST = " order by d.since_edition desc";

    /**
     * The lines are looked up unit by unit: asked for by a list of units the database goes through all lines of the jurisdiction. The row of the year of a line is
     * looked up once, and which of the periods is the newest in it is told by its letters.
     */
    private static final String CELLS = """
            select s.indicator, s.unit, j.period, j.light, j.provisional, j.edition, r.state as said,
                   r.state is null or coalesce((select v.state in ('APPROVED', 'LOCKED') from indicator.value v
                           where v.jurisdiction = :jurisdiction and v.series = s.id and v.period = j.period), true) as settled
              from (select l.id, l.indicator, u.unit
                      from unnest(cast(:units as uuid[])) u(unit)
                     cross join lateral (select id, indicator from indicator.series
                             where jurisdiction = :jurisdiction and unit = u.unit and indicator = any(:shown)
                            offset 0) l
                    offset 0) s
             cross join lateral (select p.period, substr(lights, least(place, length(lights)), 1) as light,
                            substr(provisional, least(place, length(provisional)), 1) = 't' as provisional,
                            editions[least(place, cardinality(editions))] as edition
                      from (select periods, lights, provisional, editions from indicator.judged_year
                             where jurisdiction = :jurisdiction and series = s.id and year = :year
                            offset 0) y
                     cross join lateral (select period, strpos(y.periods, letter) as place
                              from unnest(:periods::text[], :letters::text[]) p (period, letter)
                             where strpos(y.periods, letter) > 0
                             order by period collate "C" desc limit 1) p) j
              left join indicator.self_report r
                on r.jurisdiction = :jurisdiction and r.series = s.id and r.period = j.period""";

    private final JdbcClient db;

    MatrixTables(JdbcClient db) {
        this.db = db;
    }

    /** What the indicators are and were that have lights in one of these periods, the newest first. */
    List<Defined> defined(UUID jurisdiction, Counted counted) {
        return of(DEFINITIONS + LIT + NEWEST_FIRST, jurisdiction, counted)
                .query(MatrixTables::definition)
                .list();
    }

    /** A row of {@link #DEFINITIONS}. */
    static Defined definition(ResultSet row, int number) throws SQLException {
        return new Defined(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getInt("position"),
                Frequency.valueOf(row.getString("frequency")),
                new Owner(row.getObject("responsible_unit", UUID.class), row.getBoolean("each_reports")),
                row.getInt("since_edition"),
                row.getObject("until_edition", Integer.class));
    }

    /** Of each line of figures of these indicators and units the newest light of these periods, with what the unit says of it. */
    List<Found> cells(UUID jurisdiction, Collection<UUID> indicators, Collection<UUID> units, Counted counted) {
        return of(CELLS, jurisdiction, counted)
                .param("year", counted.year())
                .param("letters", counted.letters())
                .param("shown", indicators.toArray(UUID[]::new))
                .param("units", units.toArray(UUID[]::new))
                .query((row, n) -> found(row, counted))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, UUID jurisdiction, Counted counted) {
        return db.sql(sql).param("jurisdiction", jurisdiction).param("periods", counted.names());
    }

    /** By the numbers of the columns: to look for eight names in each of hundreds of rows takes longer than to read them. */
    private static Found found(ResultSet row, Counted counted) throws SQLException {
        String said = row.getString(7);
        return new Found(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                counted.period(row.getString(3)),
                Letters.light(row.getString(4).charAt(0)),
                row.getBoolean(5),
                row.getInt(6),
                said == null ? null : new Word(SelfState.valueOf(said), row.getBoolean(8)));
    }

    /**
     * The periods whose lights count, all of one year.
     *
     * @param written each as it is written, in that order: of two of one length the database takes the later for the newer
     */
    record Counted(int year, SortedMap<String, Period> written) {
        /** Those of the year that end no later than this one. */
        static Counted until(Period at, List<Period> periods) {
            return of(at.year(), periods, period -> !period.lastDay().isAfter(at.lastDay()));
        }

        /** Those of one length. */
        Counted of(Frequency length) {
            return of(year, written.values(), period -> period.frequency() == length);
        }

        private static Counted of(int year, Collection<Period> periods, Predicate<Period> count) {
            SortedMap<String, Period> written = new TreeMap<>();
            periods.stream()
                    .filter(period -> period.year() == year && count.test(period))
                    .forEach(period -> written.put(period.toString(), period));
            return new Counted(year, written);
        }

        String[] names() {
            return written.keySet().toArray(String[]::new);
        }

        /** The letter of each in the row of the year, in their order. */
        String[] letters() {
            return written.values().stream()
                    .map(period -> String.valueOf(Letters.of(period)))
                    .toArray(String[]::new);
        }

        Period period(String text) {
            return Objects.requireNonNull(written.get(text));
        }
    }

    /**
     * What an indicator is from one edition until before another.
     *
     * @param until null while it holds
     */
    record Defined(
            UUID id,
            String code,
            String name,
            int position,
            Frequency frequency,
            Owner owner,
            int since,
            @Nullable Integer until) {
        boolean holdsIn(int edition) {
            return since <= edition && (until == null || until > edition);
        }
    }

    /**
     * Who has to do with an indicator.
     *
     * @param each whether each unit reports its own figures
     */
    record Owner(@Nullable UUID responsible, boolean each) {
        /** The unit in whose row a light stands. */
        @Nullable
        UUID concerned(UUID unit) {
            return unit.equals(Goal.WHOLE) ? responsible : unit;
        }

        /** The unit whose word it is. */
        @Nullable
        UUID speaker(UUID unit) {
            return each ? concerned(unit) : responsible;
        }
    }

    /**
     * A light as it is kept.
     *
     * @param word what the unit says; null when it says nothing
     */
    record Found(
            UUID indicator,
            UUID unit,
            Period period,
            Light light,
            boolean provisional,
            int edition,
            @Nullable Word word) {}

    /**
     * What a unit says itself.
     *
     * @param settled whether the figure is no longer on its way, so that everybody may know
     */
    record Word(SelfState state, boolean settled) {}
}
