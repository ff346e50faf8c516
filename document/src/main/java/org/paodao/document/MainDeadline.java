package org.paodao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
        List<Integer> choice = IntStream.range(0, ordered.size())
                .filter(i -> ordered.get(i).rule().equals(SAID))
                .boxed()
                .toList();
        return choice.isEmpty()
                ? last(ordered, IntStream.range(0, ordered.size()).boxed().toList())
                : last(ordered, choice);
    }

    private static int last(List<Found<Deadline>> ordered, List<Integer> choice) {
        int main = choice.isEmpty() ? -1 : choice.getLast();
        @Nullable Deadline last = null;
        for (int i : choice) {
            Deadline deadline = ordered.get(i).value();
            if (last == null && deadline.kind() == Deadline.Kind.RECURRING) {
                main = i;
            }
            if (deadline.date() != null && (last == null || !isBefore(deadline, last))) {
                last = deadline;
                main = i;
            }
        }
        return main;
    }

    private static boolean isBefore(Deadline one, Deadline other) {
        return one.date() != null && other.date() != null && one.date().isBefore(other.date());
    }
}
