package org.paodao.progress.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RoundsTest {
    @Autowired
    private Rounds rounds;

    @Autowired
    private RoundRules rules;

    @Autowired
    private RoundLists lists;

    @Autowired
    private Plans plans;

    @Autowired
    private Organization organization;

    @Autowired
    private JdbcClient db;

    private CurrentUser office = Districts.NOBODY;
    private PlanRef plan = new PlanRef(Ids.next(), "", 0);

    @BeforeEach
    void plan() {
        office = Districts.someone(organization);
        var lead = organization.create(office, NewUnit.named("甲局")).id();
        plan = plans.create(office, SamplePlan.of("rounds", lead, lead));
    }

    @Test
    void aYearIsMadeOnceAndKeepsWhatTheOfficeSetByHand() {
        refused("progressround.no-rules", () -> rounds.make(office, plan.address()));
        rules.begin(office, rule("季报", Rhythm.QUARTERLY, "2023-01-01"), null);
        assertThat(rounds.make(office, plan.address())).isEqualTo(4);
        assertThat(rounds.make(office, plan.address())).isZero();
        Round last = lists.of(office, plan.id()).getLast();
        var days = new Days(
                last.days().opens(),
                last.days().due().plusDays(2),
                last.days().graceUntil().plusDays(2));
        refused("progressround.reason-missing", () -> rounds.move(office, last.id(), 1, new Rounds.Moved(days, " ")));
        for (int time = 0; time < 2; time++) {
            rounds.move(office, last.id(), 1, new Rounds.Moved(days, "顺延（示例）"));
        }
        assertThat(rounds.make(office, plan.address())).isZero();
        assertThat(lists.one(office, last.id()).days()).isEqualTo(days);
        refused("progressround.changed", () -> rounds.cancel(office, last.id(), 1, "示例"));
    }

    @Test
    void anotherRuleTakesTheSameItemsOverWithoutAskingTwice() {
        RoundRule quarterly = rule("季报", Rhythm.QUARTERLY, "2023-01-01");
        rules.begin(office, quarterly, null);
        rounds.make(office, plan.address());
        RoundRule monthly = rule("月报", Rhythm.MONTHLY, "2023-10-01");
        refused("progressround.rule-overlaps", () -> rules.begin(office, monthly, null));
        // As if today were before the last quarter.
        db.sql(
                        "update progress.round set opens = '2099-01-01', due = '2099-01-01', grace_until = '2099-01-01' where plan = :plan and covers_to = '2023-12-31'")
                .param("plan", plan.id())
                .update();
        for (int time = 0; time < 2; time++) {
            rules.begin(office, monthly, quarterly.id());
        }
        assertThat(rules.all(office)).extracting(RoundRule::until).contains(LocalDate.of(2023, 10, 1));
        rounds.make(office, plan.address());
        List<Round> asked = lists.opening(office.jurisdiction(), plan.id(), LocalDate.of(2099, 1, 2));
        assertThat(asked)
                .extracting(round -> round.span().to().toString())
                .containsExactly("2023-03-31", "2023-06-30", "2023-09-30", "2023-10-31", "2023-11-30", "2023-12-31");
    }

    @Test
    void onlyTheOfficeKeepsTheCalendar() {
        CurrentUser leader = Districts.with(office, Role.LEADER);
        refused("access.forbidden", () -> rules.begin(leader, rule("季报", Rhythm.QUARTERLY, "2023-01-01"), null));
        refused("access.forbidden", () -> rounds.make(leader, plan.address()));
        assertThat(lists.of(leader, plan.id())).isEmpty();
    }

    private static RoundRule rule(String name, Rhythm rhythm, String since) {
        return new RoundRule(Ids.next(), name, rhythm, Whom.ALL, Terms.USUAL, LocalDate.parse(since), null, 1);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
