package org.paodao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Entry;
import org.paodao.kernel.Role;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class InspectionPlansTest extends Inspecting {
    @Autowired
    InspectionRuleBook rules;

    @Autowired
    InspectionToDos toDos;

    @Test
    void aUnitIsNotInspectedMoreOftenThanTheRuleAllowsUnlessSomebodySaysWhy() {
        for (int n = 0; n < 3; n++) {
            drafted(unit, other);
        }
        assertThat(planLists.year(office, year).load(unit)).isEqualTo(new Load(unit, 3, 0));
        refused("supervisioninspection.too-often", () -> drafted(unit));
        UUID despite = plans.draft(office, "despite", content("示例：上级部署的专项督查", unit));
        assertThat(planLists.one(office, despite).planned().content().excess()).isEqualTo("示例：上级部署的专项督查");
        assertThat(audit.trail(office, despite)).extracting(Entry::reason).contains("示例：上级部署的专项督查");

        UUID first = planLists.year(office, year).entries().getFirst().id();
        plans.drop(office, first, 1, "示例：与专项督查合并");
        assertThat(planLists.year(office, year).load(other).all()).isEqualTo(2);
        drafted(other);
        refused("supervisioninspection.too-often", () -> drafted(other));
    }

    @Test
    void anotherLimitHoldsFromItsDayOn() {
        LocalDate today = LocalDate.now(clock);
        var terms = new InspectionRule.Terms(1, 15, 30);
        assertThat(rules.publish(office, "r", today, terms, "示例")).isEqualTo(1);
        assertThat(rules.publish(office, "r", today, terms, "示例")).isEqualTo(1);
        rules.publish(office, "s", today.plusDays(400), new InspectionRule.Terms(9, 9, 9), "示例");
        assertThat(rules.rules(liaison).today().terms()).isEqualTo(terms);
        drafted(unit);
        refused("supervisioninspection.too-often", () -> drafted(unit));
        refused(
                "supervisioninspection.number",
                () -> rules.publish(office, "t", today, new InspectionRule.Terms(0, 1, 1), "示例"));
        refused("access.forbidden", () -> rules.publish(liaison, "u", today, terms, "示例"));
    }

    @Test
    void anEntryIsProposedOnceRewrittenWhileItIsADraftAndApprovedWithAReason() {
        UUID id = plans.draft(office, "once", content("", unit));
        assertThat(plans.draft(office, "once", content("", unit))).isEqualTo(id);
        plans.rewrite(office, id, 1, content("", unit, other));
        plans.rewrite(office, id, 1, content("", unit, other));
        refused("supervisioninspection.changed", () -> plans.rewrite(inspector, id, 1, content("", other)));
        refused("supervisioninspection.words", () -> plans.approve(office, id, 2, " "));
        plans.approve(office, id, 2, "示例：同意");
        plans.approve(office, id, 2, "示例：同意");
        assertThat(planLists.one(office, id).planned().stage()).isEqualTo(new PlanStage.Approved("示例：同意"));
        refused("supervisioninspection.plan-not-now.approved", () -> plans.rewrite(office, id, 3, content("", unit)));
        refused("supervisioninspection.targets", () -> plans.draft(office, "none", content("")));
        refused("supervisioninspection.targets", () -> drafted(UUID.randomUUID()));
    }

    @Test
    void inspectionsAreOpenedOnceForEachUnitOfAnApprovedEntry() {
        UUID id = drafted(unit, other);
        refused("supervisioninspection.plan-not-now.drafted", () -> plans.open(office, id, List.of()));
        plans.approve(office, id, 1, "示例：同意");
        LocalDate may = LocalDate.of(year, 5, 1);
        assertThat(toDos.waiting(office.jurisdiction(), null, may, may)).hasSize(1);
        assertThat(plans.open(inspector, id, List.of("一", " "))).hasSize(2);
        assertThat(plans.open(inspector, id, List.of("一"))).isEmpty();
        assertThat(toDos.waiting(office.jurisdiction(), null, may, may)).isEmpty();
        assertThat(lists.all(office, new InspectionFilter(year, unit, null, id)).inspections())
                .singleElement()
                .extracting(Inspection::checks)
                .isEqualTo(List.of(new Check("一", Check.Result.OPEN, "")));
        refused("supervisioninspection.opened", () -> plans.drop(office, id, 2, "示例"));
    }

    @Test
    void thePlanIsForThoseWhoSeeAllInspections() {
        UUID id = drafted(unit);
        refused("access.forbidden", () -> planLists.year(liaison, year));
        refused("access.forbidden", () -> plans.approve(liaison, id, 1, "示例"));
        refused("supervisioninspection.unknown-plan", () -> planLists.one(Districts.someone(organization), id));
        assertThat(planLists
                        .one(Districts.with(office, Role.LEADER), id)
                        .year()
                        .load(unit)
                        .all())
                .isEqualTo(1);
    }
}
