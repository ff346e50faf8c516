package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.appraisal.input.Gathering;
import org.paodao.appraisal.input.InputSource;
import org.paodao.appraisal.input.Wanted;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Source;
import org.springframework.stereotype.Component;

/** What people entered in the round: marks, events, figures. */
@Component
class EnteredInputs implements InputSource {
    private final MarkTables marks;
    private final EnteredTables entered;

    EnteredInputs(MarkTables marks, EnteredTables entered) {
        this.marks = marks;
        this.entered = entered;
    }

    @Override
    public Set<InputKind> kinds() {
        Set<InputKind> kinds = EnumSet.noneOf(InputKind.class);
        for (InputKind kind : InputKind.values()) {
            if (kind.isEntered()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    @Override
    public Map<String, Map<UUID, Given>> collect(Gathering gathering, List<Wanted> wanted) {
        Set<InputYield> yields = wanted.stream().map(Wanted::yield).collect(Collectors.toSet());
        Map<Cell, List<Given.Mark>> marked = yields.contains(InputYield.MARKS) ? marks(gathering) : Map.of();
        Map<Cell, List<Given.Event>> events = yields.contains(InputYield.EVENTS) ? events(gathering) : Map.of();
        Map<Cell, List<TypedFigure>> figures = yields.contains(InputYield.AMOUNT) || yields.contains(InputYield.AMOUNTS)
                ? figures(gathering)
                : Map.of();
        Map<String, Map<UUID, Given>> found = new HashMap<>();
        for (Wanted one : wanted) {
            Map<UUID, Given> given = new HashMap<>();
            for (UUID unit : gathering.units()) {
                var cell = new Cell(one.code(), unit);
                given.put(
                        unit,
                        switch (one.yield()) {
                            case MARKS -> marked(marked.getOrDefault(cell, List.of()));
                            case EVENTS -> new Given.Events(events.getOrDefault(cell, List.of()));
                            case AMOUNTS -> amounts(figures.getOrDefault(cell, List.of()));
                            case AMOUNT -> amount(figures.getOrDefault(cell, List.of()));
                            case NONE -> new Given.Absent("no-record");
                        });
            }
            found.put(one.code(), given);
        }
        return found;
    }

    private static Given marked(List<Given.Mark> marks) {
        return marks.isEmpty() ? new Given.Absent("no-mark") : new Given.Marks(marks);
    }

    private static Given amount(List<TypedFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.name().isEmpty())
                .findFirst()
                .<Given>map(figure -> new Given.Amount(figure.value(), figure.answers(), List.of(source(figure))))
                .orElseGet(() -> new Given.Absent("no-figure"));
    }

    private static Given amounts(List<TypedFigure> figures) {
        Map<String, BigDecimal> values = new HashMap<>();
        List<Source> sources = new ArrayList<>();
        figures.forEach(figure -> {
            values.put(figure.name(), figure.value());
            sources.add(source(figure));
        });
        return values.isEmpty() ? new Given.Absent("no-figure") : new Given.Amounts(values, sources);
    }

    private static Source source(TypedFigure figure) {
        String name = figure.name().isEmpty() ? "" : figure.name() + " ";
        return new Source(
                Hands.FIGURE,
                figure.id().toString(),
                name
                        + figure.value().toPlainString()
                        + (figure.answers() == 0 ? "" : " (n=" + figure.answers() + ")")
                        + (figure.source().isEmpty() ? "" : " " + figure.source()));
    }

    private Map<Cell, List<Given.Mark>> marks(Gathering gathering) {
        Map<Cell, List<Given.Mark>> found = new HashMap<>();
        marks.marks(gathering.jurisdiction(), gathering.round(), null)
                .forEach(mark -> found.computeIfAbsent(new Cell(mark.clause(), mark.unit()), cell -> new ArrayList<>())
                        .add(new Given.Mark(
                                mark.name(),
                                mark.marks(),
                                new Source(Hands.MARK, mark.id().toString(), mark.name()))));
        return found;
    }

    private Map<Cell, List<Given.Event>> events(Gathering gathering) {
        Map<Cell, List<Given.Event>> found = new HashMap<>();
        for (Happening event : entered.happenings(gathering.jurisdiction(), gathering.round())) {
            boolean counts = event.withdrawnFor() == null
                    && !event.on().isAfter(gathering.days().cutOff());
            if (counts) {
                found.computeIfAbsent(new Cell(event.clause(), event.unit()), cell -> new ArrayList<>())
                        .add(new Given.Event(
                                event.manner(),
                                event.amount(),
                                new Source(Hands.EVENT, event.id().toString(), event.on() + " " + event.reason())));
            }
        }
        return found;
    }

    private Map<Cell, List<TypedFigure>> figures(Gathering gathering) {
        return entered.figures(gathering.jurisdiction(), gathering.round()).stream()
                .collect(Collectors.groupingBy(figure -> new Cell(figure.clause(), figure.unit())));
    }

    private record Cell(String clause, UUID unit) {}
}
