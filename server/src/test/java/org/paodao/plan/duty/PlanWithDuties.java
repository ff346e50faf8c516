package org.paodao.plan.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Colleague;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.organization.People;
import org.paodao.organization.PersonFacts;
import org.paodao.organization.PostFacts;
import org.paodao.organization.UnitChanges;
import org.paodao.organization.UnitLists;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.As;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A district with a plan, a unit that leads its items, and people of that unit. */
abstract class PlanWithDuties {
    @Autowired
    Organization organization;

    @Autowired
    UnitChanges changes;

    @Autowired
    UnitLists units;

    @Autowired
    People people;

    @Autowired
    Plans plans;

    @Autowired
    Duties duties;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverRules rules;

    @Autowired
    HandoverRound round;

    @Autowired
    SilentOwners silent;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    CurrentUser office = Districts.NOBODY;
    UUID lead = new UUID(0, 0);
    UUID other = new UUID(0, 0);
    UUID head = new UUID(0, 0);
    UUID liaison = new UUID(0, 0);
    UUID colleague = new UUID(0, 0);

    @BeforeEach
    void aPlanWithAStandingLiaison() {
        office = Districts.someone(organization);
        lead = organization.create(office, NewUnit.named("示例甲局")).id();
        other = organization.create(office, NewUnit.named("示例乙局")).id();
        plans.create(office, SamplePlan.of("a", lead, other));
        head = join(lead, "示例局长", "", "局长", true);
        liaison = join(lead, "示例联络员", "综合科", "科员", false);
        colleague = join(lead, "示例同事", "综合科", "科员", false);
        set(List.of(), DutyKind.LIAISON, Holder.person(liaison));
    }

    String page(CurrentUser user, String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    UUID join(UUID unit, String name, String section, String title, boolean leads) {
        var post = new PostFacts(unit, section, title, leads, units.today().minusDays(30));
        return people.add(office, new PersonFacts("", name, "", null), post);
    }

    void leave(UUID person) {
        Colleague post = people.posts(office, List.of(person)).getFirst();
        people.leave(office, person, post.post(), new People.Leaving(units.today(), "示例调动"));
    }

    void set(List<UUID> items, DutyKind kind, @Nullable Holder holder) {
        var bulk = new BulkDuty(lead, kind, items, holder);
        duties.apply(office, "2023", bulk, duties.preview(office, "2023", bulk).seen());
    }

    List<ItemDuty> items() {
        return duties.ofPlan(office, "2023", lead);
    }

    static @Nullable UUID liaison(UnitDuties held) {
        return Objects.requireNonNull(held.of(DutyKind.LIAISON)).holder().person();
    }

    CurrentUser job() {
        return HandoverJob.system(office.jurisdiction());
    }

    /** Time passes: the day on which the handover goes on has come. */
    void timeIsOver() {
        db.sql("update plan.handover set escalates_on = opened_on where jurisdiction = :jurisdiction")
                .param("jurisdiction", office.jurisdiction())
                .update();
    }
}
