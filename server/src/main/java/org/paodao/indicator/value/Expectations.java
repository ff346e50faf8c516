package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.indicator.Breakdown;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Component;

/**
 * Which figures are expected for a period: of an indicator that each unit reports, one of every unit that has a goal or reported before; of any other, that of
 * the jurisdiction as a whole and those of units that its reporter gave before. Parts count with their whole.
 */
@Component
class Expectations {
    private final PeriodTables tables;

    Expectations(PeriodTables tables) {
        this.tables = tables;
    }

    List<Expected> of(CurrentUser user, Frame frame, Period period) {
        return of(frame, period, before(user.jurisdiction()));
    }

    /** Whether there are more lines than are looked through one by one. */
    boolean areMany(UUID jurisdiction, int many) {
        return tables.areMany(jurisdiction, many);
    }

    /** Which units some indicators were reported for before, as far as lines are concerned that some units may report. */
    Map<UUID, Set<UUID>> before(UUID jurisdiction, Reporters reporters) {
        return reporters.everybody()
                ? before(jurisdiction)
                : tables.lines(jurisdiction, reporters).stream()
                        .collect(Collectors.groupingBy(
                                Place.Line::indicator, Collectors.mapping(Place.Line::unit, Collectors.toSet())));
    }

    /** Which units an indicator was reported for before. */
    Map<UUID, Set<UUID>> before(UUID jurisdiction) {
        return tables.lines(jurisdiction).stream()
                .collect(Collectors.groupingBy(
                        Place.Line::indicator, Collectors.mapping(Place.Line::unit, Collectors.toSet())));
    }

    /** The same with what is known of before, so that many periods take one statement. */
    static List<Expected> of(Frame frame, Period period, Map<UUID, Set<UUID>> before) {
        List<Expected> expected = new ArrayList<>();
        for (Indicator indicator : frame.indicators(period)) {
            if (indicator.definition().frequency() == period.frequency()
                    && !indicator.definition().isComputed()) {
                units(indicator, before.getOrDefault(indicator.id(), Set.of()))
                        .forEach(unit -> add(expected, indicator, unit, period));
            }
        }
        return expected;
    }

    /** The figures that one unit is expected to report. */
    List<Expected> of(CurrentUser user, Frame frame, Period period, UUID unit) {
        List<Expected> expected = new ArrayList<>(of(user, frame, period).stream()
                .filter(one -> one.reporter().equals(unit))
                .toList());
        for (Indicator indicator : frame.indicators(period)) {
            boolean own = indicator.definition().eachReports()
                    && indicator.definition().frequency() == period.frequency()
                    && expected.stream().noneMatch(one -> one.indicator().id().equals(indicator.id()));
            if (own) {
                add(expected, indicator, unit, period);
            }
        }
        return expected;
    }

    private static Collection<UUID> units(Indicator indicator, Set<UUID> before) {
        Set<UUID> units = new LinkedHashSet<>();
        if (!indicator.definition().eachReports()) {
            units.add(Goal.WHOLE);
        }
        indicator.goals().stream().filter(Goal::isOfUnit).map(Goal::unit).forEach(units::add);
        before.stream().sorted().forEach(units::add);
        return units;
    }

    private static void add(List<Expected> expected, Indicator indicator, UUID unit, Period period) {
        Frame.reporter(indicator, unit).ifPresent(reporter -> {
            var due = period.lastDay().plusDays(indicator.definition().lagDays());
            expected.add(new Expected(indicator, new Place(indicator.id(), unit, "", period), reporter, due));
            for (Breakdown breakdown : indicator.definition().breakdowns()) {
                breakdown
                        .keys()
                        .forEach(part -> expected.add(
                                new Expected(indicator, new Place(indicator.id(), unit, part, period), reporter, due)));
            }
        });
    }
}
