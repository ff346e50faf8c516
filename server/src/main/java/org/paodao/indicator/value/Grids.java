package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.Goal;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Finding;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a unit has to report, with everything that helps to report it. */
@Service
public class Grids {
    private final Frames frames;
    private final Expectations expectations;
    private final ValueTables tables;
    private final Beside beside;
    private final Clock clock;

    Grids(Frames frames, Expectations expectations, ValueTables tables, Beside beside, Clock clock) {
        this.frames = frames;
        this.expectations = expectations;
        this.tables = tables;
        this.beside = beside;
        this.clock = clock;
    }

    /** The figures of a unit for a period; what is on its way only for the unit itself and the office. */
    @Transactional(readOnly = true)
    public Grid of(CurrentUser user, Period period, UUID unit) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Frame frame = frames.of(user);
        List<Expected> expected = expectations.of(user, frame, period, unit);
        List<Place> places = expected.stream().map(Expected::place).toList();
        Map<Place, Value> present = new HashMap<>(tables.at(user.jurisdiction(), places));
        present.values().removeIf(value -> !ValueLists.sees(user, frame, value));
        var known = beside.of(user, frame, places, present);
        known.selfReports()
                .keySet()
                .removeIf(place -> !present.containsKey(place) && !ValueLists.inside(user, frame, place));
        return new Grid(
                unit,
                period,
                frame.isClosed(period),
                Permissions.mayFor(user, Permission.VALUE_ENTER, unit),
                Permissions.mayFor(user, Permission.VALUE_APPROVE, unit),
                LocalDate.now(clock),
                expected.stream()
                        .map(one -> row(one, present.get(one.place()), known))
                        .toList());
    }

    private static Grid.Row row(Expected expected, @Nullable Value value, Known known) {
        Place place = expected.place();
        String source = value == null ? known.source(place) : value.source();
        return new Grid.Row(
                expected,
                value,
                known.amount(place.in(place.period().plus(-1))),
                known.amount(place.in(place.period().lastYear())),
                target(expected),
                value == null ? known.sum(expected) : null,
                source,
                known.flaws(expected),
                known.answered().contains(place),
                known.returned(value),
                known.selfReports().get(place),
                value == null ? null : known.verified().get(place),
                known.corrections().get(place));
    }

    private static String target(Expected expected) {
        Place place = expected.place();
        return expected.indicator().goals().stream()
                .filter(goal -> place.part().isEmpty() && goal.unit().equals(place.unit()))
                .filter(goal -> goal.period().equals(place.period())
                        || goal.period().equals(Period.year(place.period().year())))
                .findFirst()
                .map(Goal::printed)
                .orElse("");
    }

    /** What stands beside figures. */
    private record Known(
            Map<Place.Line, SortedMap<Period, BigDecimal>> amounts,
            Map<Place, String> sources,
            Map<Place, List<Finding>> findings,
            Set<Place> answered,
            Map<Long, String> returns,
            Map<Place, SelfReport> selfReports,
            Map<Place, Verified> verified,
            Map<Place, Correction> corrections) {

        @Nullable
        BigDecimal amount(Place place) {
            return amounts.getOrDefault(place.line(), new TreeMap<>()).get(place.period());
        }

        String source(Place place) {
            return sources.getOrDefault(place.in(place.period().plus(-1)), "");
        }

        @Nullable
        BigDecimal sum(Expected expected) {
            List<String> parts = Checking.parts(expected.indicator().definition());
            Place place = expected.place();
            if (parts.isEmpty() || !place.part().isEmpty()) {
                return null;
            }
            List<BigDecimal> found = parts.stream()
                    .map(part -> amount(new Place(place.indicator(), place.unit(), part, place.period())))
                    .filter(Objects::nonNull)
                    .toList();
            return found.size() == parts.size() ? found.stream().reduce(BigDecimal.ZERO, BigDecimal::add) : null;
        }

        List<Flaw> flaws(Expected expected) {
            return findings.getOrDefault(expected.place(), List.of()).stream()
                    .map(finding -> FindingText.of(null, finding, expected.indicator()))
                    .toList();
        }

        String returned(@Nullable Value value) {
            return value == null ? "" : returns.getOrDefault(value.series(), "");
        }
    }

    /** Looks up what stands beside figures. */
    @Component
    static class Beside {
        private final HistoryTables history;
        private final Checking checking;
        private final ValueTables tables;
        private final SelfTables selfTables;
        private final Waiting waiting;

        Beside(HistoryTables history, Checking checking, ValueTables tables, SelfTables selfTables, Waiting waiting) {
            this.history = history;
            this.checking = checking;
            this.tables = tables;
            this.selfTables = selfTables;
            this.waiting = waiting;
        }

        private Known of(CurrentUser user, Frame frame, List<Place> places, Map<Place, Value> present) {
            Map<Place, BigDecimal> amounts = new HashMap<>();
            present.forEach((place, value) -> {
                // What is noticeable tells of other periods too: to its unit and the office, as with warnings.
                if (value.amount() != null && ValueLists.inside(user, frame, place)) {
                    amounts.put(place, value.amount());
                }
            });
            Map<Place, String> sources = new HashMap<>();
            tables.at(
                            user.jurisdiction(),
                            places.stream()
                                    .map(place -> place.in(place.period().plus(-1)))
                                    .toList())
                    .forEach((place, value) -> {
                        if (ValueLists.sees(user, frame, value)) {
                            sources.put(place, value.source());
                        }
                    });
            return new Known(
                    history.seen(user, frame, places.stream().map(Place::line).toList()),
                    sources,
                    checking.findings(user, frame, amounts),
                    checking.asking(user, frame, present.keySet()).answered().keySet(),
                    history.returns(user.jurisdiction(), present.values()),
                    selfTables.at(user.jurisdiction(), places),
                    Verified.newest(waiting.verified(user, places)),
                    waiting.corrections(user, frame).stream()
                            .collect(Collectors.toMap(Correction::place, Function.identity())));
        }
    }
}
