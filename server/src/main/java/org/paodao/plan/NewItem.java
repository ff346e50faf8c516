package org.paodao.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Range;
import org.paodao.document.Target;
import org.paodao.document.UnitMention;

/**
 * An item on its way into a plan.
 *
 * @param key names it within the content
 * @param amends address such as outcomes/3 of the item of the plan that this replaces from the next version on; null for
 *     a new item
 * @param kind code of its kind
 * @param code the office's own code in its lists, such as GZ-01; may be empty
 * @param label the number as printed, such as （三）; may be empty
 * @param title what it is called
 * @param body its whole text; may be empty
 * @param parent key of the item above, or address of one that the plan has
 * @param categories keys {@code scheme/code}
 * @param units who has to do it, in order of print
 * @param leaders leaders in charge, as printed
 * @param deadlines at most one is the main one
 * @param targets what has to be reached
 * @param sample whether it is made up for demonstration (示例)
 * @param note a remark; null without
 * @param range where it stands in the source; null when somebody added it by hand. An amendment without one keeps the
 *     place that the item had
 */
public record NewItem(
        String key,
        @Nullable String amends,
        String kind,
        String code,
        String label,
        String title,
        String body,
        @Nullable String parent,
        List<String> categories,
        List<Doer> units,
        List<String> leaders,
        List<Due> deadlines,
        List<Goal> targets,
        boolean sample,
        @Nullable String note,
        @Nullable Range range) {

    public NewItem {
        categories = List.copyOf(categories);
        units = List.copyOf(units);
        leaders = List.copyOf(leaders);
        deadlines = List.copyOf(deadlines);
        targets = List.copyOf(targets);
    }

    /**
     * An item of the plan as it is, to amend it.
     *
     * @param categories keys of its categories
     */
    public static NewItem amending(Item item, List<String> categories) {
        return new NewItem(
                item.address(),
                item.address(),
                item.kind(),
                item.code(),
                item.label(),
                item.title(),
                item.body(),
                null,
                categories,
                item.doers().stream().map(Doer::of).toList(),
                item.leaders(),
                item.deadlines().stream().map(Due::of).toList(),
                item.goals().stream().map(Goal::of).toList(),
                item.sample(),
                item.note(),
                null);
    }

    /**
     * A unit that does the item.
     *
     * @param unit the settled unit; null only for a group such as 各乡镇（街道）
     * @param printedName as the document calls it
     * @param range where; null when added by hand
     */
    public record Doer(
            @Nullable UUID unit,
            UnitMention.Role role,
            String printedName,
            @Nullable Range range) {
        private static Doer of(Item.Doer doer) {
            return new Doer(doer.unit(), doer.role(), doer.printedName(), null);
        }
    }

    /** By when, and where that stands. */
    public record Due(Deadline deadline, @Nullable Range range) {
        private static Due of(Item.Due due) {
            return new Due(new Deadline(due.text(), due.kind(), due.date(), due.main()), null);
        }
    }

    /**
     * What has to be reached, and where that stands.
     *
     * @param year the year it is to be reached in; null for the plan's year
     */
    public record Goal(
            Target target, @Nullable Integer year, @Nullable Range range) {
        private static Goal of(Item.Goal goal) {
            var target = new Target(
                    goal.metric(),
                    goal.comparator(),
                    goal.value(),
                    goal.valueMax(),
                    goal.unit(),
                    goal.striving(),
                    goal.text());
            return new Goal(target, goal.year(), null);
        }
    }
}
