package org.paodao.plan.web;

import java.util.List;
import java.util.Locale;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemTable;
import org.paodao.plan.LitPlans;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanVersions;
import org.paodao.plan.PlanView;
import org.paodao.plan.ShownLights;
import org.paodao.ui.Download;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a plan's page shows, to take away. */
@Controller
class PlanExports {
    private final PlanLists lists;
    private final PlanVersions versions;
    private final LitPlans lights;
    private final MessageSource messages;

    PlanExports(PlanLists lists, PlanVersions versions, LitPlans lights, MessageSource messages) {
        this.lists = lists;
        this.versions = versions;
        this.lights = lights;
        this.messages = messages;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(PlanController.PLAN + "/export.xlsx")
    ResponseEntity<byte[]> excel(CurrentUser user, @PathVariable String plan, PlanQuery query, Locale locale) {
        PlanView view = view(user, plan, query);
        var sheets = new PlanSheets(wording(view, locale), view.head().title());
        return file(view, "xlsx", Download.EXCEL, sheets.write(tables(user, view, query)));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(PlanController.PLAN + "/export.csv")
    ResponseEntity<byte[]> csv(CurrentUser user, @PathVariable String plan, PlanQuery query, Locale locale) {
        PlanView view = view(user, plan, query);
        return file(view, "csv", Download.CSV, new PlanCsv(wording(view, locale)).write(tables(user, view, query)));
    }

    private List<ItemTable> tables(CurrentUser user, PlanView view, PlanQuery query) {
        return query.narrowed(ItemTable.of(view, query.on() == null ? lights.of(user, view) : ShownLights.NONE));
    }

    private PlanView view(CurrentUser user, String plan, PlanQuery query) {
        return lists.view(user, plan, versions.shown(user, plan, query.version(), query.on()), query.filter());
    }

    private Wording wording(PlanView view, Locale locale) {
        return new Wording(messages, locale, view.kinds());
    }

    private static ResponseEntity<byte[]> file(PlanView view, String ending, MediaType type, byte[] content) {
        String name = view.head().title() + "." + ending;
        return Download.of(name, type, content);
    }
}
