package org.paodao.plan.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Compares two orders of the same things. */
final class Order {
    /** What lies between two items that came in one behind the other, so that others find a place between them. */
    static final int STEP = 1024;

    private Order() {}

    /** Which of the items that both have were moved: the fewest that explain the new order, the same in both directions. */
    static <T extends Comparable<T>> Set<T> moved(List<T> before, List<T> after) {
        Set<T> both = new HashSet<>(before);
        both.retainAll(new HashSet<>(after));
        List<T> one = before.stream().filter(both::contains).toList();
        List<T> other = after.stream().filter(both::contains).toList();
        Set<T> moved = new HashSet<>(both);
        moved.removeAll(compare(one, other) <= 0 ? kept(one, other) : kept(other, one));
        return moved;
    }

    private static <T extends Comparable<T>> int compare(List<T> one, List<T> other) {
        for (int i = 0; i < one.size(); i++) {
            int which = one.get(i).compareTo(other.get(i));
            if (which != 0) {
                return which;
            }
        }
        return 0;
    }

    private static <T> Set<T> kept(List<T> one, List<T> other) {
        Map<T, Integer> places = new HashMap<>();
        one.forEach(id -> places.put(id, places.size()));
        List<Integer> sequence =
                other.stream().map(id -> places.getOrDefault(id, 0)).toList();
        Set<T> kept = new HashSet<>();
        rising(sequence).forEach(index -> kept.add(other.get(index)));
        return kept;
    }

    /** Indexes of a longest part of the numbers that rises all the way. */
    private static List<Integer> rising(List<Integer> numbers) {
        var ends = new ArrayList<Integer>();
        int[] before = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers.get(ends.get(middle)) < number) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(i);
            } else {
                ends.set(low, i);
            }
        }
        var chosen = new ArrayList<Integer>();
        for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = before[i]) {
            chosen.add(i);
        }
        Collections.reverse(chosen);
        return chosen;
    }

    /**
     * Where each item stands, so that as few as possible stand otherwise than they do.
     *
     * @param order every item
     * @param held where they stand; new ones are missing
     */
    static Map<UUID, Integer> positions(List<UUID> order, Map<UUID, Integer> held) {
        List<UUID> known = order.stream().filter(held::containsKey).toList();
        Set<UUID> kept = new HashSet<>();
        rising(known.stream().map(id -> held.getOrDefault(id, 0)).toList()).forEach(i -> kept.add(known.get(i)));
        Map<UUID, Integer> positions = new LinkedHashMap<>();
        int last = beforeFirst(order, kept, held);
        for (int i = 0; i < order.size(); i++) {
            UUID id = order.get(i);
            int own = held.getOrDefault(id, last);
            last = kept.contains(id) && own > last ? own : between(last, order.subList(i, order.size()), kept, held);
            positions.put(id, last);
        }
        return positions;
    }

    /** Room for those that now come before all that stay where they are. */
    private static int beforeFirst(List<UUID> order, Set<UUID> kept, Map<UUID, Integer> held) {
        int lead = 0;
        while (lead < order.size() && !kept.contains(order.get(lead))) {
            lead++;
        }
        return lead == order.size() ? 0 : held.getOrDefault(order.get(lead), 0) - STEP * (lead + 1);
    }

    /** A place behind the last one and, when there is room, before the next item that stays where it is. */
    private static int between(int last, List<UUID> rest, Set<UUID> kept, Map<UUID, Integer> held) {
        int run = 0;
        while (run < rest.size() && !kept.contains(rest.get(run))) {
            run++;
        }
        if (run == 0 || run == rest.size()) {
            return last + STEP;
        }
        int next = held.getOrDefault(rest.get(run), 0);
        return next - last > run ? last + (next - last) / (run + 1) : last + STEP;
    }
}
