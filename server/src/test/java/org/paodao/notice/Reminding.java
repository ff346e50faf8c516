package org.paodao.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.access.Access;
import org.paodao.access.NewAccount;
import org.paodao.access.NewGrant;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.progress.Completion;
import org.paodao.progress.Draft;
import org.paodao.progress.Goals;
import org.paodao.progress.Milestone;
import org.paodao.progress.Owner;
import org.paodao.progress.Task;
import org.paodao.progress.TaskLists;
import org.paodao.progress.Tasks;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A district whose people have accounts, and a unit with milestones that are due. */
abstract class Reminding {
    /** A Friday. */
    static final LocalDate DUE = LocalDate.of(2023, 12, 1);

    @Autowired
    Organization organization;

    @Autowired
    Access access;

    @Autowired
    Plans plans;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Completion completion;

    @Autowired
    ReminderRound round;

    @Autowired
    Inbox inbox;

    CurrentUser office = Districts.NOBODY;
    CurrentUser liaison = Districts.NOBODY;
    CurrentUser head = Districts.NOBODY;
    UUID jurisdiction = new UUID(0, 0);
    UUID unit = new UUID(0, 0);
    UUID other = new UUID(0, 0);
    UUID item = new UUID(0, 0);
    PlanRef plan = new PlanRef(unit, "", 0);

    @BeforeEach
    void district() {
        CurrentUser founder = Districts.someone(organization);
        jurisdiction = founder.jurisdiction();
        unit = organization.create(founder, NewUnit.named("甲局")).id();
        other = organization.create(founder, NewUnit.named("乙局")).id();
        office = person(founder, "office", NewGrant.everywhere(Role.OFFICE), null);
        liaison = person(founder, "liaison", NewGrant.inOwnUnit(Role.LIAISON), unit);
        head = person(founder, "head", NewGrant.inOwnUnit(Role.UNIT_HEAD), unit);
        plan = plans.create(office, SamplePlan.of("notice", unit, other));
        item = lists.item(office, plan.address(), "outcomes/1").list().item();
    }

    CurrentUser person(CurrentUser founder, String name, NewGrant grant, @Nullable UUID works) {
        CurrentUser officer = founder.with(Authority.of(Grant.everywhere(Role.SECURITY_OFFICER)));
        String username = name + founder.username();
        CurrentUser opened =
                access.open(officer, NewAccount.business(username, "示例" + name, works, "seven tall pines"));
        access.grant(officer, opened.account(), grant);
        return access.named(username).orElseThrow();
    }

    /** A list of the unit is agreed whose milestones are due on these days. */
    List<Milestone> due(LocalDate... days) {
        List<Milestone> steps = new ArrayList<>();
        for (LocalDate day : days) {
            steps.add(new Milestone(Ids.next(), "节点" + day + "（示例）", day, null));
        }
        var task =
                new Task(Ids.next(), "1", "", "建成示例点", "", Goals.NONE, null, Owner.unit(unit), List.of(), null, steps);
        tasks.put(office, item, new Draft(List.of(task), ""), 0);
        tasks.agree(office, item, 1, "示例");
        return steps;
    }

    List<String> told(CurrentUser user) {
        return inbox.page(user, null, false).stream()
                .map(message -> message.step() + " " + message.due())
                .toList()
                .reversed();
    }
}
