package org.paodao.plan.amendment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.setup.Vocabularies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells two versions of a plan apart. The number of statements does not depend on the number of items. */
@Service
@Transactional(readOnly = true)
public class Comparisons {
    private final PlanLists plans;
    private final ClosedTables closures;
    private final Vocabularies vocabularies;

    Comparisons(PlanLists plans, ClosedTables closures, Vocabularies vocabularies) {
        this.plans = plans;
        this.closures = closures;
        this.vocabularies = vocabularies;
    }

    /**
     * What two versions differ in.
     *
     * @param from null for the one before {@code to}
     * @param to null for the newest
     * @param unit only what concerns its items; null for everything
     */
    public Comparison between(
            CurrentUser user, String plan, @Nullable Integer from, @Nullable Integer to, @Nullable UUID unit) {
        Permissions.require(user, Permission.PLAN_READ);
        PlanHead head = plans.head(user, plan, to);
        int first = from == null ? Math.max(1, head.version() - 1) : from;
        PlanView before = plans.view(user, plan, first, ItemFilter.NONE);
        PlanView after = plans.view(user, plan, head.version(), ItemFilter.NONE);
        return new Comparison(
                before,
                after,
                difference(before, after, unit),
                unit == null ? words(user, before, after) : List.of(),
                closures.changed(user, head.id(), Math.min(first, head.version()), Math.max(first, head.version())));
    }

    private List<WordChange> words(CurrentUser user, PlanView before, PlanView after) {
        List<Vocabulary.Level> levels =
                vocabularies.of(user, after.head().year()).levels();
        return new WordChanges(before, after, levels).all();
    }

    private static Difference difference(PlanView before, PlanView after, @Nullable UUID unit) {
        var left = Content.of(before);
        var right = Content.of(after);
        var difference = Difference.between(left, right);
        return unit == null ? difference : difference.of(unit, left, right);
    }
}
