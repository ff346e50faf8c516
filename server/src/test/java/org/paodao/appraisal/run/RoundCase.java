package org.paodao.appraisal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.NewScheme;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.SchemePublisher;
import org.paodao.appraisal.scheme.SchemePublishing;
import org.paodao.appraisal.scheme.SchemeSamples;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Scheme;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A district with two units, a plan, a scheme of marks, events and a survey, and a round by it. */
abstract class RoundCase {
    static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    static final LocalDate UNTIL = LocalDate.of(2023, 12, 31);

    @Autowired
    Organization organization;

    @Autowired
    Plans plans;

    @Autowired
    Schemes schemes;

    @Autowired
    SchemePublisher publisher;

    @Autowired
    AppraisalRounds rounds;

    @Autowired
    Runs runs;

    @Autowired
    RunLists lists;

    @Autowired
    Marking marking;

    @Autowired
    Happenings happenings;

    @Autowired
    EnteredFigures figures;

    CurrentUser office = Districts.NOBODY;
    CurrentUser appraiser = Districts.NOBODY;
    CurrentUser head = Districts.NOBODY;
    CurrentUser otherHead = Districts.NOBODY;
    UUID one = new UUID(0, 0);
    UUID other = new UUID(0, 0);
    UUID round = new UUID(0, 0);

    @BeforeEach
    void aRound() {
        office = Districts.someone(organization);
        appraiser = Districts.with(office, Role.APPRAISER);
        one = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        head = Districts.with(office, Role.UNIT_HEAD, one);
        otherHead = Districts.with(office, Role.UNIT_HEAD, other);
        UUID plan = plans.create(office, SamplePlan.of("k", one, other)).id();
        UUID scheme = schemes.found(appraiser, new NewScheme("示例-JX", "示例考核方案", body()));
        publisher.publish(appraiser, scheme, new SchemePublishing("键", 1, FROM, null, "示例理由"));
        var wish = new NewRound("键", "2023年度示例考核", plan, FROM, UNTIL, UNTIL, scheme, 1);
        round = rounds.open(appraiser, wish);
        assertThat(rounds.open(appraiser, wish)).as("sent twice").isEqualTo(round);
        Map<UUID, String> groups = new HashMap<>();
        groups.put(one, "dept");
        groups.put(other, "dept");
        rounds.members(appraiser, round, seen(), groups);
    }

    /** 40 marks by scorers, 20 that events take away, 20 of a survey, 20 of matters; a bonus and a veto of events. */
    static SchemeBody body() {
        SchemeBody small = SchemeSamples.small();
        List<Clause> clauses = new ArrayList<>(List.of(
                SchemeSamples.clause("1", null, "100", new Method.Sum(null, null)),
                SchemeSamples.clause("1.1", "1", "40", new Method.Manual(number("100"), 0, number("30"))),
                SchemeSamples.clause(
                        "1.2",
                        "1",
                        "20",
                        new Method.Deduction(number("2"), number("0"), number("0.5"), number("2"), false)),
                SchemeSamples.clause("1.3", "1", "20", new Method.Survey(number("100"), 10)),
                SchemeSamples.clause(
                        "1.4",
                        "1",
                        "20",
                        new Method.Deduction(number("1"), number("0"), number("0.5"), number("2"), false)),
                SchemeSamples.clause("2", null, "5", new Method.Bonus(number("1")))));
        Map<String, Input> inputs = Map.of(
                "1.1", new Input(InputKind.SCORERS, Map.of("who", "示例评分组")),
                "1.2", new Input(InputKind.EVENTS, Map.of("what", "示例扣分")),
                "1.3", new Input(InputKind.FIGURE, Map.of("what", "示例测评")),
                "1.4", Input.of(InputKind.MATTERS_ON_TIME),
                "2", new Input(InputKind.EVENTS, Map.of("what", "示例创新成果")),
                "V1", new Input(InputKind.EVENTS, Map.of("what", "示例重大责任事故")));
        Scheme scheme = small.scheme();
        List<Group> groups = List.of(new Group("dept", "示例部门组", number("100")));
        return new SchemeBody(new Scheme(scheme.title(), clauses, groups, List.of(), scheme.outcome()), inputs);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    int seen() {
        return rounds.one(appraiser, round).version();
    }

    UUID event(String key, String clause, UUID unit, Given.Manner manner) {
        return happenings.enter(
                appraiser,
                round,
                new NewHappening(key, unit, clause, manner, null, LocalDate.of(2023, 5, 6), "示例事由", null));
    }

    void figure(UUID unit, String value, int answers) {
        figures.enter(
                appraiser,
                round,
                List.of(new EnteredFigures.Wish(
                        new EnteredFigures.Place("1.3", unit, ""), number(value), answers, "示例测评", Map.of())));
    }

    /** Runs and waits until it is over. */
    int ran(Run.Kind kind, String key) throws InterruptedException {
        int number = runs.begin(appraiser, round, kind, key);
        assertThat(runs.begin(appraiser, round, kind, key)).as("sent twice").isEqualTo(number);
        for (int n = 0; n < 200 && at(number).state().isAtWork(); n++) {
            Thread.sleep(50);
        }
        assertThat(at(number).state()).isEqualTo(Run.State.DONE);
        return number;
    }

    Run at(int number) {
        return lists.run(lists.round(appraiser, round), number);
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
