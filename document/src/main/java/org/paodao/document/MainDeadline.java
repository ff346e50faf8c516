package org.paodao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses an item's main deadline: the last day, else the last that comes round, else the last that stands there. */
final class MainDeadline {
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
        int main = ordered.size() - 1;
        @Nullable Deadline last = null;
        for (int i = 0; i < ordered.size(); i++) {
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
