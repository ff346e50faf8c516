package org.paodao.progress.ask;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.organization.Unit;

/**
 * How much is asked of units in the months of a year, as far as the register knows.
 *
 * @param months in their order, by unit
 */
public record Burden(int year, Map<UUID, List<Load>> months) {
    public Burden {
        months = Map.copyOf(months);
    }

    /**
     * How much is asked of a unit in a month.
     *
     * @param requests forms that come, however many fields each has
     * @param fields single answers
     * @param minutes an estimate
     */
    public record Load(int requests, int fields, int minutes) {
        /** Nothing. */
        public static final Load NONE = new Load(0, 0, 0);

        Load plus(Load other) {
            return new Load(requests + other.requests, fields + other.fields, minutes + other.minutes);
        }
    }

    /**
     * Counts.
     *
     * @param efforts oldest first
     */
    static Burden of(int year, List<Asking> asked, List<Unit> units, List<Efforts> efforts) {
        Map<UUID, List<Load>> months = new LinkedHashMap<>();
        units.forEach(unit -> months.put(unit.id(), new ArrayList<>()));
        for (int number = 1; number <= 12; number++) {
            YearMonth month = YearMonth.of(year, number);
            Efforts effort = Efforts.on(efforts, month.atDay(1));
            List<Asking> falling =
                    asked.stream().filter(asking -> asking.falls(month)).toList();
            for (Unit unit : units) {
                months.getOrDefault(unit.id(), new ArrayList<>()).add(load(falling, unit, effort));
            }
        }
        return new Burden(year, months);
    }

    private static Load load(List<Asking> falling, Unit unit, Efforts effort) {
        Set<String> forms = new HashSet<>();
        int fields = 0;
        int minutes = 0;
        for (Asking asking : falling) {
            if (asking.whom().asks(unit)) {
                forms.add(asking.held().source() + "/" + asking.asker() + "/" + asking.form());
                fields += asking.what().fields();
                minutes += effort.of(asking.what().kind(), asking.what().fields());
            }
        }
        return new Load(forms.size(), fields, minutes);
    }

    /** How much is asked of a unit in a month. */
    public Load of(UUID unit, int month) {
        List<Load> year = months.get(unit);
        return year == null ? Load.NONE : year.get(month - 1);
    }

    /** How much is asked of all units together in a month. */
    public Load all(int month) {
        return months.values().stream().map(year -> year.get(month - 1)).reduce(Load.NONE, Load::plus);
    }
}
