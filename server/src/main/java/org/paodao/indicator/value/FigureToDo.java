package org.paodao.indicator.value;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/** How figures that wait are told. */
final class FigureToDo {
    private static final String APPROVALS = "/indicators/approvals";

    private FigureToDo() {}

    /** Figures of one period that one unit reports. */
    record Group(UUID unit, Period period) {
        String thing(String what) {
            return "figures:" + what + ":" + period + ":" + unit;
        }

        String grid() {
            return "/indicators/values?period=" + period + "&unit=" + unit;
        }
    }

    static ToDo enter(Group group, int count, LocalDate due) {
        return new ToDo(
                group.thing("enter"),
                ToDo.Kind.REPORT,
                "indicatorvalue.enter",
                words(group.period(), count),
                group.grid(),
                Permission.VALUE_ENTER,
                group.unit(),
                group.period().lastDay().plusDays(1),
                due,
                null,
                0);
    }

    /** One figure that nothing is asked about can be approved in place; of several the head sees what they are first. */
    static ToDo approve(
            Group group, List<Value> values, LocalDate due, Function<Instant, LocalDate> day, Predicate<Place> asked) {
        Value first = values.getFirst();
        boolean plain = values.size() == 1
                && !asked.test(first.place())
                && !asked.test(first.place().ofPart(""));
        return new ToDo(
                group.thing("approve"),
                ToDo.Kind.APPROVE,
                "indicatorvalue.approve",
                words(group.period(), values.size()),
                APPROVALS,
                Permission.VALUE_APPROVE,
                group.unit(),
                first(values.stream().map(Value::changedAt).toList(), day),
                due,
                plain
                        ? new ToDo.Act(
                                "indicatorvalue.approve",
                                APPROVALS,
                                Map.of("figure", first.version() + "|" + key(first.place())))
                        : null,
                0);
    }

    private static String key(Place place) {
        return place.indicator() + "|" + place.unit() + "|" + place.period() + "|" + place.part();
    }

    static ToDo correct(Group group, List<Value> values, LocalDate due, Function<Instant, LocalDate> day) {
        return new ToDo(
                group.thing("returned"),
                ToDo.Kind.ANSWER,
                "indicatorvalue.returned",
                words(group.period(), values.size()),
                group.grid(),
                Permission.VALUE_ENTER,
                group.unit(),
                first(values.stream().map(Value::changedAt).toList(), day),
                due,
                null,
                0);
    }

    static ToDo decide(Group group, List<Correction> proposed, Function<Instant, LocalDate> day) {
        return new ToDo(
                group.thing("correction"),
                ToDo.Kind.APPROVE,
                "indicatorvalue.correction",
                words(group.period(), proposed.size()),
                APPROVALS,
                Permission.VALUE_APPROVE,
                group.unit(),
                first(proposed.stream().map(Correction::proposedAt).toList(), day),
                null,
                null,
                0);
    }

    /** For whoever proposed it, who takes note of it in place or proposes again. */
    static ToDo declined(Indicator indicator, Correction.Past past, Function<Instant, LocalDate> day) {
        Place place = past.wanted().place();
        return new ToDo(
                "figures:declined:" + key(place) + "|" + past.wanted().number(),
                ToDo.Kind.ANSWER,
                "indicatorvalue.declined",
                List.of(kept(place.period()), indicator.definition().name()),
                place.address(indicator.code()),
                Permission.VALUE_ENTER,
                Frame.reporter(indicator, place.unit()).orElse(null),
                day.apply(past.at()),
                null,
                new ToDo.Act(
                        "indicatorvalue.declined", "/indicators/values/one/correct/known", Map.of("key", key(place))),
                0);
    }

    /** @param unit null when the office answers for the figures */
    static ToDo explain(
            @Nullable UUID unit, Period period, List<FigureToDoTables.Asked> some, Function<Instant, LocalDate> day) {
        return new ToDo(
                "figures:explain:" + period + ":" + (unit == null ? "office" : unit),
                ToDo.Kind.ANSWER,
                "indicatorvalue.explain",
                words(period, some.size()),
                "/indicators/warnings",
                unit == null ? Permission.VALUE_LOAD : Permission.VALUE_ENTER,
                unit,
                first(some.stream().map(FigureToDoTables.Asked::found).toList(), day),
                null,
                null,
                0);
    }

    private static List<String> words(Period period, int count) {
        return List.of(kept(period), String.valueOf(count));
    }

    private static String kept(Period period) {
        return period.frequency() == Frequency.YEAR ? period + "-Y" : period.toString();
    }

    private static LocalDate first(List<Instant> moments, Function<Instant, LocalDate> day) {
        return day.apply(moments.stream().min(Comparator.naturalOrder()).orElseThrow());
    }
}
