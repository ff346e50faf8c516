package org.paodao.supervision.web.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.inspection.Check;
import org.paodao.supervision.inspection.Finding;
import org.paodao.supervision.inspection.FindingFile;
import org.paodao.supervision.inspection.Inspection;
import org.paodao.supervision.inspection.InspectionLists;
import org.paodao.supervision.inspection.InspectionPlanLists;
import org.paodao.supervision.inspection.InspectionPlans;
import org.paodao.supervision.inspection.InspectionStep;
import org.paodao.supervision.inspection.Inspections;
import org.paodao.supervision.inspection.PlannedInspection;
import org.paodao.supervision.inspection.Recheck;
import org.paodao.supervision.inspection.Sample;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Inspections and their yearly plan for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/inspections")
@Tag(name = "inspections", description = "Inspections of units and the yearly plan that provides for them")
class InspectionApi {
    private final InspectionLists lists;
    private final Inspections inspections;
    private final InspectionPlanLists planLists;
    private final InspectionPlans plans;

    InspectionApi(
            InspectionLists lists, Inspections inspections, InspectionPlanLists planLists, InspectionPlans plans) {
        this.lists = lists;
        this.inspections = inspections;
        this.planLists = planLists;
        this.plans = plans;
    }

    @Needs(Permission.INSPECTION_READ)
    @GetMapping
    @Operation(
            summary = "Inspections, newest first",
            description = "unit is its id. stage is open, prepared, underway, sent, answered, following, closed or"
                    + " cancelled.")
    List<Told> all(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String stage) {
        return lists.all(user, new InspectionQuery(year, null, stage).filter(unit)).inspections().stream()
                .map(one -> Told.of(one, null))
                .toList();
    }

    @Needs(Permission.INSPECTION_READ)
    @GetMapping("/{id}")
    @Operation(
            summary = "An inspection with its points, its samples, what it found and what was done with it",
            description = "A unit gets what it sees on its page: no samples, no findings that were struck.")
    Told one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return Told.of(lists.one(user, id));
    }

    @Needs({Permission.INSPECTION_ANSWER, Permission.INSPECTION_MANAGE})
    @PostMapping("/{id}/steps")
    @Operation(
            summary = "Take a step with an inspection",
            description =
                    "answer it for the unit; begin, send, return, follow, close or cancel it for whoever inspects. seen"
                            + " is the version that you saw.")
    Told step(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody InspectionAct act) {
        lists.one(user, id);
        act.take(inspections, user, id);
        return one(user, id);
    }

    @Needs(Permission.INSPECTION_READ)
    @GetMapping("/plan")
    @Operation(summary = "The plan of a year, for those who see the inspections of all units")
    List<PlannedInspection> plan(@Parameter(hidden = true) CurrentUser user, @RequestParam int year) {
        return planLists.year(user, year).entries();
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/plan")
    @Operation(
            summary = "Propose an entry of the plan",
            description =
                    "Sent again with the same requestKey it is proposed once. A unit that is inspected as often as the"
                            + " rule allows needs excess, the reason.")
    PlannedInspection draft(@Parameter(hidden = true) CurrentUser user, @RequestBody Wish wish) {
        if (wish.requestKey() == null || wish.requestKey().isBlank()) {
            throw Refusal.invalid("requestKey", "supervisioninspection.request-key");
        }
        UUID id = plans.draft(user, wish.requestKey(), wish.content());
        return planLists.one(user, id).planned();
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/plan/{plan}/steps")
    @Operation(
            summary = "Take a step with an entry of the plan",
            description = "approve or drop it, or open its inspections with the points of their checklist.")
    PlannedInspection step(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID plan, @RequestBody Step step) {
        planLists.one(user, plan);
        PlanAct.take(plans, user, plan, step.wish());
        return planLists.one(user, plan).planned();
    }

    /** A step with an entry of the plan. */
    record Step(
            @Nullable String step,
            @Nullable Integer seen,
            @Nullable String words,
            @Nullable List<String> points) {
        PlanAct.Wish wish() {
            return new PlanAct.Wish(
                    InspectionQuery.get(step),
                    seen == null ? 0 : seen,
                    InspectionQuery.get(words),
                    points == null ? "" : String.join("\n", points));
        }
    }

    /** An entry to be proposed. */
    record Wish(
            @Nullable String requestKey,
            int year,
            @Nullable String title,
            @Nullable String matter,
            @Nullable String scope,
            int fromMonth,
            int toMonth,
            @Nullable Set<UUID> targets,
            @Nullable String excess) {
        PlannedInspection.Content content() {
            return new PlannedInspection.Content(
                    year,
                    InspectionQuery.get(title),
                    InspectionQuery.get(matter),
                    InspectionQuery.get(scope),
                    fromMonth,
                    toMonth,
                    targets == null ? Set.of() : targets,
                    InspectionQuery.get(excess));
        }
    }

    /**
     * An inspection as programs see it.
     *
     * @param rechecks what it says of problems that were to be solved
     * @param matters what its findings became, as far as the reader may see them
     */
    record Told(
            UUID id,
            String number,
            UUID plan,
            String title,
            UUID unit,
            String stage,
            @Nullable LocalDate due,
            Inspection.Told told,
            List<Check> checks,
            List<Sample> samples,
            List<Finding> findings,
            List<FindingFile> files,
            List<Recheck> rechecks,
            List<MatterLine> matters,
            int version,
            List<InspectionStep> steps) {
        static Told of(InspectionLists.Shown shown) {
            return of(shown.inspection(), shown.papers());
        }

        static Told of(Inspection one, InspectionLists.@Nullable Papers papers) {
            return new Told(
                    one.id(),
                    one.number(),
                    one.plan(),
                    one.title(),
                    one.unit(),
                    one.stage().word(),
                    one.due(),
                    one.told(),
                    one.checks(),
                    papers == null ? List.of() : papers.samples(),
                    papers == null ? List.of() : papers.findings(),
                    papers == null ? List.of() : papers.files(),
                    papers == null ? List.of() : papers.rechecks(),
                    papers == null ? List.of() : papers.matters(),
                    one.version(),
                    papers == null ? List.of() : papers.steps());
        }
    }
}
