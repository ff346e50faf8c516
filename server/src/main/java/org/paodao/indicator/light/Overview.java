package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.Goal;
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

    /** The newest year that has lights; 0 before the first. */
    public int newestYear(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return lights.years(user).stream().findFirst().orElse(0);
    }

    /** The light of each indicator, by its code. */
    public Map<String, Light> lights(CurrentUser user, int year) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Sight sight = Sight.of(user);
        Map<String, Light> newest = new TreeMap<>();
        for (LightTables.Standing standing : tables.standings(user.jurisdiction(), year)) {
            boolean veiled = standing.provisional() && !sight.sees(standing.responsible());
            Light light = veiled ? Light.UNPUBLISHED : standing.light();
            boolean nothing = light == Light.UNPUBLISHED && (veiled || !standing.known());
            newest.merge(standing.indicator(), light, (earlier, later) -> nothing ? earlier : later);
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
        Map<String, YearForecast> forecasts = new HashMap<>();
        ends.of(user.jurisdiction(), year, null, Goal.WHOLE)
                .forEach((owner, seen) ->
                        forecasts.put(owner.indicator(), seen.lastEntry().getValue()));
        Map<String, LightLine> newest = new HashMap<>();
        Map<String, List<BigDecimal>> courses = new HashMap<>();
        for (LightLine found : tables.whole(user.jurisdiction(), codes, year - 1)) {
            LightLine line = found.provisional() && !sight.sees(found.concerned()) ? found.veiled() : found;
            if (line.amount() != null) {
                courses.computeIfAbsent(line.indicator(), code -> new ArrayList<>())
                        .add(line.amount());
            }
            if (line.period().year() == year) {
                newest.merge(line.indicator(), line, Overview::better);
            }
        }
        newest.forEach((code, line) ->
                lines.put(code, new Line(line, courses.getOrDefault(code, List.of()), forecasts.get(code))));
        return lines;
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

    private static LightLine better(LightLine earlier, LightLine later) {
        boolean nothing = later.light() == Light.UNPUBLISHED && later.amount() == null;
        return nothing ? earlier : later;
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
