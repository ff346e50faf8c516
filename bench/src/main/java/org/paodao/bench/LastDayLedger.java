package org.paodao.bench;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.paodao.bench.LastDayStep.Act;

/** What the application acknowledged, and what it refused although it should not have. */
final class LastDayLedger {
    private final Set<Entry> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    void acknowledge(LastDayStep step) {
        acknowledged.add(new Entry(step.item(), step.act(), step.draft()));
    }

    void refuse(LastDayStep step, String why) {
        refused.add(
                "%s %s, item %d, draft %d: %s".formatted(step.manner(), step.act(), step.item(), step.draft(), why));
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    boolean has(int item, Act act, int draft) {
        return acknowledged.contains(new Entry(item, act, draft));
    }

    /** How many items were reported, from the first letter to the office's acceptance. */
    long reported() {
        return acknowledged.stream().filter(entry -> entry.act() == Act.ACCEPT).count();
    }

    /** The items of which anything was acknowledged. */
    Set<Integer> items() {
        Set<Integer> items = new TreeSet<>();
        acknowledged.forEach(entry -> items.add(entry.item()));
        return items;
    }

    /** How many versions of an item's report were sent. */
    int sent(int item) {
        return (int) acknowledged.stream()
                .filter(entry -> entry.item() == item && entry.act() == Act.SEND)
                .count();
    }

    private record Entry(int item, Act act, int draft) {}
}
