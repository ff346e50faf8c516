package org.paodao.progress.report.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanLists;
import org.paodao.progress.report.LatestReports;
import org.paodao.progress.report.ReportLists;
import org.paodao.progress.round.Duty;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.ReportDuties;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The reports of one item of a plan. */
@Controller
@RequestMapping(ItemReportsController.REPORTS)
class ItemReportsController {
    static final String REPORTS =
            "/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}/{path:[a-z][a-z-]*}/{number:[0-9]+}/reports";

    private final PlanLists plans;
    private final ReportDuties duties;
    private final ReportLists lists;
    private final LatestReports latest;

    ItemReportsController(PlanLists plans, ReportDuties duties, ReportLists lists, LatestReports latest) {
        this.plans = plans;
        this.duties = duties;
        this.lists = lists;
        this.latest = latest;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    Page one(CurrentUser user, @PathVariable String plan, @PathVariable String path, @PathVariable String number) {
        PlanDuties of = duties.of(user, plan);
        Duty duty = plans.find(user, plan, null, path + "/" + number)
                .flatMap(view -> of.find(view.item().id()))
                .orElseThrow(() -> Refusal.notFound("plan.item.unknown"));
        List<Duty> supporting = of.supporting(duty.item()).stream()
                .filter(one -> !one.measured())
                .toList();
        Set<UUID> near = new HashSet<>();
        supporting.forEach(one -> near.addAll(of.around(one.item())));
        return new ItemReportsPage(
                duty,
                lists.item(user, duty),
                supporting,
                latest.of(user.jurisdiction(), of.head().id(), near),
                lists.today());
    }
}
