package org.paodao.plan.check;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.paodao.plan.PlanView;

/** What a plan is checked for. Each rule is a pure function of the plan; its words stand in the message files. */
public enum Rule {
    /** An item that others should support, and nothing does: an outcome without works, a work without reforms. */
    UNSUPPORTED(SupportRules::unsupported),
    /** An item that should support another, and does not. */
    SUPPORTS_NOTHING(SupportRules::supportsNothing),
    /** Items that support each other in a circle. */
    CIRCLE(SupportRules::circles),
    /** An item that nobody leads. */
    NO_LEAD(ItemRules::noLead),
    /** A unit that leads and has no liaison. */
    NO_LIAISON(ItemRules::noLiaison),
    /** An indicator without target; an outcome without any number. */
    NO_TARGET(ItemRules::noTarget),
    /** Something to be done without a deadline. */
    NO_DEADLINE(ItemRules::noDeadline),
    /** Two items of one kind with one title. */
    TWICE(ItemRules::twice),
    /** What the document declares and the plan does not hold, and other points that are open. */
    OPEN_POINT(ItemRules::openPoints);

    private final BiFunction<Rule, CheckedPlan, List<Finding>> finds;

    Rule(BiFunction<Rule, CheckedPlan, List<Finding>> finds) {
        this.finds = finds;
    }

    /** What stands in addresses and message keys, such as no-lead. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What this rule finds. */
    List<Finding> find(CheckedPlan plan) {
        return finds.apply(this, plan);
    }

    /** What all rules find in a plan with all its items, gaps first within each rule's turn. */
    static List<Finding> all(CheckedPlan plan) {
        return Stream.of(values()).flatMap(rule -> rule.find(plan).stream()).toList();
    }

    /** Whether a view holds all items of its version, so that it can be checked. */
    static boolean isWhole(PlanView view) {
        return view.items().size()
                == view.kinds().stream().mapToInt(kind -> kind.held()).sum();
    }
}
