package org.paodao.scoring.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The draws of one group. */
final class Simulation {
    private final Shape shape;
    private final List<Unit> units;
    private final Settings settings;
    private final List<@Nullable Straight> straight;
    private final int[] before;
    private final int[] counted;

    Simulation(Shape shape, List<Unit> units, Settings settings) {
        this.shape = shape;
        this.units = units;
        this.settings = settings;
        straight = new ArrayList<>();
        units.forEach(unit -> straight.add(Straight.of(unit, shape)));
        before = places(multiples(0, 1), new Draw(shape, settings));
        counted = new int[units.size() * (units.size() + 1)];
    }

    /** Makes the draws from the first to before the last, and adds them up. */
    void draw(int from, int to) {
        var draw = new Draw(shape, settings);
        int[] seen = new int[counted.length];
        double[] totals = new double[units.size()];
        for (int number = from; number < to; number++) {
            draw.begin(number);
            for (int i = 0; i < totals.length; i++) {
                Straight plain = straight.get(i);
                totals[i] = plain == null ? draw.total(units.get(i), true) : draw.total(plain);
            }
            int[] places = Places.of(totals);
            for (int i = 0; i < places.length; i++) {
                seen[i * (totals.length + 1) + places[i]]++;
            }
        }
        add(seen);
    }

    private synchronized void add(int[] seen) {
        for (int i = 0; i < seen.length; i++) {
            counted[i] += seen[i];
        }
    }

    List<Interval> intervals() {
        List<Interval> intervals = new ArrayList<>();
        int places = units.size() + 1;
        for (int i = 0; i < units.size(); i++) {
            int[] seen = Arrays.copyOfRange(counted, i * places, (i + 1) * places);
            var bounds = new Interval.Bounds(place(seen, 5), place(seen, 50), place(seen, 95));
            intervals.add(new Interval(units.get(i).name, before[i], bounds, seen[before[i]]));
        }
        intervals.sort(Comparator.comparingInt(Interval::place).thenComparing(Interval::unit));
        return intervals;
    }

    /** The place that so many percent of the draws do not pass. */
    private int place(int[] seen, int percent) {
        long wanted = (long) percent * settings.draws();
        long passed = 0;
        int place = 0;
        while (100 * passed < wanted) {
            place++;
            passed += seen[place];
        }
        return place;
    }

    List<Sensitivity> sensitivities() {
        List<Sensitivity> all = new ArrayList<>();
        var draw = new Draw(shape, settings);
        for (int node = 1; node < shape.nodes; node++) {
            if (shape.isWeight(node)) {
                all.add(sensitivity(node, draw));
            }
        }
        return all;
    }

    private Sensitivity sensitivity(int node, Draw draw) {
        int moved = 0;
        int largest = 0;
        for (int sign = -1; sign <= 1; sign += 2) {
            int[] after = places(multiples(node, 1 + sign * settings.weights() / 100.0), draw);
            int now = 0;
            for (int i = 0; i < after.length; i++) {
                int by = Math.abs(after[i] - before[i]);
                now += by > 0 ? 1 : 0;
                largest = Math.max(largest, by);
            }
            moved = Math.max(moved, now);
        }
        return new Sensitivity(shape.clause(node).code(), moved, largest);
    }

    private double[] multiples(int node, double multiple) {
        double[] multiples = new double[shape.nodes];
        Arrays.fill(multiples, 1);
        multiples[node] = multiple;
        return multiples;
    }

    private int[] places(double[] multiples, Draw draw) {
        draw.begin(multiples);
        return Places.of(
                units.stream().mapToDouble(unit -> draw.total(unit, false)).toArray());
    }
}
