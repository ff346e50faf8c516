package org.paodao.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.ItemView;
import org.paodao.plan.LitPlans;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanVersions;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.plan.ShownLights;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans for other programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "plans", description = "Plans of a year and their items")
class PlanApi {
    private static final int LIMIT = 200;

    private final PlanLists lists;
    private final PlanVersions versions;
    private final Plans plans;
    private final LitPlans lights;

    PlanApi(PlanLists lists, PlanVersions versions, Plans plans, LitPlans lights) {
        this.plans = plans;
        this.lights = lights;
        this.lists = lists;
        this.versions = versions;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/plans")
    @Operation(summary = "The plans of your jurisdiction, newest year first")
    List<PlanLine> plans(@Parameter(hidden = true) CurrentUser user) {
        return lists.plans(user);
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/plans/{plan}")
    @Operation(
            summary = "A plan without its items",
            description = "What its document says of itself, its kinds and categories, links between items, and points"
                    + " that are not in order.")
    PlanView plan(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable @Parameter(description = "id, or the address of its page such as 2023") String plan,
            @RequestParam(required = false) @Parameter(description = "version; the newest when left out") @Nullable
                    Integer version,
            @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Parameter(description = "as it was at the end of this day")
                    @Nullable
                    LocalDate on) {
        return lists.frame(user, plan, versions.shown(user, plan, version, on));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/plans/{plan}/items")
    @Operation(
            summary = "Items of a plan in a version, as of a day, or in its newest version; in the order of the plan",
            description = "Read on with the value of next as after; next is absent on the last page.")
    Items items(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            PlanQuery query,
            @RequestParam(required = false) @Parameter(description = "id of the last item read") @Nullable UUID after,
            @RequestParam(defaultValue = "100") @Parameter(description = "1 to 200") int limit) {
        if (limit < 1 || limit > LIMIT) {
            throw Refusal.invalid("limit", "plan.limit", LIMIT);
        }
        PlanHead head = lists.head(user, plan, versions.shown(user, plan, query.version(), query.on()));
        ItemFilter filter = query.filter();
        List<Item> found = lists.items(user, head, filter, after, limit + 1);
        boolean more = found.size() > limit;
        List<Item> shown = more ? found.subList(0, limit) : found;
        return new Items(shown, more ? shown.getLast().id() : null);
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/plans/{plan}/lights")
    @Operation(
            summary = "How the items of a plan's newest version stand",
            description =
                    "own: by item, the lights of the indicators that stand for it; supporting: by item, those of the"
                            + " indicators that support it.")
    ShownLights lights(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan) {
        return lights.of(user, lists.view(user, plan, null, ItemFilter.NONE));
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping("/plans/{plan}/points/{point}")
    @Operation(
            summary = "Settle an open point with a note, or open it again",
            description = "seen is the point's seenVersion. The answer lists the plan's points as they are then.")
    List<PlanView.Point> settle(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable UUID point,
            @RequestBody Settling settling) {
        PlanView before = lists.frame(user, plan, null);
        if (before.points().stream().noneMatch(one -> one.id().equals(point))) {
            throw Refusal.notFound("plan.point.unknown");
        }
        String note = settling.note() == null ? "" : settling.note();
        plans.settle(user, point, settling.seen(), new Plans.Settling(settling.settled(), note));
        return lists.frame(user, plan, null).points();
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/items/{id}")
    @Operation(summary = "One item with its plan, links, versions and its place in the document")
    ItemView item(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return lists.item(user, id);
    }

    /**
     * What is said of a point.
     *
     * @param seen the point's version that was read
     * @param settled whether it is in order now
     * @param note why; needed to settle
     */
    @Schema(name = "PointSettling", example = "{\"seen\": 1, \"settled\": true, \"note\": \"附件已补\"}")
    record Settling(int seen, boolean settled, @Nullable String note) {}

    /**
     * A page of items.
     *
     * @param next what to send as {@code after}; null on the last page
     */
    record Items(List<Item> items, @Nullable UUID next) {}
}
