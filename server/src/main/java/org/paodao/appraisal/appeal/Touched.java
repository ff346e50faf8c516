package org.paodao.appraisal.appeal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.RunLine;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Given.Manner;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Source;

/**
 * What a ruling on a line can change, and for whom: it is looked at before anybody rules, so that the same is the same for all.
 *
 * @param basis what the line rests on
 * @param alike lines of other units under the same rule that rest on other records
 */
public record Touched(Basis basis, List<Alike> alike) {
    public Touched {
        alike = List.copyOf(alike);
    }

    /**
     * What a line rests on.
     *
     * @param records events and marks; a change of one holds wherever it is counted
     * @param figures figures that rest on the same records
     */
    public record Basis(List<Counted> records, List<Figured> figures) {
        public Basis {
            records = List.copyOf(records);
            figures = List.copyOf(figures);
        }
    }

    /** A line of another unit under the same rule. */
    public record Alike(Line line, Basis basis) {}

    /** Every record that a ruling can change. */
    List<Counted> records() {
        return Stream.concat(Stream.of(basis), alike.stream().map(Alike::basis))
                .flatMap(one -> one.records().stream())
                .toList();
    }

    /** Every figure that a ruling can correct. */
    List<Figured> figures() {
        return Stream.concat(Stream.of(basis), alike.stream().map(Alike::basis))
                .flatMap(one -> one.figures().stream())
                .toList();
    }

    /**
     * An event or a mark.
     *
     * @param spots  where it is counted, in the order of the units
     * @param manner of an event; null for a mark
     * @param amount an event's own, or the mark; null for what the clause says
     */
    public record Counted(
            Source source,
            List<Spot> spots,
            @Nullable Manner manner,
            @Nullable BigDecimal amount) {
        public Counted {
            spots = List.copyOf(spots);
        }

        public boolean isEvent() {
            return manner != null;
        }
    }

    /**
     * A figure as it was counted.
     *
     * @param name which of the clause's; empty where it has only one
     */
    public record Figured(Spot spot, String name, BigDecimal value) {}

    /** What a ruling on the line can change. */
    static Touched by(RunLine line) {
        return by(line.facts(), line.clause(), line.line());
    }

    /**
     * The same of a line by itself.
     *
     * @param ledger lines of all units, at least those under its clause
     */
    static Touched by(Facts facts, List<Line> ledger, Line line) {
        Places places = Places.of(facts);
        Basis own = basis(facts, places, line);
        List<Alike> alike = ledger.stream()
                .filter(one -> !one.unit().equals(line.unit())
                        && one.clause().equals(line.clause())
                        && one.kind() == line.kind()
                        && one.grounds()
                                .reason()
                                .key()
                                .equals(line.grounds().reason().key()))
                .map(one -> new Alike(one, basis(facts, places, one)))
                .filter(one -> Collections.disjoint(one.basis().records(), own.records())
                        && Collections.disjoint(one.basis().figures(), own.figures()))
                .toList();
        return new Touched(own, alike);
    }

    private static Basis basis(Facts facts, Places places, Line line) {
        List<Source> sources = behind(facts, line);
        return new Basis(counted(places, sources), figured(facts, places, sources, line));
    }

    /** The records that the line names; where it names none those of its clause. */
    static List<Source> behind(Facts facts, Line line) {
        List<Source> named = line.grounds().sources();
        return named.isEmpty() ? Corrections.sources(facts.of(line.unit(), line.clause())) : named;
    }

    /** The events and marks among the records. */
    static List<Counted> counted(Places places, List<Source> sources) {
        List<Counted> counted = new ArrayList<>();
        for (Source source : sources) {
            Map<Spot, Given> where = places.of(source);
            where.values().stream()
                    .flatMap(given -> one(given, source, List.copyOf(where.keySet())).stream())
                    .findFirst()
                    .ifPresent(counted::add);
        }
        return counted;
    }

    private static Optional<Counted> one(Given given, Source source, List<Spot> spots) {
        return switch (given) {
            case Given.Events events ->
                Corrections.event(events, source)
                        .map(event -> new Counted(event.source(), spots, event.manner(), event.amount()));
            case Given.Marks marks ->
                marks.marks().stream()
                        .filter(mark -> Corrections.same(mark.source(), source))
                        .findFirst()
                        .map(mark -> new Counted(mark.source(), spots, null, mark.marks()));
            default -> Optional.empty();
        };
    }

    private static List<Figured> figured(Facts facts, Places places, List<Source> sources, Line line) {
        Map<Spot, Given> where = new LinkedHashMap<>();
        where.put(new Spot(line.unit(), line.clause()), facts.of(line.unit(), line.clause()));
        sources.forEach(source -> places.of(source).forEach(where::putIfAbsent));
        List<Figured> figured = new ArrayList<>();
        where.forEach((spot, given) -> {
            switch (given) {
                case Given.Amount amount -> figured.add(new Figured(spot, "", amount.value()));
                case Given.Amounts amounts ->
                    new TreeMap<>(amounts.values())
                            .forEach((name, value) -> figured.add(new Figured(spot, name, value)));
                default -> {
                    // Events and marks are changed by their records.
                }
            }
        });
        return figured;
    }
}
