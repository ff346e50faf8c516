package org.paodao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses an item's main deadline: the last day, else the last that comes round, else the last that stands there. Where a
 * label or a column says by when, other days in the text do not count.
 */
final class MainDeadline {
    /** The rule of what stands behind a label or in a column. */
    static final String SAID = "deadline.cell";

    private MainDeadline() {}

    static List<Found<Deadline>> mark(List<Found<Deadline>> found) {
        var ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(Found::range));
        int main = main(ordered);
        for (int i = 0; i < ordered.size(); i++) {
            Found<Deadline> old = ordered.get(i);
            Deadline value = old.value();
            ordered.set(i, old.with(new Deadline(value.text(), value.kind(), value.date(), i == main)));
        }
        return List.copyOf(ordered);
    }

    private static int main(List<Found<Deadline>> ordered) {
        boolean labelled = ordered.stream().anyMatch(MainDeadline::isSaid);
        int main = -1;
        boolean chosen = false;
        @Nullable Deadline last = null;
        for (int i = 0; i < ordered.size(); i++) {
            if (labelled && !isSaid(ordered.get(i))) {
                continue;
            }
            Deadline deadline = ordered.get(i).value();
            boolean later = deadline.date() != null && (last == null || !isBefore(deadline, last));
            boolean chooses = later || (last == null && deadline.kind() == Deadline.Kind.RECURRING);
            main = chooses || !chosen ? i : main;
            chosen |= chooses;
            last = later ? deadline : last;
        }
        return main;
    }

    private static boolean isSaid(Found<Deadline> found) {
        return found.rule().equals(SAID);
    }

    private static boolean isBefore(Deadline one, Deadline other) {
        return one.date() != null && other.date() != null && one.date().isBefore(other.date());
    }
}
