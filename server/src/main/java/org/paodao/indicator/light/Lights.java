package org.paodao.indicator.light;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.Goal;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.scoring.path.Path;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lights, changes and forecasts as they are read. What rests on a figure that is not approved only the office and its own unit see. */
@Service
// A statement sees what is there when it is asked, in a transaction too; without one the database is spared the
// question that ends it.
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Lights {
    /** So many changes are read at once. */
    public static final int CHANGES_AT_ONCE = 100;

    private final LightTables tables;
    private final LineTables lines;
    private final LightPlaces places;
    private final YearEnds ends;
    private final Retelling retelling;

    Lights(LightTables tables, LineTables lines, LightPlaces places, YearEnds ends, Retelling retelling) {
        this.ends = ends;
        this.places = places;
        this.tables = tables;
        this.lines = lines;
        this.retelling = retelling;
    }

    /** In the order of the office, then by unit and period. What led to them is not in those of which there are very many; see {@link #ofUnit}. */
    public List<LightLine> lines(CurrentUser user, LightFilter filter) {
        return lines(user, filter, false);
    }

    /** Those of which their units say something themselves. */
    List<LightLine> said(CurrentUser user, LightFilter filter) {
        return lines(user, filter, true);
    }

    private List<LightLine> lines(CurrentUser user, LightFilter filter, boolean saidOnly) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Sight sight = Sight.of(user);
        List<LightLine> found = lines.lines(user.jurisdiction(), filter, saidOnly);
        if (found.size() > LineTables.MOST) {
            throw Refusal.invalid("indicator", "indicatorlight.too-many", LineTables.MOST);
        }
        return found.stream()
                .map(line -> line.seenBy(sight))
                .filter(line -> filter.light() == null || line.light() == filter.light())
                .toList();
    }

    /**
     * One light.
     *
     * @param unit {@link Goal#WHOLE} for the jurisdiction as a whole
     * @throws Refusal when nothing was judged there
     */
    public LightLine line(CurrentUser user, String indicator, UUID unit, Period period) {
        return ofUnit(user, new LightFilter(null, period, indicator, unit, null)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("indicatorlight.none", indicator, period));
    }

    /** The lights of one indicator for one unit, each with what led to it. */
    public List<LightLine> ofUnit(CurrentUser user, LightFilter filter) {
        boolean whole = Goal.WHOLE.equals(filter.unit());
        List<LightLine> lines = lines(user, filter).stream()
                .filter(line -> line.unit().equals(filter.unit()))
                .toList();
        if (whole) {
            return lines;
        }
        Sight sight = Sight.of(user);
        return retelling.told(user.jurisdiction(), lines).stream()
                .map(line -> line.seenBy(sight))
                .toList();
    }

    /** The same, and as not judged the figures that nobody judges, for nothing is wanted of them; by period. */
    public List<LightLine> withUnjudged(CurrentUser user, String indicator, UUID unit) {
        List<LightLine> lit = ofUnit(user, new LightFilter(null, null, indicator, unit, null));
        Set<Period> periods = lit.stream().map(LightLine::period).collect(Collectors.toSet());
        return Stream.concat(lit.stream(), retelling.unjudged(user, indicator, unit, periods).stream())
                .sorted(Comparator.comparing(LightLine::period))
                .toList();
    }

    /**
     * The way that led to a light, through its whole year; empty where it is not certain.
     *
     * @param lines all lights and figures of that indicator for that unit
     */
    public Optional<Path> path(CurrentUser user, LightLine light, List<LightLine> lines) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return retelling.path(user.jurisdiction(), light, lines);
    }

    /** Which way leads to a light where it should follow last year, of which there may be too little to follow. */
    public LikeLastYear likeLastYear(CurrentUser user, LightLine light) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return retelling.likeLastYear(user.jurisdiction(), light);
    }

    /** The units that an indicator has lights for, or figures that the user may see, the whole first; at most so many. */
    public List<UUID> units(CurrentUser user, String indicator, int most) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return places.units(user.jurisdiction(), indicator, Sight.of(user), most);
    }

    /** The years that have lights, newest first. */
    public List<Integer> years(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return places.periods(user.jurisdiction()).stream()
                .filter(known -> known.figures() || known.judged() || known.awaited())
                .map(known -> known.period().year())
                .distinct()
                .toList();
    }

    /** Of these years, newest first, the one that is worked for, at which lists open; 0 for none. */
    public int year(CurrentUser user, List<Integer> known) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return known.size() < 2
                ? known.stream().findFirst().orElse(0)
                : WorkingYear.of(known, places.targeted(user.jurisdiction()));
    }

    /** What turned, newest first. */
    public List<LightChange> changes(CurrentUser user, @Nullable String indicator, @Nullable UUID before) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return tables.changes(
                user.jurisdiction(),
                new LightTables.ChangeFilter(indicator, before, Sight.of(user).everything(), CHANGES_AT_ONCE));
    }

    /**
     * The forecasts of a year, each as the periods of the year saw it.
     *
     * @param indicator its code; null for all, then of the jurisdiction as a whole
     * @param unit null for all units of the indicator
     */
    public List<ForecastLine> forecasts(CurrentUser user, int year, @Nullable String indicator, @Nullable UUID unit) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return indicator == null
                ? ends.ofTheWhole(user.jurisdiction(), year)
                : ends.of(user.jurisdiction(), year, indicator, unit);
    }
}
