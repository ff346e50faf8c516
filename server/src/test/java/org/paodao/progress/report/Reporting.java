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

/** A plan with an open round, and whoever works on the report about its first outcome; another unit has the second one. */
public abstract class Reporting {
    @Autowired
    protected Rounds rounds;

    @Autowired
    protected Reports reports;

    @Autowired
    protected ReportLists lists;

    @Autowired
    protected RoundDesk desk;

    @Autowired
    protected TaskLists tasks;

    @Autowired
    protected Plans plans;

    @Autowired
    protected Organization organization;

    protected CurrentUser office = Districts.NOBODY;
    protected CurrentUser liaison = Districts.NOBODY;
    protected CurrentUser head = Districts.NOBODY;
    protected CurrentUser stranger = Districts.NOBODY;
    protected UUID lead = new UUID(0, 0);
    protected UUID other = new UUID(0, 0);
    protected PlanRef plan = new PlanRef(lead, "", 0);
    protected Round round = SampleReports.open(lead);
    protected Place place = new Place(lead, lead);

    @BeforeEach
    protected void plan() {
        office = Districts.someone(organization);
        lead = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        liaison = Districts.with(office, Role.LIAISON, lead);
        head = Districts.with(office, Role.UNIT_HEAD, lead);
        stranger = Districts.with(office, Role.LIAISON, other);
        plan = plans.create(office, SamplePlan.of("reports", lead, other));
        round = SampleReports.open(plan.id());
        rounds.open(office, round);
        place = new Place(round.id(), item("outcomes/1"));
    }

    protected UUID item(String address) {
        return tasks.item(office, plan.address(), address).list().item();
    }

    protected Report report() {
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

    protected static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
