package org.paodao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A district with two units and whoever inspects them. */
abstract class Inspecting {
    @Autowired
    Organization organization;

    @Autowired
    Plans works;

    @Autowired
    InspectionPlans plans;

    @Autowired
    InspectionPlanLists planLists;

    @Autowired
    Inspections inspections;

    @Autowired
    InspectionFindings findings;

    @Autowired
    InspectionSamples samples;

    @Autowired
    InspectionLists lists;

    @Autowired
    Audit audit;

    @Autowired
    Clock clock;

    CurrentUser office = Districts.NOBODY;
    CurrentUser inspector = Districts.NOBODY;
    CurrentUser liaison = Districts.NOBODY;
    CurrentUser stranger = Districts.NOBODY;
    UUID unit = new UUID(0, 0);
    UUID other = new UUID(0, 0);
    int year;

    @BeforeEach
    void district() {
        office = Districts.someone(organization);
        unit = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        inspector = Districts.with(office, Role.INSPECTOR);
        liaison = Districts.with(office, Role.LIAISON, unit);
        stranger = Districts.with(office, Role.LIAISON, other);
        year = LocalDate.now(clock).getYear();
    }

    PlannedInspection.Content content(String excess, UUID... targets) {
        return new PlannedInspection.Content(year, "示例：重点工程进度督查", "看进度和手续", "在建项目", 3, 5, Set.of(targets), excess);
    }

    UUID drafted(UUID... targets) {
        return plans.draft(office, Ids.next().toString(), content("", targets));
    }

    /** An inspection of the unit that is opened and no more. */
    Inspection prepared() {
        UUID planned = drafted(unit);
        plans.approve(office, planned, 1, "示例：经专题会议研究同意");
        UUID id = plans.open(inspector, planned, List.of("进度是否达序", "手续是否齐全")).getFirst();
        return inspection(inspector, id);
    }

    /** One that is carried out, all points checked. */
    Inspection underway() {
        UUID id = prepared().id();
        inspections.begin(inspector, id, 1);
        inspections.check(inspector, id, 2, checked());
        return inspection(inspector, id);
    }

    static List<Check> checked() {
        return List.of(new Check("进度是否达序", Check.Result.BAD, "滞后两个节点"), new Check("手续是否齐全", Check.Result.GOOD, ""));
    }

    UUID found(UUID id, int seen) {
        return findings.find(inspector, id, seen, new NewFinding("f" + seen, null, "示例：两个节点滞后", "现场照片三张"));
    }

    void samplePlan() {
        works.create(office, SamplePlan.of("inspected", unit, other));
    }

    Inspection inspection(CurrentUser user, UUID id) {
        return lists.one(user, id).inspection();
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
