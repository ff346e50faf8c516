package org.paodao.plan.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.ItemView;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanVersions;
import org.paodao.plan.duty.Duties;
import org.paodao.ui.Page;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an item. */
@Controller
class ItemController {
    private final PlanLists lists;
    private final PlanVersions versions;
    private final Duties duties;
    private final Audit audit;
    private final Surroundings surroundings;

    ItemController(PlanLists lists, PlanVersions versions, Duties duties, Audit audit, Surroundings surroundings) {
        this.lists = lists;
        this.versions = versions;
        this.duties = duties;
        this.audit = audit;
        this.surroundings = surroundings;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(PlanController.PLAN + "/{path:[a-z][a-z-]*}/{number:[0-9]+}")
    Page item(
            CurrentUser user,
            @PathVariable String plan,
            @PathVariable String path,
            @PathVariable String number,
            ItemQuery query) {
        Integer version = versions.shown(user, plan, query.version(), query.on());
        String address = path + "/" + number;
        return lists.find(user, plan, version, address)
                .map(view -> page(user, view, query))
                .orElseGet(() -> gone(user, plan, version, address));
    }

    private Page gone(CurrentUser user, String plan, @Nullable Integer version, String address) {
        PlanHead head = lists.head(user, plan, version);
        return versions.gone(head, address)
                .map(item -> new ItemGonePage(head, item))
                .orElseThrow(() -> Refusal.notFound("plan.item.unknown"));
    }

    private Page page(CurrentUser user, ItemView view, ItemQuery query) {
        var owners = duties.ofItem(user, view.item());
        boolean mayName = owners.stream().anyMatch(one -> Permissions.mayFor(user, Permission.DUTY_EDIT, one.unit()));
        var around = surroundings.of(user, view, query);
        return new ItemPage(view, owners, mayName, trail(user, view), query.on(), around);
    }

    /** What was written down for the item itself, and for its plan where the item is named. */
    private List<Entry> trail(CurrentUser user, ItemView view) {
        return Stream.concat(
                        audit.trail(user, view.item().id()).stream(),
                        OwnTrail.of(
                                audit.trail(user, view.head().id()), view.item().address()))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
    }

    /**
     * How an item is to be shown.
     *
     * @param version of the plan; null for the newest
     * @param on as it was at the end of this day
     * @param align words of the superior's item that is looked for; null when none is
     */
    record ItemQuery(
            @Nullable Integer version,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @Nullable String align) {}
}
