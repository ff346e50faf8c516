package org.paodao.indicator.value;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures that wait, by unit and period: to be entered for periods that are over, begun for whatever year, sent to the unit's head, sent back, asked about by a
 * check. A fixed number of statements, and one for each edition that judges one of these periods.
 */
@Component
class FigureToDos implements ToDoSource {
    /** So many lines are gone through for thirteen months; of more only the latest are. */
    private static final int MANY = 20_000;

    private final Frames frames;
    private final Expectations expectations;
    private final FigureToDoTables tables;
    private final CorrectionTable corrections;
    private final Clock clock;

    FigureToDos(
            Frames frames,
            Expectations expectations,
            FigureToDoTables tables,
            CorrectionTable corrections,
            Clock clock) {
        this.frames = frames;
        this.expectations = expectations;
        this.tables = tables;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        Frame frame = frames.of(jurisdiction);
        List<Period> periods = units == null && expectations.areMany(jurisdiction, MANY)
                ? OpenPeriods.latest(frame, day, until)
                : OpenPeriods.of(frame, day, until);
        Reporters reporters = units == null ? Reporters.EVERYBODY : tables.reporters(jurisdiction, units);
        List<FigureToDoTables.Asked> asked = tables.asked(jurisdiction, reporters);
        List<Value> sent = tables.underWay(jurisdiction, reporters);
        // What was sent back is to be corrected; to ask for it again would count it twice.
        Set<Place> came = sent.stream().map(Value::place).collect(Collectors.toSet());
        List<Expected> owed = Expectations.with(
                owed(jurisdiction, frame, reporters, periods),
                tables.begun(jurisdiction, reporters, MANY),
                frame,
                until);
        List<ToDo> all = new ArrayList<>(enter(owed.stream().filter(one -> !came.contains(one.place()))));
        all.addAll(underWay(frame, sent, asked));
        all.addAll(corrections(jurisdiction, frame));
        all.addAll(asked(frame, asked));
        return all.stream()
                .filter(one -> units == null || (one.unit() != null && units.contains(one.unit())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> ofOffice(UUID jurisdiction, LocalDate day, LocalDate until) {
        return asked(frames.of(jurisdiction), tables.askedOfOffice(jurisdiction));
    }

    private List<Expected> owed(UUID jurisdiction, Frame frame, Reporters reporters, List<Period> periods) {
        FirstFigures before = expectations.before(jurisdiction, frame, periods, reporters);
        List<Expected> expected = periods.stream()
                .flatMap(period -> Expectations.of(frame, period, before).stream())
                .filter(one -> reporters.everybody() || reporters.units().contains(one.reporter()))
                .toList();
        Set<UUID> indicators =
                expected.stream().map(one -> one.indicator().id()).collect(Collectors.toSet());
        Set<Place> given = tables.given(jurisdiction, reporters, indicators, periods);
        return expected.stream().filter(one -> !given.contains(one.place())).toList();
    }

    private static List<ToDo> enter(Stream<Expected> owed) {
        return owed
                .collect(Collectors.groupingBy(
                        one -> new FigureToDo.Group(one.reporter(), one.place().period()),
                        Collectors.mapping(Expected::due, Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> FigureToDo.enter(
                        group.getKey(),
                        group.getValue().size(),
                        group.getValue().stream().min(Comparator.naturalOrder()).orElseThrow()))
                .toList();
    }

    private List<ToDo> underWay(Frame frame, List<Value> sent, List<FigureToDoTables.Asked> asked) {
        Set<Place> open = asked.stream().map(FigureToDoTables.Asked::place).collect(Collectors.toSet());
        List<ToDo> found = new ArrayList<>();
        Map<Boolean, List<Value>> withHead =
                sent.stream().collect(Collectors.partitioningBy(value -> value.state() == State.SUBMITTED));
        groups(frame, withHead.getOrDefault(true, List.of()).stream(), Value::place)
                .forEach((group, values) ->
                        found.add(FigureToDo.approve(group, values, due(frame, values), this::day, open::contains)));
        groups(frame, withHead.getOrDefault(false, List.of()).stream(), Value::place)
                .forEach(
                        (group, values) -> found.add(FigureToDo.correct(group, values, due(frame, values), this::day)));
        return found;
    }

    private List<ToDo> corrections(UUID jurisdiction, Frame frame) {
        List<ToDo> found = new ArrayList<>();
        groups(frame, corrections.all(jurisdiction).stream(), Correction::place)
                .forEach((group, proposed) -> found.add(FigureToDo.decide(group, proposed, this::day)));
        return found;
    }

    /** What the office loaded itself it explains itself. */
    private List<ToDo> asked(Frame frame, List<FigureToDoTables.Asked> asked) {
        List<ToDo> found = new ArrayList<>();
        groups(frame, asked.stream().filter(FigureToDoTables.Asked::reported), FigureToDoTables.Asked::place)
                .forEach((group, some) -> found.add(FigureToDo.explain(group.unit(), group.period(), some, this::day)));
        asked.stream()
                .filter(one -> !one.reported())
                .collect(Collectors.groupingBy(one -> one.place().period()))
                .forEach((period, some) -> found.add(FigureToDo.explain(null, period, some, this::day)));
        return found;
    }

    private static <T> Map<FigureToDo.Group, List<T>> groups(Frame frame, Stream<T> some, Function<T, Place> place) {
        return some.filter(one -> frame.reporter(place.apply(one)).isPresent())
                .collect(Collectors.groupingBy(one -> new FigureToDo.Group(
                        frame.reporter(place.apply(one)).orElseThrow(),
                        place.apply(one).period())));
    }

    private static LocalDate due(Frame frame, List<Value> values) {
        return values.stream()
                .map(Value::place)
                .map(place -> frame.deadline(
                        frame.indicator(place.indicator(), place.period()).orElseThrow(), place.period()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
