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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.scoring.Period;
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
        Map<Period, Map<String, LightLine>> told = new HashMap<>();
        for (LightLine found : told(user, courses)) {
            told.computeIfAbsent(found.period(), none -> new HashMap<>()).put(found.indicator(), found.seenBy(sight));
        }
        courses.newest().forEach((code, standing) -> {
            LightLine newest = at(told, standing);
            LightLine reported = at(told, courses.reported().getOrDefault(code, standing));
            if (newest != null && reported != null) {
                List<BigDecimal> course = courses.figures().getOrDefault(code, List.of());
                lines.put(code, new Line(newest, reported, course, forecasts.get(code)));
            }
        });
        return lines;
    }

    private static @Nullable LightLine at(Map<Period, Map<String, LightLine>> told, LightTables.Standing standing) {
        return told.getOrDefault(standing.period(), Map.of()).get(standing.indicator());
    }

    /** The lights themselves with what led to them, of the few periods that are the newest of some indicator or have its newest figure. */
    private List<LightLine> told(CurrentUser user, Courses courses) {
        Set<String> codes = courses.newest().keySet();
        Set<String> periods = Stream.of(courses.newest(), courses.reported())
                .flatMap(some -> some.values().stream())
                .map(one -> one.period().toString())
                .collect(Collectors.toSet());
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
     * @param reported the newest of the year that has a figure
     * @param figures of this year and the last
     */
    private record Courses(
            Map<String, LightTables.Standing> newest,
            Map<String, LightTables.Standing> reported,
            Map<String, List<BigDecimal>> figures) {
        static Courses of(List<LightTables.Standing> standings, Sight sight, int year) {
            var courses = new Courses(new HashMap<>(), new HashMap<>(), new HashMap<>());
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
                    if (amount != null) {
                        courses.reported.put(one.indicator(), one);
                    }
                }
            }
            return courses;
        }
    }

    /**
     * How an indicator stands.
     *
     * @param newest its newest light
     * @param reported the newest that has a figure; the same where none has
     * @param course its figures of this year and the last
     * @param forecast the newest; null when there is none
     */
    public record Line(
            LightLine newest,
            LightLine reported,
            List<BigDecimal> course,
            @Nullable YearForecast forecast) {
        public Line {
            course = List.copyOf(course);
        }
    }
}
