package org.paodao.plan.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;

/**
 * A superior's target beside the local one.
 *
 * @param local null when the local item sets none for it
 * @param strictness null when there is nothing to compare
 */
public record Comparison(
        Item.Goal superior,
        Item.@Nullable Goal local,
        @Nullable Strictness strictness) {

    /** Each of the superior's targets with the local one of the same metric; a single one on both sides is a pair anyway. */
    static List<Comparison> of(Item local, Item superior) {
        var comparisons = new ArrayList<Comparison>();
        for (Item.Goal theirs : superior.goals()) {
            Optional<Item.Goal> ours = local.goals().stream()
                    .filter(goal -> plain(goal.metric()).equals(plain(theirs.metric())))
                    .findFirst();
            if (ours.isEmpty() && local.goals().size() == 1 && superior.goals().size() == 1) {
                ours = Optional.of(local.goals().getFirst());
            }
            comparisons.add(new Comparison(
                    theirs,
                    ours.orElse(null),
                    ours.map(goal -> Strictness.of(goal, theirs)).orElse(null)));
        }
        return List.copyOf(comparisons);
    }

    private static String plain(String metric) {
        return metric.replaceAll("\\s|（示例）", "");
    }

    /** Whether the local target asks more. */
    public boolean isStricter() {
        return strictness == Strictness.STRICTER;
    }
}
