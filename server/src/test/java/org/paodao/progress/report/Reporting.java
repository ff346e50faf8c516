package org.paodao.progress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.progress.TaskLists;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Rounds;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan with an open round, and whoever works on the report about its first outcome. */
abstract class Reporting {
    @Autowired
    Rounds rounds;

    @Autowired
    Reports reports;

    @Autowired
    ReportLists lists;

    @Autowired
    RoundDesk desk;

    @Autowired
    TaskLists tasks;

    @Autowired
    Plans plans;

    @Autowired
    Organization organization;

    CurrentUser office = Districts.NOBODY;
    CurrentUser liaison = Districts.NOBODY;
    CurrentUser head = Districts.NOBODY;
    CurrentUser stranger = Districts.NOBODY;
    UUID lead = new UUID(0, 0);
    UUID other = new UUID(0, 0);
    PlanRef plan = new PlanRef(lead, "", 0);
    Place place = new Place(lead, lead);

    @BeforeEach
    void plan() {
        office = Districts.someone(organization);
        lead = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        liaison = Districts.with(office, Role.LIAISON, lead);
        head = Districts.with(office, Role.UNIT_HEAD, lead);
        stranger = Districts.with(office, Role.LIAISON, other);
        plan = plans.create(office, SamplePlan.of("reports", lead, other));
        Round round = SampleReports.open(plan.id());
        rounds.open(office, round);
        place = new Place(round.id(), item("outcomes/1"));
    }

    UUID item(String address) {
        return tasks.item(office, plan.address(), address).list().item();
    }

    Report report() {
        return lists.one(office, place).report();
    }

    /** A report that was written, sent, approved and accepted. */
    void accepted(Place where, ReportContent content) {
        int seen = reports.put(liaison, where, content, Seen.version(0));
        reports.submit(liaison, where, seen);
        reports.approve(head, where, seen + 1);
        reports.accept(office, where, seen + 2);
    }

    static List<Remark> remark(Field field, String quote, String words) {
        return List.of(new Remark(field, quote, words));
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
