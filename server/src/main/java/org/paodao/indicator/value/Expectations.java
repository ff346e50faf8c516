package org.paodao.indicator.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
 * the jurisdiction as a whole and those of units that its reporter gave before. Nothing is owed for the time before a unit's first figure and the year of its first
 * goal, nor before the path to the goal of a year begins, unless the figures of that year began before it. Parts count with their whole.
 */
@Component
class Expectations {
    /** By then every unit has begun. */
    private static final Period LATEST = Period.year(9999);

    private final PeriodTables tables;

    Expectations(PeriodTables tables) {
        this.tables = tables;
    }

    List<Expected> of(CurrentUser user, Frame frame, Period period) {
        return of(frame, period, before(user.jurisdiction(), frame, List.of(period), Reporters.EVERYBODY));
    }

    /** Whether there are more lines than are looked through one by one. */
    boolean areMany(UUID jurisdiction, int many) {
        return tables.areMany(jurisdiction, many);
    }

    /** Since when some indicators are reported for which units, as far as lines are concerned that some units may report, to tell what is owed of some periods. */
    FirstFigures before(UUID jurisdiction, Frame frame, List<Period> periods, Reporters reporters) {
        Set<UUID> later = periods.stream()
                .flatMap(period -> frame.indicators(period).stream()
                        .filter(indicator -> indicator.definition().frequency() == period.frequency()
                                && !PathStarts.of(indicator, period.year()).isEmpty()))
                .map(Indicator::id)
                .collect(Collectors.toSet());
        return new FirstFigures(
                since(jurisdiction, reporters),
                later.isEmpty()
                        ? Map.of()
                        : tables.yearly(jurisdiction, reporters, later).stream()
                                .collect(Collectors.groupingBy(
                                        PeriodTables.Since::indicator,
                                        Collectors.groupingBy(
                                                PeriodTables.Since::unit,
                                                Collectors.mapping(PeriodTables.Since::period, Collectors.toList())))));
    }

    private Map<UUID, Map<UUID, Period>> since(UUID jurisdiction, Reporters reporters) {
        return tables.since(jurisdiction, reporters).stream()
                .collect(Collectors.groupingBy(
                        PeriodTables.Since::indicator,
                        Collectors.toMap(PeriodTables.Since::unit, PeriodTables.Since::period)));
    }

    /** The same with what is known of before, so that many periods take one statement. */
    static List<Expected> of(Frame frame, Period period, FirstFigures before) {
        List<Expected> expected = new ArrayList<>();
        for (Indicator indicator : reported(frame, period)) {
            var starts = PathStarts.of(indicator, period.year());
            for (UUID unit : units(indicator, before.of(indicator.id()), period)) {
                if (!starts.isBefore(unit, period) || before.isYearBegun(indicator.id(), unit, period)) {
                    add(expected, frame, indicator, new Place(indicator.id(), unit, "", period));
                }
            }
        }
        return expected;
    }

    /** The indicators that somebody reports for such a period. */
    private static List<Indicator> reported(Frame frame, Period period) {
        return frame.indicators(period).stream()
                .filter(indicator -> indicator.definition().frequency() == period.frequency()
                        && !indicator.definition().isComputed())
                .toList();
    }

    /** The same with figures that somebody began although nobody has to report them any more, or not yet, as long as their periods are over. */
    static List<Expected> with(List<Expected> expected, List<Place> begun, Frame frame, LocalDate until) {
        Map<Place, Expected> all = new LinkedHashMap<>();
        expected.forEach(one -> all.put(one.place(), one));
        begun.stream()
                .filter(place ->
                        !all.containsKey(place) && place.period().lastDay().isBefore(until))
                .forEach(place -> frame.indicator(place.indicator(), place.period())
                        .ifPresent(indicator -> Frame.reporter(indicator, place.unit())
                                .ifPresent(reporter -> all.put(
                                        place,
                                        new Expected(
                                                indicator,
                                                place,
                                                reporter,
                                                frame.deadline(indicator, place.period()))))));
        return List.copyOf(all.values());
    }

    /** The figures that one unit may report: those that it owes, and those of the time before it began, for history may come late. */
    List<Expected> of(CurrentUser user, Frame frame, Period period, UUID unit) {
        Map<UUID, Map<UUID, Period>> since = since(user.jurisdiction(), Reporters.EVERYBODY);
        List<Expected> expected = new ArrayList<>();
        for (Indicator indicator : reported(frame, period)) {
            List<Expected> own = new ArrayList<>();
            units(indicator, since.getOrDefault(indicator.id(), Map.of()), LATEST)
                    .forEach(one -> add(own, frame, indicator, new Place(indicator.id(), one, "", period)));
            own.removeIf(one -> !one.reporter().equals(unit));
            if (own.isEmpty() && indicator.definition().eachReports()) {
                add(own, frame, indicator, new Place(indicator.id(), unit, "", period));
            }
            expected.addAll(own);
        }
        return expected;
    }

    /** @param until units are counted that began by then */
    private static Collection<UUID> units(Indicator indicator, Map<UUID, Period> before, Period until) {
        Set<UUID> units = new LinkedHashSet<>();
        if (!indicator.definition().eachReports()) {
            units.add(Goal.WHOLE);
        }
        indicator.goals().stream()
                .filter(goal -> goal.isOfUnit() && goal.period().year() <= until.year())
                .map(Goal::unit)
                .forEach(units::add);
        before.entrySet().stream()
                .filter(since -> !since.getValue().firstDay().isAfter(until.lastDay()))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(units::add);
        return units;
    }

    /** A figure with those of its parts. */
    private static void add(List<Expected> expected, Frame frame, Indicator indicator, Place whole) {
        Frame.reporter(indicator, whole.unit()).ifPresent(reporter -> {
            LocalDate due = frame.deadline(indicator, whole.period());
            expected.add(new Expected(indicator, whole, reporter, due));
            for (Breakdown breakdown : indicator.definition().breakdowns()) {
                breakdown
                        .keys()
                        .forEach(part -> expected.add(new Expected(indicator, whole.ofPart(part), reporter, due)));
            }
        });
    }
}
