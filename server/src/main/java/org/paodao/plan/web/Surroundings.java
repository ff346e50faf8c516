package org.paodao.plan.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemTab;
import org.paodao.plan.ItemView;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanView;
import org.paodao.plan.align.Aligned;
import org.paodao.plan.align.Alignments;
import org.paodao.plan.align.Received;
import org.paodao.plan.check.Completeness;
import org.paodao.plan.year.Continuations;
import org.paodao.plan.year.PlanPeriods;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands around a plan or an item on its page: completeness, months, the superior's item, other years. */
@Component
public class Surroundings {
    private final Completeness completeness;
    private final Alignments alignments;
    private final Received received;
    private final Continuations continuations;
    private final List<ItemTab> tabs;

    Surroundings(
            Completeness completeness,
            Alignments alignments,
            Received received,
            Continuations continuations,
            ObjectProvider<ItemTab> tabs) {
        this.completeness = completeness;
        this.alignments = alignments;
        this.received = received;
        this.continuations = continuations;
        this.tabs = tabs.orderedStream().toList();
    }

    OfPlan of(CurrentUser user, PlanView plan) {
        PlanHead head = plan.head();
        return new OfPlan(
                completeness.gaps(user, plan),
                PlanPeriods.of(head.year(), head.issuedOn(), head.startsOn()),
                Permissions.may(user, Permission.PLAN_SET_UP));
    }

    /**
     * What stands around an item.
     *
     * @param search words of the superior's item that is looked for; null when none is
     */
    OfItem of(CurrentUser user, ItemView view, @Nullable String search) {
        List<Aligned> aligned = alignments.of(user, view.head(), view.item());
        boolean newest = view.head().version() == view.head().currentVersion();
        boolean editor = newest
                && Permissions.may(user, Permission.PLAN_PUBLISH)
                && received.lines(user).stream().anyMatch(Received.Line::above);
        List<Alignments.Choice> choices = editor && search != null ? alignments.choices(user, search) : List.of();
        return new OfItem(
                new Alignment(aligned, search, choices, editor),
                continuations.years(user, view.item().id()),
                tabs.stream().filter(tab -> tab.shown().test(user, view)).toList());
    }

    /**
     * Around a plan.
     *
     * @param gaps how many things are missing; empty when only a part of the plan was read
     * @param editor whether the reader sets plans up
     */
    public record OfPlan(Optional<Long> gaps, PlanPeriods periods, boolean editor) {}

    /**
     * Around an item.
     *
     * @param years the item in all years, from the first on
     * @param tabs what other modules have of it
     */
    public record OfItem(Alignment alignment, List<Continuations.InYear> years, List<ItemTab> tabs) {
        public OfItem {
            years = List.copyOf(years);
            tabs = List.copyOf(tabs);
        }
    }

    /**
     * From which item of the superior's plan it descends.
     *
     * @param editor whether the reader may say so
     */
    public record Alignment(
            List<Aligned> aligned, @Nullable String search, List<Alignments.Choice> choices, boolean editor) {
        public Alignment {
            aligned = List.copyOf(aligned);
            choices = List.copyOf(choices);
        }

        /** Whether there is anything to show or to do. */
        public boolean isShown() {
            return editor || !aligned.isEmpty();
        }
    }
}
