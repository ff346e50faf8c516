package org.paodao.plan.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.plan.Item;
import org.paodao.plan.PlanView;

/** Rules about single items, and about what the document declares. */
final class ItemRules {
    private ItemRules() {}

    static List<Finding> noLead(Rule rule, CheckedPlan plan) {
        return plan.items().stream()
                .filter(item -> item.leads().isEmpty())
                .map(item -> Finding.at(rule, Severity.GAP, item))
                .toList();
    }

    /** One line for each leading unit without a liaison, at the first item it leads. */
    static List<Finding> noLiaison(Rule rule, CheckedPlan plan) {
        Set<UUID> with = plan.unitsWithLiaison().orElse(null);
        if (with == null) {
            return List.of(Finding.ofPlan(rule, Severity.NOTE, List.of()));
        }
        Map<UUID, Finding> found = new LinkedHashMap<>();
        for (Item item : plan.items()) {
            for (Item.Doer lead : item.leads()) {
                UUID unit = lead.unit();
                if (unit != null && !with.contains(unit)) {
                    found.putIfAbsent(unit, Finding.at(rule, Severity.GAP, item, lead.name()));
                }
            }
        }
        return List.copyOf(found.values());
    }

    static List<Finding> noTarget(Rule rule, CheckedPlan plan) {
        return plan.items().stream()
                .filter(item -> item.goals().isEmpty() && (plan.isMeasured(item) || plan.isTop(item)))
                .map(item -> Finding.at(rule, plan.isMeasured(item) ? Severity.GAP : Severity.NOTE, item))
                .toList();
    }

    /** A doubt where the plan sets deadlines for items of this kind, else a note. */
    static List<Finding> noDeadline(Rule rule, CheckedPlan plan) {
        Set<String> dated = plan.items().stream()
                .filter(item -> !item.deadlines().isEmpty())
                .map(Item::kind)
                .collect(Collectors.toSet());
        return plan.items().stream()
                .filter(item -> item.deadlines().isEmpty() && !plan.isMeasured(item))
                .map(item -> Finding.at(rule, dated.contains(item.kind()) ? Severity.DOUBT : Severity.NOTE, item))
                .toList();
    }

    /** Each item whose title one before it has. */
    static List<Finding> twice(Rule rule, CheckedPlan plan) {
        Map<String, Item> first = new HashMap<>();
        return plan.items().stream()
                .flatMap(item -> {
                    Item before = first.putIfAbsent(item.kind() + " " + plain(item.title()), item);
                    return before == null
                            ? Stream.<Finding>empty()
                            : Stream.of(Finding.at(rule, Severity.DOUBT, item, before.address()));
                })
                .toList();
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s“”\"《》「」]|（示例）", "");
    }

    static List<Finding> openPoints(Rule rule, CheckedPlan plan) {
        return plan.view().points().stream()
                .filter(point -> !point.inOrder())
                .map(point -> Finding.ofPlan(rule, Severity.GAP, arguments(point)))
                .toList();
    }

    /** The code of the kind that is counted, how many are declared and how many held; of others their own sentence. */
    private static List<String> arguments(PlanView.Point point) {
        String counted = point.counted();
        return counted == null
                ? Stream.concat(Stream.of(point.message()), point.arguments().stream())
                        .toList()
                : List.of(counted, String.valueOf(point.declared()), String.valueOf(point.held()));
    }
}
