package org.paodao.plan.check;

import java.util.List;
import java.util.Optional;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.Liaisons;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is missing in a plan's newest version. */
@Service
public class Completeness {
    private final PlanLists lists;
    private final ObjectProvider<Liaisons> liaisons;

    Completeness(PlanLists lists, ObjectProvider<Liaisons> liaisons) {
        this.lists = lists;
        this.liaisons = liaisons;
    }

    /** A plan with what the rules find in it. */
    @Transactional(readOnly = true)
    public Checked of(CurrentUser user, String address) {
        PlanView view = lists.view(user, address, null, ItemFilter.NONE);
        return new Checked(view, find(user, view));
    }

    /** How many gaps a plan has that was read anyway; empty when the view holds but a part of its items. */
    @Transactional(readOnly = true)
    public Optional<Long> gaps(CurrentUser user, PlanView view) {
        return Rule.isWhole(view)
                ? Optional.of(find(user, view).stream()
                        .filter(finding -> finding.severity() == Severity.GAP)
                        .count())
                : Optional.empty();
    }

    private List<Finding> find(CurrentUser user, PlanView view) {
        var known = Optional.ofNullable(liaisons.getIfAvailable())
                .map(kept -> kept.unitsWithLiaison().apply(user));
        return Rule.all(new CheckedPlan(view, known));
    }

    /** A plan and what the rules find in it. */
    public record Checked(PlanView plan, List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }
}
