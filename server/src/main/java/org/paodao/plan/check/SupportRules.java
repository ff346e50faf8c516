package org.paodao.plan.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;

/** Rules about what supports what. Which kinds should support which is data of the plan's kinds. */
final class SupportRules {
    private SupportRules() {}

    static List<Finding> unsupported(Rule rule, CheckedPlan plan) {
        return plan.items().stream()
                .filter(item -> !plan.expectedBelow(item).isEmpty())
                .flatMap(item -> unsupported(rule, plan, item).stream())
                .toList();
    }

    /** The top without a carrier is a gap; what merely could be carried is a doubt; carried, but not by all kinds, a note. */
    private static List<Finding> unsupported(Rule rule, CheckedPlan plan, Item item) {
        List<String> by = plan.supporting(item).stream().map(Item::kind).toList();
        List<Kind> missing = plan.expectedBelow(item).stream()
                .filter(kind -> !by.contains(kind.code()))
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        boolean none = missing.size() == plan.expectedBelow(item).size();
        return List.of(Finding.at(rule, none ? severity(plan, item) : Severity.NOTE, item, codes(missing)));
    }

    private static Severity severity(CheckedPlan plan, Item item) {
        return plan.isTop(item) ? Severity.GAP : Severity.DOUBT;
    }

    static List<Finding> supportsNothing(Rule rule, CheckedPlan plan) {
        return plan.items().stream()
                .filter(item -> !plan.expectedAbove(item).isEmpty())
                .filter(item -> plan.supported(item).stream()
                        .noneMatch(above -> plan.expectedAbove(item).stream()
                                .anyMatch(kind -> kind.code().equals(above.kind()))))
                .map(item -> Finding.at(rule, Severity.GAP, item, codes(plan.expectedAbove(item))))
                .toList();
    }

    static List<Finding> circles(Rule rule, CheckedPlan plan) {
        return new Circles(plan)
                .find().stream()
                        .map(circle -> Finding.at(rule, Severity.GAP, circle.getFirst(), way(circle)))
                        .toList();
    }

    private static String way(List<Item> circle) {
        return Stream.concat(circle.stream(), Stream.of(circle.getFirst()))
                .map(item -> item.address() + " " + item.title())
                .collect(Collectors.joining(" → "));
    }

    private static String[] codes(List<Kind> kinds) {
        return kinds.stream().map(Kind::code).toArray(String[]::new);
    }
}
