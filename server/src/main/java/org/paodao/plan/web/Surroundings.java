package org.paodao.plan.web;

import java.time.LocalDate;
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
import org.paodao.plan.ShownLights;
import org.paodao.plan.align.Aligned;
import org.paodao.plan.align.Alignments;
import org.paodao.plan.align.Received;
import org.paodao.plan.check.Completeness;
import org.paodao.plan.year.Continuations;
import org.paodao.plan.year.PlanPeriods;
import org.springframework.stereotype.Component;

/** What stands around a plan or an item on its page: completeness, months, the superior's item, other years. */
@Component
public class Surroundings {
    private final Completeness completeness;
    private final Alignments alignments;
    private final Received received;
    private final Continuations continuations;
    private final FromAbove above;

    Surroundings(
            Completeness completeness,
            Alignments alignments,
            Received received,
            Continuations continuations,
            FromAbove above) {
        this.completeness = completeness;
        this.alignments = alignments;
        this.received = received;
        this.continuations = continuations;
        this.above = above;
    }

    /** @param on the day the plan is shown as of; null for today */
    OfPlan of(CurrentUser user, PlanView plan, @Nullable LocalDate on) {
        PlanHead head = plan.head();
        return new OfPlan(
                completeness.gaps(user, plan),
                PlanPeriods.of(head.year(), head.issuedOn(), head.startsOn()),
                Permissions.may(user, Permission.PLAN_SET_UP),
                on == null ? above.lights(user, plan) : ShownLights.NONE);
    }

    /**
     * What stands around an item.
     *
     * @param query how it is shown, and the words of the superior's item that is looked for
     */
    OfItem of(CurrentUser user, ItemView view, ItemController.ItemQuery query) {
        String search = query.align();
        List<Aligned> aligned = alignments.of(user, view.head(), view.item());
        boolean newest = view.head().version() == view.head().currentVersion();
        boolean editor = newest
                && Permissions.may(user, Permission.PLAN_PUBLISH)
                && received.lines(user).stream().anyMatch(Received.Line::above);
        List<Alignments.Choice> choices = editor && search != null ? alignments.choices(user, search) : List.of();
        ShownLights lights = query.on() == null ? above.lights(user, view) : ShownLights.NONE;
        return new OfItem(
                new Alignment(aligned, search, choices, editor),
                continuations.years(user, view.item().id()),
                lights.of(view.item().id()),
                lights.supporting(view.item().id()),
                above.tabs(user, view));
    }

    /**
     * Around a plan.
     *
     * @param gaps how many things are missing; empty when only a part of the plan was read
     * @param editor whether the reader sets plans up
     * @param lights how its items stand
     */
    public record OfPlan(Optional<Long> gaps, PlanPeriods periods, boolean editor, ShownLights lights) {}

    /**
     * Around an item.
     *
     * @param years the item in all years, from the first on
     * @param lights how it, or what supports it, stands
     * @param supporting how what supports it stands
     * @param tabs what other modules have of it
     */
    public record OfItem(
            Alignment alignment,
            List<Continuations.InYear> years,
            ShownLights.Shown lights,
            ShownLights.Shown supporting,
            List<ItemTab> tabs) {
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
