package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.scoring.light.Light;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How all indicators stand as a whole, for lists that show a page of them: the lights of all in one slim statement, what stands in the lines for those that
 * are shown. The newest light of the newest year counts; one that is not published yet only where there is no other.
 */
@Service
@Transactional(readOnly = true)
public class Overview {
    private final LightTables tables;
    private final ForecastTables ends;
    private final Lights lights;

    Overview(LightTables tables, ForecastTables ends, Lights lights) {
        this.ends = ends;
        this.lights = lights;
        this.tables = tables;
    }

    /** The years that have lights, newest first. */
    public List<Integer> years(CurrentUser user) {
        return lights.years(user);
    }

    /** Of these years the one at which the list opens; 0 for none. */
    public int year(CurrentUser user, List<Integer> known) {
        return lights.year(user, known);
    }

    /** The light of each indicator, by its code. */
    public Map<String, Light> lights(CurrentUser user, int year) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Sight sight = Sight.of(user);
        Map<String, Light> newest = new TreeMap<>();
        for (LightTables.Standing found : tables.standings(user.jurisdiction(), year)) {
            LightTables.Standing one = found.seenBy(sight);
            newest.merge(one.indicator(), one.light(), (earlier, later) -> one.saysNothing() ? earlier : later);
        }
        return newest;
    }

    /** What stands in the lines of some indicators, by code. */
    public Map<String, Line> lines(CurrentUser user, int year, Collection<String> codes) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Map<String, Line> lines = new HashMap<>();
        if (codes.isEmpty()) {
            return lines;
        }
        Sight sight = Sight.of(user);
        Courses courses = Courses.of(tables.standings(user.jurisdiction(), codes, year - 1), sight, year);
        Map<String, YearForecast> forecasts = ends.newest(user.jurisdiction(), year, codes);
        for (LightLine found : told(user, courses.newest().values())) {
            String code = found.indicator();
            LightTables.Standing shown = courses.newest().get(code);
            if (shown != null && shown.period().equals(found.period())) {
                LightLine line = found.seenBy(sight);
                lines.put(code, new Line(line, courses.figures().getOrDefault(code, List.of()), forecasts.get(code)));
            }
        }
        return lines;
    }

    /** The lights themselves with what led to them, of the few periods that are the newest of some indicator. */
    private List<LightLine> told(CurrentUser user, Collection<LightTables.Standing> newest) {
        Set<String> codes = newest.stream().map(LightTables.Standing::indicator).collect(Collectors.toSet());
        Set<String> periods =
                newest.stream().map(one -> one.period().toString()).collect(Collectors.toSet());
        return codes.isEmpty() ? List.of() : tables.whole(user.jurisdiction(), codes, periods);
    }

    /** The newest approved figure of each of some indicators in a year up to a day, by code; one that has none is not in it. */
    public Map<String, LightLine> figures(CurrentUser user, LocalDate until, Collection<String> codes) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Map<String, LightLine> newest = new HashMap<>();
        if (codes.isEmpty()) {
            return newest;
        }
        for (LightLine found : tables.whole(user.jurisdiction(), codes, until.getYear())) {
            boolean known = found.amount() != null && !found.provisional();
            if (known
                    && found.period().year() == until.getYear()
                    && !found.period().lastDay().isAfter(until)) {
                newest.merge(
                        found.indicator(),
                        found,
                        (one, other) ->
                                one.period().lastDay().isAfter(other.period().lastDay()) ? one : other);
            }
        }
        return newest;
    }

    /**
     * What is known of some indicators, by code.
     *
     * @param newest the light of the year that counts
     * @param figures of this year and the last
     */
    private record Courses(Map<String, LightTables.Standing> newest, Map<String, List<BigDecimal>> figures) {
        static Courses of(List<LightTables.Standing> standings, Sight sight, int year) {
            var courses = new Courses(new HashMap<>(), new HashMap<>());
            for (LightTables.Standing found : standings) {
                LightTables.Standing one = found.seenBy(sight);
                BigDecimal amount = one.amount();
                if (amount != null && one.period().year() <= year) {
                    courses.figures
                            .computeIfAbsent(one.indicator(), code -> new ArrayList<>())
                            .add(amount);
                }
                if (one.period().year() == year) {
                    courses.newest.merge(
                            one.indicator(), one, (earlier, later) -> later.saysNothing() ? earlier : later);
                }
            }
            return courses;
        }
    }

    /**
     * How an indicator stands.
     *
     * @param course its figures of this year and the last
     * @param forecast the newest; null when there is none
     */
    public record Line(
            LightLine newest,
            List<BigDecimal> course,
            @Nullable YearForecast forecast) {
        public Line {
            course = List.copyOf(course);
        }
    }
}
