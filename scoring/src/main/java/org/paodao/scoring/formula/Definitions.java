package org.paodao.scoring.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.paodao.scoring.Period;

/** A set of indicators defined by formulas over each other: their order, their cycles, their results. */
public final class Definitions {
    private final SortedMap<String, Formula> formulas;
    private final List<String> order = new ArrayList<>();
    private final List<String> cycle = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Formula> inOrder = new ArrayList<>();

    private Definitions(Map<String, Formula> formulas) {
        this.formulas = new TreeMap<>(formulas);
        arrange();
        for (String code : order) {
            places.put(code, inOrder.size());
            inOrder.add(formula(code));
        }
    }

    /** By code. Codes that are referred to but not defined are taken from figures. */
    public static Definitions of(Map<String, Formula> formulas) {
        return new Definitions(formulas);
    }

    /** The codes of a circle, the first repeated at the end, if any indicator is defined by itself. */
    public Optional<List<String>> cycle() {
        return cycle.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(cycle));
    }

    /**
     * The defined codes, each after those it needs.
     *
     * @throws IllegalStateException if there is a cycle
     */
    public List<String> order() {
        requireNoCycle();
        return List.copyOf(order);
    }

    /** The defined codes that change when any of these does, each after those it needs; these themselves are not among them. */
    public List<String> affectedBy(Collection<String> changed) {
        Set<String> touched = new HashSet<>(changed);
        List<String> affected = new ArrayList<>();
        for (String code : order()) {
            if (formula(code).codes().stream().anyMatch(touched::contains) && touched.add(code)) {
                affected.add(code);
            }
        }
        return affected;
    }

    /**
     * The result of every defined code in the period. What is missing names the input that is, not the formula between.
     *
     * @throws IllegalStateException if there is a cycle
     */
    public Map<String, Result> evaluate(Period period, Figures figures) {
        Working working = working(figures).turnTo(period);
        var results = new TreeMap<String, Result>();
        for (int place = 0; place < order.size(); place++) {
            results.put(order.get(place), working.result(place));
        }
        return results;
    }

    /**
     * The defined codes laid out to be worked out very often.
     *
     * @throws IllegalStateException if there is a cycle
     */
    public Working working(Figures figures) {
        requireNoCycle();
        return new Working(inOrder, places, figures);
    }

    private Formula formula(String code) {
        return Objects.requireNonNull(formulas.get(code), code);
    }

    private void requireNoCycle() {
        if (!cycle.isEmpty()) {
            throw new IllegalStateException("Defined by itself: %s".formatted(cycle));
        }
    }

    /** Depth first without recursion, so that a chain may be as long as it likes. */
    private void arrange() {
        Set<String> done = new HashSet<>();
        for (String start : formulas.keySet()) {
            if (cycle.isEmpty() && !done.contains(start)) {
                walk(start, done);
            }
        }
    }

    private void walk(String start, Set<String> done) {
        Deque<String> path = new ArrayDeque<>();
        Deque<Iterator<String>> open = new ArrayDeque<>();
        Set<String> onPath = new HashSet<>();
        String next = start;
        while (true) {
            if (onPath.contains(next)) {
                close(path, next);
                return;
            }
            path.addLast(next);
            onPath.add(next);
            open.addLast(formula(next).codes().iterator());
            Optional<String> deeper = deeper(open.getLast(), done);
            while (deeper.isEmpty()) {
                String finished = path.removeLast();
                onPath.remove(finished);
                open.removeLast();
                done.add(finished);
                order.add(finished);
                if (path.isEmpty()) {
                    return;
                }
                deeper = deeper(open.getLast(), done);
            }
            next = deeper.get();
        }
    }

    private Optional<String> deeper(Iterator<String> codes, Set<String> done) {
        while (codes.hasNext()) {
            String code = codes.next();
            if (formulas.containsKey(code) && !done.contains(code)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private void close(Deque<String> path, String again) {
        boolean inside = false;
        for (String code : path) {
            inside |= code.equals(again);
            if (inside) {
                cycle.add(code);
            }
        }
        cycle.add(again);
    }
}
