package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Change;
import org.paodao.indicator.Breakdown;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Background;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Checks;
import org.paodao.scoring.check.Finding;
import org.paodao.scoring.check.Shape;
import org.paodao.scoring.target.Figures;
import org.paodao.scoring.target.Wanted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at figures in their surroundings; what it finds asks for a reason and blocks only where the settings say so. */
@Service
public class Checking {
    private final HistoryTables history;
    private final CheckSettingTable table;
    private final Trail trail;

    Checking(HistoryTables history, CheckSettingTable table, Trail trail) {
        this.history = history;
        this.table = table;
        this.trail = trail;
    }

    /** Which checks are on and how strict. */
    @Transactional(readOnly = true)
    public CheckSettings settings(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return table.settings(user.jurisdiction());
    }

    /** Sets one check. */
    @Transactional
    public void set(CurrentUser user, Check check, CheckSettings.Setting setting) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        CheckSettings.Setting before = table.settings(user.jurisdiction()).of(check);
        if (!before.equals(setting)) {
            table.put(user.jurisdiction(), check, setting);
            trail.say(
                    user,
                    new Change(
                            "indicator.check-set",
                            Trail.SUBJECT,
                            user.jurisdiction(),
                            Map.of(check.name(), before),
                            Map.of(check.name(), setting),
                            null));
        }
    }

    /** What is noticeable about some figures; places without a finding are left out. */
    Map<Place, List<Finding>> findings(CurrentUser user, Frame frame, Map<Place, BigDecimal> amounts) {
        if (amounts.isEmpty()) {
            return Map.of();
        }
        CheckSettings settings = table.settings(user.jurisdiction());
        var surroundings = new Surroundings(amounts, past(user, frame, amounts));
        Map<Place, List<Finding>> findings = new HashMap<>();
        amounts.forEach((place, amount) -> frame.indicator(place.indicator(), place.period())
                .map(indicator -> surroundings.look(indicator, place, settings))
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> findings.put(place, found)));
        return findings;
    }

    /** The figures of the same lines, and of the parts of a whole. */
    private Map<Place.Line, SortedMap<Period, BigDecimal>> past(
            CurrentUser user, Frame frame, Map<Place, BigDecimal> amounts) {
        List<Place.Line> lines = amounts.keySet().stream()
                .flatMap(place -> Stream.concat(
                        Stream.of(place.line()),
                        frame.indicator(place.indicator(), place.period()).stream()
                                .flatMap(indicator -> parts(indicator.definition()).stream())
                                .map(part -> new Place.Line(place.indicator(), place.unit(), part))))
                .distinct()
                .toList();
        return history.amounts(user.jurisdiction(), lines);
    }

    /** The parts that add up to the whole; none when no breakdown does. */
    static List<String> parts(Definition is) {
        return is.breakdowns().stream()
                .filter(Breakdown::adds)
                .findFirst()
                .map(Breakdown::keys)
                .orElse(List.of());
    }

    /** What the goal of the place comes to; null when it is not a number by itself. */
    static @Nullable BigDecimal target(Indicator indicator, Place place) {
        Period goalOf = place.period().closesYear() ? Period.year(place.period().year()) : place.period();
        return indicator.goals().stream()
                .filter(goal -> goal.unit().equals(place.unit()) && place.part().isEmpty())
                .filter(goal ->
                        goal.period().equals(place.period()) || goal.period().equals(goalOf))
                .map(Goal::target)
                .map(target -> target.wanted(Figures.NONE))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Checking::border)
                .orElse(null);
    }

    private static @Nullable BigDecimal border(Wanted wanted) {
        return wanted.low() == null ? wanted.high() : wanted.low();
    }

    /** Figures that come, beside those that are there. */
    private record Surroundings(Map<Place, BigDecimal> amounts, Map<Place.Line, SortedMap<Period, BigDecimal>> past) {

        List<Finding> look(Indicator indicator, Place place, CheckSettings settings) {
            Definition is = indicator.definition();
            SortedMap<Period, BigDecimal> known = past.getOrDefault(place.line(), new TreeMap<>());
            var checks = new Checks(new Shape(is.decimals(), null, null, is.cumulative()), settings);
            return checks.of(
                    place.period(),
                    Objects.requireNonNull(amounts.get(place)),
                    new Background(known, target(indicator, place), partsOf(is, place)));
        }

        private List<BigDecimal> partsOf(Definition is, Place place) {
            List<String> keys = place.part().isEmpty() ? parts(is) : List.of();
            List<BigDecimal> found = keys.stream()
                    .map(part -> new Place(place.indicator(), place.unit(), part, place.period()))
                    .map(this::known)
                    .flatMap(Optional::stream)
                    .toList();
            return found.size() == keys.size() ? found : List.of();
        }

        private Optional<BigDecimal> known(Place place) {
            return Optional.ofNullable(amounts.get(place))
                    .or(() -> Optional.ofNullable(past.get(place.line())).map(line -> line.get(place.period())));
        }
    }
}
