package org.paodao.plan.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.paodao.plan.PlanView;

/** What a plan is checked for. Each rule is a pure function of the plan; its words stand in the message files. */
public enum Rule {
    /** An item that others should support, and nothing does: an outcome without works, a work without reforms. */
    UNSUPPORTED,
    /** An item that should support another, and does not. */
    SUPPORTS_NOTHING,
    /** Items that support each other in a circle. */
    CIRCLE,
    /** An item that nobody leads. */
    NO_LEAD,
    /** A unit that leads and has no liaison. */
    NO_LIAISON,
    /** An indicator without target; an outcome without any number. */
    NO_TARGET,
    /** Something to be done without a deadline. */
    NO_DEADLINE,
    /** Two items of one kind with one title. */
    TWICE,
    /** What the document declares and the plan does not hold, and other points that are open. */
    OPEN_POINT;

    /** What stands in addresses and message keys, such as no-lead. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What this rule finds. */
    List<Finding> find(CheckedPlan plan) {
        return switch (this) {
            case UNSUPPORTED -> SupportRules.unsupported(this, plan);
            case SUPPORTS_NOTHING -> SupportRules.supportsNothing(this, plan);
            case CIRCLE -> SupportRules.circles(this, plan);
            case NO_LEAD -> ItemRules.noLead(this, plan);
            case NO_LIAISON -> ItemRules.noLiaison(this, plan);
            case NO_TARGET -> ItemRules.noTarget(this, plan);
            case NO_DEADLINE -> ItemRules.noDeadline(this, plan);
            case TWICE -> ItemRules.twice(this, plan);
            case OPEN_POINT -> ItemRules.openPoints(this, plan);
        };
    }

    /** What all rules find in a plan with all its items: what matters most first, then rule by rule. */
    static List<Finding> all(CheckedPlan plan) {
        return Stream.of(values())
                .flatMap(rule -> rule.find(plan).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** Whether a view holds all items of its version, so that it can be checked. */
    static boolean isWhole(PlanView view) {
        return view.items().size()
                == view.kinds().stream().mapToInt(kind -> kind.held()).sum();
    }
}
