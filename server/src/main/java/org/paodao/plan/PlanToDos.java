package org.paodao.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the office has to settle in plans: points that are open since they came in, and items that nobody leads. */
@Component
class PlanToDos implements ToDoSource {
    private static final UUID NOBODY = new UUID(0, 0);

    private final PlanParts parts;
    private final LeadItems items;
    private final Clock clock;

    PlanToDos(PlanParts parts, LeadItems items, Clock clock) {
        this.parts = parts;
        this.items = items;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        if (units != null) {
            return List.of();
        }
        List<ToDo> found = new ArrayList<>();
        parts.lines(new CurrentUser(NOBODY, jurisdiction, "system", "system", Authority.JOB)).stream()
                .filter(plan -> plan.openPoints() > 0)
                .forEach(plan -> found.add(office(
                        "plan-points:" + plan.id(),
                        "plan.points",
                        List.of(plan.title(), String.valueOf(plan.openPoints())),
                        "/" + plan.address() + "#points",
                        LocalDate.ofInstant(plan.publishedAt(), clock.getZone()))));
        found.addAll(unled(jurisdiction));
        return found;
    }

    private List<ToDo> unled(UUID jurisdiction) {
        Map<UUID, List<LeadItem>> byPlan = items.of(jurisdiction, null).stream()
                .filter(item -> item.unit() == null)
                .collect(Collectors.groupingBy(LeadItem::plan, LinkedHashMap::new, Collectors.toList()));
        return byPlan.values().stream()
                .map(unled -> {
                    LeadItem first = unled.getFirst();
                    return office(
                            "plan-unled:" + first.plan(),
                            "plan.unled",
                            List.of(first.planTitle(), String.valueOf(unled.size()), first.title()),
                            "/" + first.planAddress() + "/completeness",
                            first.planSince());
                })
                .toList();
    }

    private static ToDo office(String thing, String text, List<String> words, String address, LocalDate since) {
        return new ToDo(
                thing, ToDo.Kind.SETTLE, text, words, address, Permission.PLAN_PUBLISH, null, since, null, null, 0);
    }
}
