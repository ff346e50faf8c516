package org.paodao.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.UnitKind;
import org.paodao.organization.UnitKinds;
import org.paodao.organization.UnitLists;
import org.paodao.organization.UnitNode;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.paodao.plan.UnitLoad;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tree of units with what each has to do. */
@Controller
class UnitController {
    private static final int TREE_LIMIT = 200;
    private static final int SEARCH_LIMIT = 49;
    /** So many lines on top are shown with what is below them. */
    private static final int OPEN = 20;

    private final PlanLists plans;
    private final UnitLists units;
    private final UnitKinds kinds;

    UnitController(PlanLists plans, UnitLists units, UnitKinds kinds) {
        this.plans = plans;
        this.units = units;
        this.kinds = kinds;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/units")
    UnitsPage units(CurrentUser user, TreeQuery query, Locale locale) {
        UnitsPage.Asked asked = query.asked(units.today());
        List<UnitNode> found =
                asked.searching() ? units.search(user, asked.q(), asked.day(), query.after()) : top(user, query, asked);
        List<UUID> open = asked.searching() || found.size() > OPEN ? List.of() : open(found);
        UnitsPage page = page(user, asked, found, locale);
        return new UnitsPage(
                page.year(),
                asked,
                found,
                units.below(user, open, asked.day()),
                page.loads(),
                page.kinds(),
                page.mayEdit());
    }

    /** The branches that are open from the start: as many as come whole. */
    private static List<UUID> open(List<UnitNode> found) {
        var open = new ArrayList<UUID>();
        int lines = 0;
        for (UnitNode node : found) {
            if (node.children() > 0 && lines + node.children() <= TREE_LIMIT) {
                open.add(node.id());
                lines += node.children();
            }
        }
        return open;
    }

    private List<UnitNode> top(CurrentUser user, TreeQuery query, UnitsPage.Asked asked) {
        return slice(user, query, asked, null);
    }

    /** The next lines below a unit, or on top, and one more when the list goes on. */
    private List<UnitNode> slice(CurrentUser user, TreeQuery query, UnitsPage.Asked asked, @Nullable UUID parent) {
        UUID after = query.afterId();
        UnitNode last = after == null ? null : units.node(user, after, asked.day());
        return units.children(user, parent, asked.day(), new UnitLists.Slice(last, TREE_LIMIT + 1));
    }

    /** The branch of a unit, for its place in the tree. */
    @Needs(Permission.PLAN_READ)
    @GetMapping("/units/{name}/below")
    Page below(CurrentUser user, @PathVariable String name, TreeQuery query, Locale locale) {
        UnitsPage.Asked asked = query.asked(units.today());
        UUID unit = units.sheet(user, name, asked.day()).id();
        return page(user, asked, slice(user, query, asked, unit), locale).fragment("plan/unitBranch.jte");
    }

    private UnitsPage page(CurrentUser user, UnitsPage.Asked asked, List<UnitNode> nodes, Locale locale) {
        int year = plans.plans(user).stream().map(PlanLine::year).findFirst().orElse(0);
        Map<UUID, UnitLoad> loads =
                plans.loads(user, year).stream().collect(Collectors.toMap(UnitLoad::unit, Function.identity()));
        boolean chinese = locale.getLanguage().equals("zh");
        Map<String, String> names =
                kinds.all(user).stream().collect(Collectors.toMap(UnitKind::code, kind -> kind.name(chinese)));
        boolean mayEdit = Permissions.may(user, Permission.UNIT_EDIT);
        return new UnitsPage(year, asked, nodes, Map.of(), loads, names, mayEdit);
    }

    /** What the tree was asked for, as it stands in its address. */
    record TreeQuery(
            @Nullable String q,
            @Nullable String day,
            @Nullable String after) {
        UnitsPage.Asked asked(LocalDate today) {
            LocalDate wanted = Days.read(day);
            String words = q == null ? "" : q.strip();
            return new UnitsPage.Asked(
                    words, wanted == null ? today : wanted, today, words.isEmpty() ? TREE_LIMIT : SEARCH_LIMIT);
        }

        @Nullable
        UUID afterId() {
            try {
                return after == null || after.isBlank() ? null : UUID.fromString(after);
            } catch (IllegalArgumentException none) {
                throw Refusal.notFound("organization.unit.unknown");
            }
        }
    }
}
