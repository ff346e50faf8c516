package org.paodao.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.springframework.stereotype.Component;

/** The items of the yearly plans that indicators stand for. */
@Component
class PlanItems {
    private final PlanLists plans;

    PlanItems(PlanLists plans) {
        this.plans = plans;
    }

    /** The measured items of a year's plans, by the office's code. */
    Map<String, Item> byCode(CurrentUser user, int year) {
        Map<String, Item> items = new HashMap<>();
        List<PlanLine> ofYear =
                plans.plans(user).stream().filter(plan -> plan.year() == year).toList();
        for (PlanLine plan : ofYear) {
            PlanView view = plans.view(user, plan.address(), null, new ItemFilter(null, null, null, null));
            Set<String> measured =
                    view.kinds().stream().filter(Kind::measured).map(Kind::code).collect(Collectors.toSet());
            view.items().stream()
                    .filter(item ->
                            measured.contains(item.kind()) && !item.code().isBlank())
                    .forEach(item -> items.putIfAbsent(item.code(), item));
        }
        return items;
    }
}
