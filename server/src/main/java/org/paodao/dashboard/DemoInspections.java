package org.paodao.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanLists;
import org.paodao.plan.UnitLoad;
import org.paodao.supervision.clock.Urgency;
import org.paodao.supervision.inspection.Check;
import org.paodao.supervision.inspection.InspectionFilter;
import org.paodao.supervision.inspection.InspectionFindings;
import org.paodao.supervision.inspection.InspectionLists;
import org.paodao.supervision.inspection.InspectionPlans;
import org.paodao.supervision.inspection.InspectionSamples;
import org.paodao.supervision.inspection.Inspections;
import org.paodao.supervision.inspection.NewFinding;
import org.paodao.supervision.inspection.PlannedInspection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A yearly plan of inspections and an inspection in each stage. */
@Component
@Profile("demo")
class DemoInspections {
    private static final Logger LOG = LoggerFactory.getLogger(DemoInspections.class);
    private static final List<String> POINTS = List.of("示例：任务清单是否分解到人", "示例：时间节点是否达序", "示例：佐证材料是否齐全");

    private final InspectionPlans plans;
    private final Inspections inspections;
    private final InspectionFindings findings;
    private final Beside beside;
    private final Clock clock;

    DemoInspections(
            InspectionPlans plans, Inspections inspections, InspectionFindings findings, Beside beside, Clock clock) {
        this.plans = plans;
        this.inspections = inspections;
        this.findings = findings;
        this.beside = beside;
        this.clock = clock;
    }

    /** What is asked of other parts. */
    @Component
    @Profile("demo")
    record Beside(InspectionLists lists, InspectionSamples samples, Organization organization, PlanLists plans) {}

    /** Makes what is missing. */
    void load(CurrentUser office) {
        List<UUID> units = units(office);
        if (units.size() < 4
                || !beside.lists()
                        .all(office, InspectionFilter.NONE)
                        .inspections()
                        .isEmpty()) {
            return;
        }
        opened(office, "示例：民生实事进度督查", units.subList(0, 4), 3);
        opened(office, "示例：重大项目推进督查", units.subList(0, 3), 0);
        drafts(office, units);
        LOG.info(
                "Demo: {} inspections.",
                beside.lists().all(office, InspectionFilter.NONE).inspections().size());
    }

    /** Units that do something in the plan, that of the demo's liaison first. */
    private List<UUID> units(CurrentUser office) {
        Set<UUID> busy = beside.plans().loads(office, 2023).stream()
                .map(UnitLoad::unit)
                .collect(Collectors.toSet());
        return beside.organization().units(office).stream()
                .filter(unit -> busy.contains(unit.id()))
                .sorted((one, other) ->
                        Boolean.compare(other.name().equals("区教育局"), one.name().equals("区教育局")))
                .map(Unit::id)
                .limit(4)
                .toList();
    }

    private void drafts(CurrentUser office, List<UUID> units) {
        plans.draft(office, "demo-draft", content("示例：安全生产责任落实督查", Set.of(units.getFirst(), units.getLast()), ""));
        UUID dropped = plans.draft(office, "demo-dropped", content("示例：会议精神落实督查", Set.of(units.getLast()), ""));
        plans.drop(office, dropped, 1, "示例：与民生实事督查合并，减轻基层负担");
        UUID above =
                plans.draft(office, "demo-above", content("示例：上级交办专项督查", Set.of(units.getFirst()), "示例：上级统一部署，不能合并"));
        plans.approve(office, above, 1, "示例：按上级要求列入计划");
    }

    private PlannedInspection.Content content(String title, Set<UUID> targets, String excess) {
        return new PlannedInspection.Content(
                LocalDate.now(clock).getYear(),
                title,
                "示例：看进度、看质量、看责任落实，不另要台账。",
                "示例：年度计划所列事项。",
                1,
                12,
                targets,
                excess);
    }

    /** Each unit's inspection goes one stage further than the one before. */
    private void opened(CurrentUser office, String title, List<UUID> units, int far) {
        UUID plan = plans.draft(office, "demo " + title, content(title, Set.copyOf(units), ""));
        plans.approve(office, plan, 1, "示例：经专题会议研究同意");
        plans.open(office, plan, POINTS);
        int stage = far;
        for (UUID unit : units) {
            UUID id = beside.lists().all(office, new InspectionFilter(null, unit, null, plan)).inspections().stream()
                    .findFirst()
                    .orElseThrow()
                    .id();
            walk(office, id, unit, stage);
            stage++;
        }
    }

    private void walk(CurrentUser office, UUID id, UUID unit, int far) {
        if (far == 1) {
            inspections.cancel(office, id, 1, "示例：该单位近期已接受审计，不重复检查");
            return;
        }
        beside.samples().draw(office, id, 1, new InspectionSamples.Draw(true, true, "20260601", 3, ""));
        if (far == 0) {
            return;
        }
        inspections.begin(office, id, 2);
        inspections.check(office, id, 3, checks());
        UUID finding =
                findings.find(office, id, 4, new NewFinding("demo", null, "示例：两个节点滞后一个月以上，未报请调整。", "现场照片三张、任务清单第二版。"));
        if (far >= 3) {
            sent(office, id, unit, far);
            findings.begin(office, id, finding, Urgency.NORMAL);
        }
    }

    private static List<Check> checks() {
        return List.of(
                new Check(POINTS.getFirst(), Check.Result.GOOD, ""),
                new Check(POINTS.get(1), Check.Result.BAD, "示例：两个节点滞后"),
                new Check(POINTS.getLast(), Check.Result.NONE, "示例：本次不涉及"));
    }

    private void sent(CurrentUser office, UUID id, UUID unit, int far) {
        inspections.send(office, id, 5, "示例：总体进度符合计划，两个节点滞后，请在限期内说明原因并明确完成时间。");
        if (far >= 4) {
            CurrentUser liaison = office.with(new Authority(
                    unit, List.of(Grant.inUnits(Role.LIAISON, Set.of(unit))), Authority.NO_CEILING, null));
            inspections.answer(liaison, id, 6, "示例：因雨季停工滞后，已增加作业面，下月底前补齐。");
        }
        if (far >= 5) {
            inspections.follow(office, id, 7, LocalDate.now(clock).plusDays(30));
        }
        if (far >= 6) {
            inspections.close(office, id, 8, "示例：经复查，滞后节点已完成。");
        }
    }
}
