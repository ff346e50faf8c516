package org.paodao.plan.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.plan.Item;

/** Circles in what supports what: for each knot of items that reach each other one shortest circle. */
final class Circles {
    private final CheckedPlan plan;

    Circles(CheckedPlan plan) {
        this.plan = plan;
    }

    /** Each circle from its first item in the order of the plan, without repeating it at the end. */
    List<List<Item>> find() {
        var circles = new ArrayList<List<Item>>();
        Set<UUID> seen = new HashSet<>();
        for (Item item : plan.items()) {
            if (!seen.contains(item.id())) {
                List<Item> circle = shortest(item);
                if (!circle.isEmpty()) {
                    circles.add(circle);
                    seen.addAll(knot(item));
                }
            }
        }
        return circles;
    }

    /** The shortest way from an item back to itself; empty when there is none. */
    private List<Item> shortest(Item start) {
        Map<UUID, Item> before = new HashMap<>();
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            Item at = next.poll();
            for (Item supported : plan.supported(at)) {
                if (supported.id().equals(start.id())) {
                    return back(before, at);
                }
                if (before.putIfAbsent(supported.id(), at) == null) {
                    next.add(supported);
                }
            }
        }
        return List.of();
    }

    private static List<Item> back(Map<UUID, Item> before, Item last) {
        var way = new ArrayList<Item>();
        Item at = last;
        while (at != null) {
            way.add(at);
            at = before.get(at.id());
        }
        Collections.reverse(way);
        return way;
    }

    /** The items that an item reaches and that reach it. */
    private Set<UUID> knot(Item start) {
        Set<UUID> up = reached(start, true);
        up.retainAll(reached(start, false));
        return up;
    }

    private Set<UUID> reached(Item start, boolean up) {
        Set<UUID> reached = new HashSet<>();
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            Item at = next.poll();
            for (Item other : up ? plan.supported(at) : plan.supporting(at)) {
                if (reached.add(other.id())) {
                    next.add(other);
                }
            }
        }
        return reached;
    }
}
