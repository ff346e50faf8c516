package org.paodao.appraisal.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.appraisal.run.RoundStage;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.calendar.Calendar;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.kernel.ToDo;
import org.paodao.scoring.appraisal.Given.Manner;
import org.paodao.scoring.appraisal.Source;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AppealsTest extends AppealCase {
    @Autowired
    private AppealLists register;

    @Autowired
    private AppealFiles files;

    @Autowired
    private AppealToDos toDos;

    @Autowired
    private AppealRuleBook rules;

    @Autowired
    private PublicityViews ways;

    @Autowired
    private Calendar calendar;

    @Autowired
    private Audit audit;

    @Test
    void aRulingTakesARecordOutAndTheNextRunShowsWhatThatMovedBeforeEverybodySeesIt() {
        refused("appraisalrun.unknown", () -> appeals.file(head, wish("k", one, "e1")));
        shown();
        UUID id = appeals.file(head, wish("k", one, "e1"));
        assertThat(appeals.file(head, wish("k", one, "e1"))).as("sent twice").isEqualTo(id);
        appeals.hear(office, id, 1);
        Source event = source(id);
        appeals.rule(office, id, 2, upheld(new Correction.NotCounted(event)));
        appeals.rule(office, id, 2, upheld(new Correction.NotCounted(event)));
        assertThat(appeal(id).stage()).isInstanceOf(AppealStage.Ruled.class);

        everybodySeesWhatItMoved();
        assertThat(audit.trail(appraiser, id))
                .extracting(Entry::action)
                .containsExactlyInAnyOrder("appraisal.appeal-file", "appraisal.appeal-hear", "appraisal.appeal-rule");
    }

    private void everybodySeesWhatItMoved() {
        over();
        publicity.end(appraiser, round, seen());
        refused("appraisalappeal.again-first", () -> publicity.publish(appraiser, round, seen()));
        int again = again();
        assertThat(again()).as("sent twice").isEqualTo(again);
        assertThat(lists.ledger(appraiser, round, again, one).standing().total())
                .isEqualByComparingTo("90");
        assertThat(ways.of(appraiser, round).after().moved())
                .filteredOn(Moved::isOther)
                .extracting(moved -> moved.after().member().name() + " " + moved.more() + " " + moved.up())
                .containsExactlyInAnyOrder("甲局 10.00 1");
        assertThat(ways.of(otherHead, round).after().moved()).hasSize(1);

        publicity.publish(appraiser, round, seen());
        assertThat(rounds.one(appraiser, round).stage()).isInstanceOf(RoundStage.Published.class);
        assertThat(ways.of(otherHead, round).after().moved()).hasSize(2);
    }

    @Test
    void whomARulingOnOthersHasTouchedLooksAgainAndObjectsToJustThatBeforeEverybodySeesIt() {
        ruledForBoth();
        over();
        publicity.end(appraiser, round, seen());
        refused("appraisalappeal.nobody-to-look", () -> publicity.showAgain(appraiser, round, seen()));
        int again = again();
        assertThat(ways.of(appraiser, round).after().look().due()).containsExactly(other);
        refused("appraisalappeal.look-first", () -> publicity.publish(appraiser, round, seen()));
        refused("access.forbidden", () -> publicity.showAgain(head, round, seen()));
        publicity.showAgain(appraiser, round, seen());
        itIsToldWhoLooksAgain(again);
        theUnitObjectsToJustThat(again);
        over();
        publicity.end(appraiser, round, seen());
        publicity.publish(appraiser, round, seen());
        assertThat(ways.of(otherHead, round).after().moved()).hasSize(2);
    }

    private void itIsToldWhoLooksAgain(int again) {
        assertThat(ways.of(appraiser, round).after().look().now()).containsExactly(other);
        assertThat(ways.of(otherHead, round).after().look().now()).containsExactly(other);
        assertThat(ways.of(head, round).after().look().now()).isEmpty();
        assertThat(toDos.waiting(office.jurisdiction(), null, today, today))
                .filteredOn(toDo -> toDo.permission() == Permission.APPRAISAL_APPEAL)
                .singleElement()
                .satisfies(toDo -> assertThat(toDo.unit()).isEqualTo(other))
                .satisfies(toDo -> assertThat(toDo.text()).endsWith("look-again"))
                .satisfies(toDo -> assertThat(toDo.address())
                        .isEqualTo("/appraisals/%s/runs/%d/units/%s".formatted(round, again, other)));
        assertThat(ways.of(Districts.with(office, Role.LEADER), round).after().moved())
                .as("who sees the ranking sees what moved it")
                .hasSize(2);
    }

    private void theUnitObjectsToJustThat(int again) {
        refused("appraisalappeal.not-touched", () -> appeals.file(head, new NewAppeal("k7", round, one, 0, "示例")));
        refused("appraisalappeal.not-touched", () -> views.objection(head, round, one, 0));
        UUID second = appeals.file(otherHead, new NewAppeal("k8", round, other, 0, "示例：还应更正。"));
        assertThat(appeal(second).against().run()).isEqualTo(again);
        appeals.hear(office, second, 1);
        appeals.rule(office, second, 2, dismissed());
    }

    @Test
    void whoeverHadAHandInALineNeverJudgesIt() {
        shown();
        UUID id = appeals.file(head, wish("k", one, "e1"));
        refused("appraisalappeal.own-hand", () -> appeals.hear(appraiser, id, 1));
        CurrentUser inside = Districts.with(office, Role.APPRAISER, one);
        refused("appraisalappeal.own-unit", () -> appeals.hear(inside, id, 1));
        refused("access.forbidden", () -> appeals.hear(otherHead, id, 1));
        appeals.hear(office, id, 1);
        refused(
                "appraisalappeal.own-hand",
                () -> appeals.rule(appraiser, id, 2, upheld(new Correction.NotCounted(source(id)))));
        refused(
                "appraisalappeal.upheld-corrects-nothing",
                () -> appeals.rule(office, id, 2, new Ruling(Verdict.UPHELD, "示例", List.of())));
        refused("appraisalappeal.changed", () -> appeals.rule(office, id, 1, dismissed()));
        appeals.rule(office, id, 2, dismissed());
        refused("appraisalappeal.not-now.ruled", () -> appeals.withdraw(head, id, 3, "示例"));
    }

    @Test
    void appealsComeInTimeAndOncePerLine() {
        shown();
        LocalDate until = calendar.workingDays(office.jurisdiction()).after(today, 5);
        assertThat(rounds.one(appraiser, round).stage().shown()).isEqualTo(new RoundStage.Publicity(today, until));
        UUID id = appeals.file(head, wish("k1", one, "e1"));
        assertThat(appeal(id).answerBy()).isEqualTo(until);
        refused("appraisalappeal.twice", () -> appeals.file(head, wish("k2", one, "e1")));
        refused("access.forbidden-unit", () -> appeals.file(otherHead, wish("k3", one, "e2")));
        refused("appraisalappeal.line", () -> appeals.file(head, new NewAppeal("k4", round, one, 99, "示例")));
        appeals.withdraw(head, id, 1, "示例：核对无误");
        assertThat(appeals.file(head, wish("k5", one, "e1"))).isNotEqualTo(id);
        over();
        refused("appraisalappeal.late", () -> appeals.file(otherHead, wish("k6", other, "e3")));
        refused("appraisalappeal.open", () -> publicity.end(appraiser, round, seen()));
    }

    @Test
    void publicityRunsForItsDaysEvenIfNobodyAppeals() {
        shown();
        refused("appraisalrun.still-shown", () -> publicity.end(appraiser, round, seen()));
        over();
        publicity.end(appraiser, round, seen());
        refused(
                "appraisalappeal.nothing-to-correct",
                () -> publicity.again(appraiser, round, new Publicity.Form("示例", "again")));
        refused("access.forbidden", () -> publicity.publish(head, round, seen()));
        publicity.publish(appraiser, round, seen());
    }

    @Test
    void aUnitKnowsOfItsOwnAppealsAndOfRulingsThatTouchIt() {
        shown();
        UUID id = appeals.file(head, wish("k", one, "e1"));
        var text = new Files.Upload("示例.txt", "text/plain", "示例证据".getBytes(StandardCharsets.UTF_8));
        files.attach(head, id, text);
        files.attach(head, id, text);
        refused("access.forbidden-unit", () -> files.attach(otherHead, id, text));
        AppealView own = views.one(head, id);
        assertThat(own.files()).hasSize(1);
        assertThat(own.touched()).isNull();
        assertThat(files.content(head, own, own.files().getFirst().file()).name())
                .isEqualTo("示例.txt");
        refused("appraisalappeal.unknown", () -> views.one(otherHead, id));
        assertThat(register.appeals(otherHead, AppealFilter.NONE).appeals()).isEmpty();

        appeals.hear(office, id, 1);
        Touched touched = Objects.requireNonNull(views.one(office, id).touched());
        List<Correction> both = List.of(
                new Correction.Judged(source(id), Manner.SELF_REPORTED, null),
                new Correction.NotCounted(
                        touched.alike().getFirst().basis().records().getFirst().source()));
        appeals.rule(office, id, 2, new Ruling(Verdict.PARTLY, "示例：同样处理", both));
        assertThat(register.appeals(otherHead, AppealFilter.NONE).appeals()).hasSize(1);
        assertThat(views.one(otherHead, id).files()).isEmpty();
        assertThat(views.one(otherHead, id).corrections()).isEqualTo(both);
        assertThat(views.one(otherHead, id).place().touches()).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void whatWaitsIsToldToWhoeverSettlesItAndToTheUnits() {
        shown();
        UUID id = appeals.file(head, wish("k", one, "e1"));
        assertThat(toDos.ofOffice(office.jurisdiction(), today, today))
                .singleElement()
                .satisfies(toDo -> assertThat(toDo.permission()).isEqualTo(Permission.APPRAISAL_RULE))
                .satisfies(toDo -> assertThat(toDo.address()).endsWith(id.toString()));
        assertThat(toDos.waiting(office.jurisdiction(), Set.of(other), today, today))
                .extracting(ToDo::unit)
                .containsExactly(other);
    }

    @Test
    void rulesHoldFromADayOnAndSayHowLongResultsAreShown() {
        assertThat(rules.rules(office).versions()).isEmpty();
        var longer = new AppealRules("示例规则", 1, "示例文件", LocalDate.of(2023, 1, 1), null, 7, 10);
        assertThat(rules.publish(appraiser, "k", longer, "示例")).isEqualTo(1);
        assertThat(rules.publish(appraiser, "k", longer, "示例")).as("sent twice").isEqualTo(1);
        assertThat(rules.publish(appraiser, "k2", longer, "示例")).isEqualTo(2);
        refused("access.forbidden", () -> rules.publish(head, "k3", longer, "示例"));
        refused(
                "appraisalappeal.days",
                () -> rules.publish(appraiser, "k4", new AppealRules("x", 1, "x", FROM, null, 0, 5), "示例"));
        shown();
        assertThat(rounds.one(appraiser, round).stage().shown())
                .isEqualTo(new RoundStage.Publicity(
                        today, calendar.workingDays(office.jurisdiction()).after(today, 7)));
    }

    private static Ruling upheld(Correction correction) {
        return new Ruling(Verdict.UPHELD, "示例：经核实不属该单位责任", List.of(correction));
    }

    private static Ruling dismissed() {
        return new Ruling(Verdict.DISMISSED, "示例：依据充分", List.of());
    }
}
