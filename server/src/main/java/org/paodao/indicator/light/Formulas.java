package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.SystemTimes;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.formula.Definitions;
import org.paodao.scoring.formula.Formula;
import org.paodao.scoring.formula.Malformed;
import org.paodao.scoring.formula.Working;

/**
 * Works out computed figures and puts them beside the reported ones. They are worked out whenever something is judged, and kept with the judgement only: kept
 * as values they would need an owner, an approval and a correction, and could fall behind what they are made of.
 */
final class Formulas {
    private final SystemTimes times;
    private final Collection<String> codes;
    private final Shelf shelf;
    private final Totals totals;
    private final int untilYear;
    private final Predicate<UUID> concerned;

    /**
     * @param codes the indicators whose figures are needed
     * @param concerned the units whose figures are needed
     */
    Formulas(SystemTimes times, Collection<String> codes, Stock stock, Predicate<UUID> concerned) {
        this.concerned = concerned;
        this.codes = codes;
        this.times = times;
        this.shelf = stock.shelf();
        this.totals = new Totals(stock.shelf(), stock.tree());
        this.untilYear = stock.untilYear();
    }

    /** Puts the computed figures of all periods on the shelf. */
    void workOut(int fromYear) {
        Map<Integer, Known> known = new HashMap<>();
        for (int year = fromYear; year <= untilYear; year++) {
            for (Frequency frequency : Frequency.values()) {
                workOut(known, year, frequency);
            }
        }
    }

    /** Unit by unit: what one has in a year lies together. */
    private void workOut(Map<Integer, Known> known, int year, Frequency frequency) {
        Map<Integer, List<Period>> byEdition = new TreeMap<>();
        for (int number = 1; number <= frequency.perYear(); number++) {
            Period period = new Period(year, frequency, number);
            byEdition
                    .computeIfAbsent(times.editionFor(period), edition -> new ArrayList<>())
                    .add(period);
        }
        byEdition.forEach((edition, periods) ->
                workOut(known.computeIfAbsent(edition, e -> Known.of(times.system(e), codes)), periods));
    }

    private void workOut(Known known, List<Period> periods) {
        Period any = periods.getFirst();
        if (!known.frequencies().contains(any.frequency())
                || known.definitions().cycle().isPresent()
                || !canHaveResults(known, any.year())) {
            return;
        }
        Set<UUID> units = new HashSet<>();
        known.inputs().forEach(code -> units.addAll(shelf.units(code)));
        for (String code : known.totals()) {
            units.addAll(totals.of(code).units(periods));
            // The total of a computed indicator is its own figure, which is not there yet.
            if (!known.formulas().containsKey(code)) {
                totals.of(code).addUp(periods);
            }
        }
        units.removeIf(concerned.negate());
        List<Kept> kept = new ArrayList<>();
        List<String> order = known.definitions().order();
        for (int place = 0; place < order.size(); place++) {
            Definition is = known.of(order.get(place));
            if (is.frequency() == any.frequency()) {
                kept.add(new Kept(place, is.decimals(), shelf.board(order.get(place))));
            }
        }
        new Year(known.definitions(), new FormulaInputs(shelf, totals), periods, kept).workOut(units);
    }

    /** In a year of which nobody has a figure there is none to be worked out, unless of what was before. */
    private boolean canHaveResults(Known known, int year) {
        return known.looksBack() || known.inputs().stream().anyMatch(code -> shelf.hasYear(code, year));
    }

    /** What there is to work with. */
    record Stock(Shelf shelf, UnitTree tree, int untilYear) {}

    /**
     * Where results of a formula go.
     *
     * @param place of the formula in their order
     */
    private record Kept(int place, int decimals, Shelf.Board board) {}

    /** Some periods of a year: what formulas refer to is looked up once for all units. */
    private static final class Year {
        private final Working working;
        private final FormulaInputs inputs;
        private final List<Period> periods;
        private final List<Kept> kept;
        private final @Nullable BigDecimal[] amounts;

        Year(Definitions definitions, FormulaInputs inputs, List<Period> periods, List<Kept> kept) {
            this.working = definitions.working(inputs.figures());
            this.inputs = inputs;
            this.periods = periods;
            this.kept = kept;
            this.amounts = new @Nullable BigDecimal[kept.size()];
        }

        void workOut(Set<UUID> units) {
            for (UUID unit : units) {
                inputs.turnTo(unit);
                List<Shelf.Slot> slots = new ArrayList<>(kept.size());
                kept.forEach(to -> slots.add(to.board().slot(unit)));
                for (Period period : periods) {
                    workOut(period, slots);
                }
            }
        }

        private void workOut(Period period, List<Shelf.Slot> slots) {
            inputs.begin();
            working.turnTo(period);
            for (int i = 0; i < amounts.length; i++) {
                Kept to = kept.get(i);
                amounts[i] = working.rounded(to.place(), to.decimals());
            }
            boolean any = inputs.provisional();
            for (int i = 0; i < amounts.length; i++) {
                BigDecimal amount = amounts[i];
                if (amount != null) {
                    boolean provisional = any && isProvisional(kept.get(i).place(), period);
                    slots.get(i).put(period, new Figure(amount, null, provisional));
                }
            }
        }

        /** Whether any figure that this one is made of is; asked one by one, for the others that are worked out with it may be made of other figures. */
        private boolean isProvisional(int place, Period period) {
            inputs.begin();
            working.turnTo(period).result(place);
            return inputs.provisional();
        }
    }

    /** The formulas of an edition. */
    private record Known(Map<String, Indicator> system, Map<String, Formula> formulas, Definitions definitions) {
        static Known of(Map<String, Indicator> system, Collection<String> codes) {
            Map<String, Formula> formulas = new HashMap<>();
            system.forEach((code, indicator) -> {
                if (indicator.definition().isComputed() && codes.contains(code)) {
                    formulas.put(code, read(indicator.definition().formula()));
                }
            });
            return new Known(system, formulas, Definitions.of(formulas));
        }

        private static Formula read(String written) {
            try {
                return Formula.read(written);
            } catch (Malformed wrong) {
                throw new IllegalStateException("An edition holds a formula that cannot be read: " + written, wrong);
            }
        }

        Definition of(String code) {
            return Objects.requireNonNull(system.get(code)).definition();
        }

        Set<String> inputs() {
            Set<String> codes = new HashSet<>();
            formulas.values().forEach(formula -> codes.addAll(formula.codes()));
            return codes;
        }

        boolean looksBack() {
            return formulas.values().stream().anyMatch(Formula::looksBack);
        }

        Set<String> totals() {
            Set<String> codes = new HashSet<>();
            formulas.values().forEach(formula -> codes.addAll(formula.totals()));
            return codes;
        }

        /** How often computed indicators come. */
        Set<Frequency> frequencies() {
            return formulas.keySet().stream().map(code -> of(code).frequency()).collect(Collectors.toSet());
        }
    }
}
