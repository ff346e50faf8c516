package org.paodao.appraisal.appeal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Given.Amount;
import org.paodao.scoring.appraisal.Given.Amounts;
import org.paodao.scoring.appraisal.Given.Event;
import org.paodao.scoring.appraisal.Given.Events;
import org.paodao.scoring.appraisal.Given.Mark;
import org.paodao.scoring.appraisal.Given.Marks;
import org.paodao.scoring.appraisal.Source;

/** Takes what rulings have changed into the facts of a run: the same record is changed for every unit for which it is counted. */
final class Corrections {
    private Corrections() {}

    /** The facts after the corrections, in their order. */
    static Facts applied(Facts facts, List<Correction> corrections) {
        Map<String, Map<String, Given>> given = new HashMap<>();
        facts.given().forEach((unit, clauses) -> {
            Map<String, Given> changed = new HashMap<>();
            clauses.forEach((clause, one) -> changed.put(clause, all(new Spot(unit, clause), one, corrections)));
            given.put(unit, changed);
        });
        return new Facts(facts.members(), given);
    }

    private static Given all(Spot spot, Given given, List<Correction> corrections) {
        Given changed = given;
        for (Correction correction : corrections) {
            changed = switch (correction) {
                case Correction.NotCounted not -> without(changed, not.source());
                case Correction.Judged judged -> judged(changed, judged);
                case Correction.Figure figure -> figure.spot().equals(spot) ? figure(changed, figure) : changed;
            };
        }
        return changed;
    }

    private static Given without(Given given, Source source) {
        return switch (given) {
            case Events events ->
                new Events(events.events().stream()
                        .filter(event -> !same(event.source(), source))
                        .toList());
            case Marks marks ->
                new Marks(marks.marks().stream()
                        .filter(mark -> !same(mark.source(), source))
                        .toList());
            default -> given;
        };
    }

    private static Given judged(Given given, Correction.Judged judged) {
        return given instanceof Events events
                ? new Events(events.events().stream()
                        .map(event -> same(event.source(), judged.source())
                                ? new Event(judged.manner(), judged.amount(), event.source())
                                : event)
                        .toList())
                : given;
    }

    private static Given figure(Given given, Correction.Figure figure) {
        return switch (given) {
            case Amount amount -> new Amount(figure.value(), amount.count(), amount.sources());
            case Amounts amounts -> {
                Map<String, BigDecimal> values = new HashMap<>(amounts.values());
                values.put(figure.name(), figure.value());
                yield new Amounts(values, amounts.sources());
            }
            default -> given;
        };
    }

    /** Where the corrections change something. */
    static Set<Spot> spots(Facts facts, List<Correction> corrections) {
        Places places = Places.of(facts);
        Set<Spot> spots = new LinkedHashSet<>();
        for (Correction correction : corrections) {
            switch (correction) {
                case Correction.NotCounted not -> spots.addAll(spots(places, not.source()));
                case Correction.Judged judged -> spots.addAll(spots(places, judged.source()));
                case Correction.Figure figure -> spots.add(figure.spot());
            }
        }
        return spots;
    }

    private static List<Spot> spots(Places places, Source source) {
        return Touched.counted(places, List.of(source)).stream()
                .flatMap(counted -> counted.spots().stream())
                .toList();
    }

    /** Whether it is the same record; how it reads does not matter. */
    static boolean same(Source one, Source other) {
        return one.kind().equals(other.kind()) && one.id().equals(other.id());
    }

    /** The records behind what is known. */
    static List<Source> sources(Given given) {
        return switch (given) {
            case Amount amount -> amount.sources();
            case Amounts amounts -> amounts.sources();
            case Events events -> events.events().stream().map(Event::source).toList();
            case Marks marks -> marks.marks().stream().map(Mark::source).toList();
            case Given.Absent ignored -> List.of();
        };
    }

    /** The event with the record, if what is known are events. */
    static Optional<Event> event(Given given, Source source) {
        return given instanceof Events events
                ? events.events().stream()
                        .filter(event -> same(event.source(), source))
                        .findFirst()
                : Optional.empty();
    }
}
