package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.amendment.Amendments;
import org.paodao.plan.amendment.Publishing;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan with a unit that leads its first outcome, and whoever works on the list of that. */
abstract class Listing {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    PlanTaskLists planLists;

    @Autowired
    Completion completion;

    @Autowired
    Plans plans;

    @Autowired
    Amendments amendments;

    @Autowired
    Publishing publishing;

    @Autowired
    Organization organization;

    @Autowired
    Audit audit;

    CurrentUser office = Districts.NOBODY;
    CurrentUser liaison = Districts.NOBODY;
    CurrentUser head = Districts.NOBODY;
    CurrentUser stranger = Districts.NOBODY;
    UUID lead = new UUID(0, 0);
    UUID other = new UUID(0, 0);
    UUID item = new UUID(0, 0);
    PlanRef plan = new PlanRef(lead, "", 0);

    @BeforeEach
    void plan() {
        office = Districts.someone(organization);
        lead = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        liaison = Districts.with(office, Role.LIAISON, lead);
        head = Districts.with(office, Role.UNIT_HEAD, lead);
        stranger = Districts.with(office, Role.LIAISON, other);
        plan = plans.create(office, SamplePlan.of("tasks", lead, other));
        item = lists.item(office, plan.address(), "outcomes/1").list().item();
    }

    /** The tasks of a list that was drafted, sent and agreed. */
    List<Task> agreed() {
        List<Task> said = SampleTasks.two(lead, other);
        tasks.put(liaison, item, new Draft(said, ""), 0);
        tasks.submit(head, item, 1);
        tasks.agree(office, item, 2, "");
        return said;
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
