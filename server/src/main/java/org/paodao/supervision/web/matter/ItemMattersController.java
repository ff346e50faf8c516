package org.paodao.supervision.web.matter;

import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemView;
import org.paodao.plan.PlanLists;
import org.paodao.supervision.MatterFilter;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.MatterOrder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The matters about an item of a plan. */
@Controller
class ItemMattersController {
    private static final int MOST = 200;

    private final PlanLists plans;
    private final MatterLists lists;

    ItemMattersController(PlanLists plans, MatterLists lists) {
        this.plans = plans;
        this.lists = lists;
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}/{path:[a-z][a-z-]*}/{number:[0-9]+}/matters")
    ItemMattersPage of(
            CurrentUser user, @PathVariable String plan, @PathVariable String path, @PathVariable String number) {
        ItemView view = plans.item(user, plan, null, path + "/" + number);
        return new ItemMattersPage(
                view.item().title(),
                "/" + view.head().address() + "/" + view.item().address(),
                lists.slice(user, MatterFilter.ofItem(view.item().id()), MatterOrder.newest(MOST)));
    }
}
