package org.paodao.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A page that prints its document twice gives each task twice, word by word; the second time says nothing new. */
final class Repeats {
    private static final int SHORTEST = 40;

    private final Text text;
    private final List<DraftItem> once = new ArrayList<>();
    private final boolean twice;

    /** @param items in the order of the text */
    Repeats(Text text, List<DraftItem> items) {
        this.text = text;
        Set<List<String>> seen = new HashSet<>();
        int repeated = 0;
        for (DraftItem item : items) {
            if (seen.add(words(item))) {
                once.add(item);
            } else {
                repeated++;
            }
        }
        this.twice = repeated > 1 && repeated * 2 >= items.size() - 1;
    }

    /** Number and text of a task; of a short one its place too, for short ones may be alike and still be two. */
    private List<String> words(DraftItem item) {
        String said = item.body().of(text.folded()).replaceAll("\\s", "");
        return List.of(
                String.join("/", item.path()),
                said,
                said.length() < SHORTEST ? item.body().toString() : "");
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
