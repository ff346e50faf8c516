package org.paodao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tasks that are told again and say nothing new: a page that prints its document twice gives each one word by word, an annex
 * on how to carry out the measures names each with the same units.
 */
final class Repeats {
    private static final int SHORTEST = 40;
    private static final int SHORTEST_TITLE = 6;

    private final Text text;
    private final List<DraftItem> once = new ArrayList<>();
    private final boolean twice;

    /** @param items in the order of the text */
    Repeats(Text text, List<DraftItem> items) {
        this.text = text;
        Set<List<String>> seen = new HashSet<>();
        Map<String, DraftItem> titled = new HashMap<>();
        int repeated = 0;
        for (DraftItem item : items) {
            boolean said = !seen.add(words(item));
            DraftItem earlier = titled.putIfAbsent(item.title().value(), item);
            if (!said && !(earlier != null && saysNoMore(item, earlier))) {
                once.add(item);
            } else {
                repeated++;
            }
        }
        this.twice = repeated > 1 && repeated * 2 >= items.size() - 1;
    }

    /** Number and text of a task; of a short one its place too, for short ones may be alike and still be two. */
    private List<String> words(DraftItem item) {
        String said = text.view(item.body()).chars();
        return List.of(
                String.join("/", item.path()),
                said,
                said.length() < SHORTEST ? item.body().toString() : "");
    }

    /** The title of an earlier one and no unit that one does not name; 公积金中心 may have been told as 县公积金中心. */
    private static boolean saysNoMore(DraftItem item, DraftItem earlier) {
        return item.title().value().length() >= SHORTEST_TITLE
                && !isBeside(item, earlier)
                && item.units().stream()
                        .allMatch(unit -> earlier.units().stream()
                                .anyMatch(told -> told.value()
                                        .name()
                                        .endsWith(unit.value().name())));
    }

    /** Two numbers of one section are two tasks, however alike they are called. */
    private static boolean isBeside(DraftItem item, DraftItem earlier) {
        var path = item.path();
        var other = earlier.path();
        return !path.isEmpty()
                && path.size() == other.size()
                && !path.equals(other)
                && path.subList(0, path.size() - 1).equals(other.subList(0, other.size() - 1));
    }

    /** The items, those that repeat an earlier one left out where the whole document is repeated. */
    List<DraftItem> once(List<DraftItem> items) {
        return twice ? once : items;
    }

    /** The same for sections. */
    List<Section> sections(List<Section> sections) {
        Set<String> seen = new HashSet<>();
        return twice
                ? sections.stream()
                        .filter(section ->
                                seen.add(section.path() + section.title().value()))
                        .toList()
                : sections;
    }
}
