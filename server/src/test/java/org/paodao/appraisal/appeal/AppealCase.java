package org.paodao.appraisal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.appraisal.run.AppraisalRounds;
import org.paodao.appraisal.run.Happenings;
import org.paodao.appraisal.run.NewHappening;
import org.paodao.appraisal.run.NewRound;
import org.paodao.appraisal.run.Run;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.Runs;
import org.paodao.appraisal.run.UnitLedger;
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
import org.paodao.scoring.appraisal.Given.Manner;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Source;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Scheme;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district with two units that were scored by events, and those who entered, rule and appeal. */
abstract class AppealCase {
    static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    static final LocalDate UNTIL = LocalDate.of(2023, 12, 31);
    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

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
    Happenings happenings;

    @Autowired
    Appeals appeals;

    @Autowired
    AppealViews views;

    @Autowired
    Publicity publicity;

    @Autowired
    JdbcClient db;

    CurrentUser office = Districts.NOBODY;
    CurrentUser appraiser = Districts.NOBODY;
    CurrentUser head = Districts.NOBODY;
    CurrentUser otherHead = Districts.NOBODY;
    UUID one = new UUID(0, 0);
    UUID other = new UUID(0, 0);
    UUID round = new UUID(0, 0);

    @BeforeEach
    void aRoundThatWasRun() throws InterruptedException {
        office = Districts.someone(organization);
        appraiser = Districts.with(office, Role.APPRAISER);
        one = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        head = Districts.with(office, Role.UNIT_HEAD, one);
        otherHead = Districts.with(office, Role.UNIT_HEAD, other);
        UUID plan = plans.create(office, SamplePlan.of("k", one, other)).id();
        UUID scheme = schemes.found(appraiser, new NewScheme("示例-SS", "示例考核方案", body()));
        publisher.publish(appraiser, scheme, new SchemePublishing("键", 1, FROM, null, "示例理由"));
        round = rounds.open(appraiser, new NewRound("键", "2023年度示例考核", plan, FROM, UNTIL, UNTIL, scheme, 1));
        Map<UUID, String> groups = new HashMap<>();
        groups.put(one, "dept");
        groups.put(other, "dept");
        rounds.members(appraiser, round, seen(), groups);
        event("e1", one);
        event("e2", one);
        event("e3", other);
        run();
    }

    /** 100 marks from which events take ten each. */
    private static SchemeBody body() {
        Scheme scheme = SchemeSamples.small().scheme();
        var events = new Method.Deduction(
                new BigDecimal("10"), BigDecimal.ZERO, new BigDecimal("0.5"), new BigDecimal("2"), false);
        return new SchemeBody(
                new Scheme(
                        scheme.title(),
                        List.of(
                                SchemeSamples.clause("1", null, "100", new Method.Sum(null, null)),
                                SchemeSamples.clause("1.1", "1", "100", events)),
                        List.of(new Group("dept", "示例部门组", new BigDecimal("100"))),
                        List.of(),
                        new Outcome(List.of(), scheme.outcome().grades(), List.of(), 2)),
                Map.of("1.1", new Input(InputKind.EVENTS, Map.of("what", "示例扣分"))));
    }

    private void event(String key, UUID unit) {
        happenings.enter(
                appraiser,
                round,
                new NewHappening(key, unit, "1.1", Manner.FOUND, null, LocalDate.of(2023, 5, 6), "示例事由" + key, null));
    }

    private void run() throws InterruptedException {
        int number = runs.begin(appraiser, round, Run.Kind.OFFICIAL, "run");
        for (int n = 0; n < 200 && at(number).state().isAtWork(); n++) {
            Thread.sleep(20);
        }
        assertThat(at(number).state()).isEqualTo(Run.State.DONE);
    }

    private Run at(int number) {
        return lists.run(lists.round(appraiser, round), number);
    }

    int seen() {
        return rounds.one(appraiser, round).version();
    }

    void shown() {
        publicity.show(appraiser, round, seen());
    }

    /** As if the days of publicity were over. */
    void over() {
        db.sql("update appraisal.round set shown_on = shown_on - 30, shown_until = shown_until - 30 where id = :id")
                .param("id", round)
                .update();
    }

    /** The place of the line of an event in the ledger of a unit. */
    int line(UUID unit, String event) {
        UnitLedger ledger = lists.ledger(appraiser, round, 1, unit);
        for (int n = 0; n < ledger.lines().size(); n++) {
            Line line = ledger.lines().get(n);
            if (line.grounds().sources().stream()
                    .anyMatch(source -> source.text().contains(event))) {
                return n;
            }
        }
        throw new AssertionError("No line of " + event + ": " + ledger.lines());
    }

    NewAppeal wish(String key, UUID unit, String event) {
        return new NewAppeal(key, round, unit, line(unit, event), "示例：该事项与本单位无关。");
    }

    Appeal appeal(UUID id) {
        return views.one(office, id).appeal();
    }

    /** The ruling on the appeal of one unit takes a record of the other out, too. */
    void ruledForBoth() {
        shown();
        UUID id = appeals.file(head, wish("k", one, "e1"));
        appeals.hear(office, id, 1);
        Touched touched = Objects.requireNonNull(views.one(office, id).touched());
        Source alike = touched.alike().getFirst().basis().records().getFirst().source();
        List<Correction> both = List.of(new Correction.NotCounted(source(id)), new Correction.NotCounted(alike));
        appeals.rule(office, id, 2, new Ruling(Verdict.UPHELD, "示例：同样处理", both));
    }

    Source source(UUID id) {
        Touched touched = Objects.requireNonNull(views.one(office, id).touched());
        return touched.basis().records().getFirst().source();
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }

    /** Computes again what rulings have changed. */
    int again() {
        return publicity.again(appraiser, round, new Publicity.Form("示例：按裁定重算", "again"));
    }
}
