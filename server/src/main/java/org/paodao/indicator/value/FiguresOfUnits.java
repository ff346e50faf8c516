package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.Target;
import org.paodao.scoring.target.TargetKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures of units beside their targets, as they count in an appraisal: what stood at a moment, of each the newest period until a day. What stands is open inside.
 * Two statements, however many indicators and units.
 */
@Service
public class FiguresOfUnits {
    /** Approved figures as they were known at a moment, with the targets' lines they belong to. */
    private static final String APPROVED = """
            with line as (
                select i.code, d.name, d.direction, d.responsible_unit, s.unit, s.id
                  from indicator.indicator i
                  join indicator.definition d
                    on d.jurisdiction = i.jurisdiction and d.indicator = i.id and d.until_edition is null
                  join indicator.series s on s.jurisdiction = i.jurisdiction and s.indicator = i.id and s.part = ''
                 where i.jurisdiction = :jurisdiction and i.code = any(:codes)),
            stood as (
                select v.series, v.period, v.version, v.amount from indicator.value v
                 where v.jurisdiction = :jurisdiction and v.series in (select id from line) and left(v.period, 4) = any(:years)
                   and v.state in ('APPROVED', 'LOCKED') and v.changed_at < :known
                union all
                select p.series, p.period, p.version, p.amount from indicator.value_past p
                 where p.jurisdiction = :jurisdiction and p.series in (select id from line) and left(p.period, 4) = any(:years)
                   and p.state in ('APPROVED', 'LOCKED') and p.changed_at < :known
                union all
                -- computed figures stand nowhere else
                select j.series, j.period, 0, j.amount from indicator.judgement j
                 where j.jurisdiction = :jurisdiction and j.series in (select id from line) and j.year::text = any(:years)
                   and j.value_version is null and not j.provisional)
            select l.*, s.period, s.version, s.amount from line l join stood s on s.series = l.id
             order by l.code, l.unit, s.period, s.version""";

    private static final TypeReference<TreeMap<String, String>> TERMS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    FiguresOfUnits(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** By indicator and unit; a unit that answers for an indicator has the figure of the whole where it has none of its own. */
    @Transactional(readOnly = true)
    public List<UnitFigure> of(UUID jurisdiction, Collection<String> codes, LocalDate until, Instant known) {
        Map<Line, Map<Period, Known>> figures = figures(jurisdiction, codes, until, known);
        Map<String, Map<UUID, Map<Period, Target>>> targets = targets(jurisdiction, codes, until.getYear());
        List<UnitFigure> found = new ArrayList<>();
        figures.forEach((line, byPeriod) -> {
            Period newest = byPeriod.keySet().stream()
                    .filter(period -> !period.lastDay().isAfter(until) && period.year() == until.getYear())
                    .max(Period::compareTo)
                    .orElse(null);
            Known now = newest == null ? null : byPeriod.get(newest);
            if (newest != null && now != null) {
                Known last = byPeriod.get(newest.lastYear());
                found.add(new UnitFigure(
                        line,
                        newest,
                        now.amount(),
                        target(targets.getOrDefault(line.code(), Map.of()), line.unit(), newest),
                        last == null ? null : last.amount()));
            }
        });
        return found;
    }

    /** A target of the period itself goes before that of its year, one of the unit's own before that of each. */
    private static @Nullable Target target(Map<UUID, Map<Period, Target>> byUnit, UUID unit, Period period) {
        for (UUID owner : List.of(unit, unit.equals(Goal.WHOLE) ? unit : Goal.EACH)) {
            Map<Period, Target> own = byUnit.getOrDefault(owner, Map.of());
            Target found = own.getOrDefault(period, own.get(Period.year(period.year())));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Map<Line, Map<Period, Known>> figures(
            UUID jurisdiction, Collection<String> codes, LocalDate until, Instant known) {
        Map<Line, Map<Period, Known>> found = new TreeMap<>(Line.ORDER);
        db.sql(APPROVED)
                .param("jurisdiction", jurisdiction)
                .param("codes", codes.toArray(String[]::new))
                .param("years", new String[] {String.valueOf(until.getYear()), String.valueOf(until.getYear() - 1)})
                .param("known", Timestamp.from(known))
                .query(row -> {
                    BigDecimal amount = row.getBigDecimal("amount");
                    Map<Period, Known> byPeriod = found.computeIfAbsent(line(row), line -> new TreeMap<>());
                    Period period = Period.parse(row.getString("period"));
                    if (amount == null) {
                        byPeriod.remove(period);
                    } else {
                        byPeriod.put(period, new Known(amount));
                    }
                });
        return found;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("code"),
                row.getString("name"),
                Direction.valueOf(row.getString("direction")),
                row.getObject("unit", UUID.class),
                row.getObject("responsible_unit", UUID.class));
    }

    private Map<String, Map<UUID, Map<Period, Target>>> targets(UUID jurisdiction, Collection<String> codes, int year) {
        Map<String, Map<UUID, Map<Period, Target>>> targets = new HashMap<>();
        db.sql("""
                select i.code, t.unit, t.period, t.kind, t.terms from indicator.target t
                  join indicator.indicator i on (i.jurisdiction, i.id) = (t.jurisdiction, t.indicator)
                 where t.jurisdiction = :jurisdiction and i.code = any(:codes) and t.until_edition is null
                   and left(t.period, 4) = :year""")
                .param("jurisdiction", jurisdiction)
                .param("codes", codes.toArray(String[]::new))
                .param("year", String.valueOf(year))
                .query(row -> {
                    targets.computeIfAbsent(row.getString("code"), code -> new HashMap<>())
                            .computeIfAbsent(row.getObject("unit", UUID.class), unit -> new HashMap<>())
                            .put(
                                    Period.parse(row.getString("period")),
                                    Target.of(
                                            TargetKind.valueOf(row.getString("kind")),
                                            json.readValue(row.getString("terms"), TERMS)));
                });
        return targets;
    }

    private record Known(BigDecimal amount) {}

    /**
     * Whose figures.
     *
     * @param better which way is better
     * @param unit {@link Goal#WHOLE} for the jurisdiction as a whole
     * @param responsible the unit that answers for the indicator
     */
    public record Line(
            String code,
            String name,
            Direction better,
            UUID unit,
            @Nullable UUID responsible) {
        static final Comparator<Line> ORDER = Comparator.comparing(Line::code)
                .thenComparing(line -> line.unit().toString());

        /** The unit that has to do with it. */
        public @Nullable UUID concerned() {
            return unit.equals(Goal.WHOLE) ? responsible : unit;
        }
    }

    /**
     * The newest figure of a line.
     *
     * @param target null where none is set
     * @param lastYear the level of the same period a year ago; null where it is not known
     */
    public record UnitFigure(
            Line line,
            Period period,
            BigDecimal amount,
            @Nullable Target target,
            @Nullable BigDecimal lastYear) {}
}
