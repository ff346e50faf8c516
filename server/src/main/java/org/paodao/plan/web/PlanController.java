package org.paodao.plan.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.plan.DeletedItem;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.ItemTable;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanVersions;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of plans and their items. */
@Controller
class PlanController {
    /** Addresses of plans: the year, and a number where a year has several. */
    static final String PLAN = "/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}";

    private final PlanLists lists;
    private final Plans plans;
    private final PlanVersions versions;
    private final Organization organization;
    private final Surroundings surroundings;

    PlanController(
            PlanLists lists, Plans plans, PlanVersions versions, Organization organization, Surroundings surroundings) {
        this.lists = lists;
        this.plans = plans;
        this.versions = versions;
        this.organization = organization;
        this.surroundings = surroundings;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/plans")
    PlansPage plans(CurrentUser user) {
        return new PlansPage(lists.plans(user));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(PLAN)
    PlanPage plan(CurrentUser user, @PathVariable String plan, PlanQuery query) {
        Integer version = versions.shown(user, plan, query.version(), query.on());
        PlanView view = lists.view(user, plan, version, query.filter());
        List<DeletedItem> deleted = query.showsDeleted() ? versions.deleted(view.head()) : List.of();
        Surroundings.OfPlan around = surroundings.of(user, view, query.on());
        return new PlanPage(
                view,
                query,
                ItemTable.of(view, around.lights()),
                organization.units(user, units(view, query)),
                counts(user, view, query),
                deleted,
                around);
    }

    /** Of a filter that narrows one kind the others have to be counted too. */
    private Map<String, Integer> counts(CurrentUser user, PlanView view, PlanQuery query) {
        ItemFilter filter = query.ofKind(null).filter();
        if (filter.isNone()) {
            return view.kinds().stream().collect(Collectors.toMap(Kind::code, Kind::held));
        }
        List<Item> items = query.filter().kind() == null ? view.items() : lists.items(user, view.head(), filter);
        return items.stream().collect(Collectors.groupingBy(Item::kind, Collectors.summingInt(item -> 1)));
    }

    /** The units that do something in the plan, whatever part of it is shown. */
    private List<UUID> units(PlanView view, PlanQuery query) {
        return query.filter().isNone()
                ? view.items().stream()
                        .flatMap(item -> item.doers().stream())
                        .flatMap(doer -> Stream.ofNullable(doer.unit()))
                        .distinct()
                        .toList()
                : lists.units(view.head());
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/plans/{id}")
    Page byId(CurrentUser user, @PathVariable UUID id) {
        return Page.redirect("/" + lists.head(user, id.toString(), null).address());
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(PLAN + "/document")
    DocumentPage document(
            CurrentUser user,
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable UUID source,
            @RequestParam(required = false) @Nullable String at) {
        return DocumentPage.at(lists.source(user, plan, source), at);
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping(PLAN + "/points/{point}")
    Page settle(CurrentUser user, @PathVariable String plan, @PathVariable UUID point, PointForm form) {
        return Page.orAgain(
                () -> {
                    plans.settle(user, point, form.seen(), new Plans.Settling(form.settled(), form.words()));
                    return Page.redirect("/" + plan + "#points")
                            .saying(form.settled() ? "plan.point.settled" : "plan.point.reopened");
                },
                () -> plan(user, plan, PlanQuery.WHOLE));
    }

    /** Cutting the number off an item's address shows the items of its kind. */
    @Needs(Permission.PLAN_READ)
    @GetMapping(PLAN + "/{path:[a-z][a-z-]*}")
    Page kind(CurrentUser user, @PathVariable String plan, @PathVariable String path) {
        var view = lists.frame(user, plan, null);
        return view.kinds().stream()
                .filter(kind -> kind.path().equals(path))
                .map(kind -> Page.redirect("/" + plan + "?kind=" + kind.code()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan.item.unknown"));
    }

    /**
     * What a user says about a point.
     *
     * @param seen the point's version that was seen
     * @param settled whether it is in order
     * @param note why
     */
    record PointForm(int seen, boolean settled, @Nullable String note) {
        String words() {
            return note == null ? "" : note;
        }
    }
}
