package org.paodao.plan.amendment.web;

import java.util.List;
import java.util.Locale;
import org.paodao.plan.amendment.Marks;
import org.paodao.plan.amendment.Strictness;

/**
 * What two contents differ in, in the words of a reader.
 *
 * @param summary one sentence, as an official would write it
 * @param groups the changes of items, kind by kind, then those of the plan's kinds, schemes and categories
 */
public record DifferenceView(String summary, List<Group> groups) {
    public DifferenceView {
        groups = List.copyOf(groups);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Changes of items of one kind, or of words of one sort. */
    public record Group(String kind, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What happened to one item or word.
     *
     * @param number the office's code, else its number
     * @param address where it can be looked at; empty for a word
     * @param units who leads it
     * @param closed whether the change lies in a closed period
     */
    public record Entry(
            Turn turn, String number, String title, String address, String units, boolean closed, List<Line> lines) {
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /** What happened to an item as a whole. */
    public enum Turn {
        CAME,
        WENT,
        CHANGED;

        /** Last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What an item says otherwise than before.
     *
     * @param name what
     * @param before as it was; empty where nothing was said
     * @param after as it is; empty where nothing is said any more
     * @param marks the change within one text; empty where lines come and go as wholes
     */
    public record Line(
            String name, List<String> before, List<String> after, List<Marks.Piece> marks, Strictness strictness) {
        public Line {
            before = List.copyOf(before);
            after = List.copyOf(after);
            marks = List.copyOf(marks);
        }
    }
}
