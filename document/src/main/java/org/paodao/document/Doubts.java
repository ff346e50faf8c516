package org.paodao.document;

import java.util.List;

/** Marks what a person should look at first though each word of it was read: items that may be several, and items of nobody. */
final class Doubts {
    private static final int DOUBTFUL = 50;
    private static final int FEWEST = 5;

    private Doubts() {}

    /** 一是…（A牵头，3月底前）二是…（B牵头，6月底前）: the units, doubtful where different ones lead parts due on different days. */
    static List<Found<UnitMention>> ofParts(
            Duties duties, List<Found<UnitMention>> units, List<Found<Deadline>> deadlines) {
        if (deadlines.size() < 2) {
            return units;
        }
        long days = deadlines.stream()
                .map(found -> found.value().date())
                .filter(day -> day != null)
                .distinct()
                .count();
        return days > 1 && duties.areLedApart()
                ? units.stream().map(Doubts::doubted).toList()
                : units;
    }

    /** The same items; where most of a document name somebody, those that do not are doubtful. */
    static void ofNobody(List<DraftItem> items) {
        long named = items.stream().filter(Doubts::namesSomebody).count();
        if (items.size() >= FEWEST && named * 3 >= items.size() * 2L) {
            items.replaceAll(item -> namesSomebody(item) ? item : titled(item));
        }
    }

    private static boolean namesSomebody(DraftItem item) {
        return !item.units().isEmpty() || !item.leaders().isEmpty();
    }

    private static <T> Found<T> doubted(Found<T> found) {
        return new Found<>(found.value(), found.range(), found.rule(), Math.min(DOUBTFUL, found.confidence()));
    }

    private static DraftItem titled(DraftItem item) {
        return new DraftItem(
                item.path(),
                doubted(item.title()),
                item.category(),
                item.kind(),
                item.body(),
                item.units(),
                item.leaders(),
                item.deadlines(),
                item.targets());
    }
}
