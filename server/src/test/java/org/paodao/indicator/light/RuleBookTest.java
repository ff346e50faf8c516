package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.value.Periods;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class RuleBookTest extends JudgedDistrict {
    private static final Period JUNE = Period.month(2023, 6);

    @Autowired
    RuleBook rules;

    @Autowired
    Periods periods;

    @Autowired
    Clock clock;

    @Test
    void theEffectShownIsWhatPublishingThenDoes() {
        sample.report("INVEST", Map.of(JUNE, "423", Period.month(2023, 7), "300"));
        sample.report("RATE", Map.of(JUNE, "80"));
        sample.draftYinchuan("5");
        List<LightEffect> effect = rules.effect(sample.office, "银川2025");
        Map<String, Light> before = byPlace();
        sample.publish("银川2025", 1);
        Map<String, Light> after = byPlace();
        assertThat(effect).isNotEmpty();
        before.forEach((place, was) -> {
            Light told = effect.stream()
                    .filter(one -> (one.indicator() + one.period()).equals(place))
                    .map(LightEffect::becomes)
                    .findFirst()
                    .orElse(was);
            assertThat(after).as(place).containsEntry(place, told);
        });
        assertThat(lights.changes(sample.office, "INVEST", null))
                .anySatisfy(
                        change -> assertThat(change.why()).extracting(Told::key).contains("change-rules"));
    }

    @Test
    void rulesThatCameWithTheSystemAreListedWhileTheyJudge() {
        assertThat(rules.rules(sample.office).inForce()).containsExactly(RulesInForce.USUAL);
        assertThat(rules.versions(sample.office)).isEmpty();
    }

    @Test
    void whatJudgedUnpublishedUnderTheSameNameKeepsItsNumberAndStillJudgesTheRest() {
        RuleDraft draft = rules.draft(sample.office, "序时进度");
        var one = new Holding(List.of("INVEST"), null, List.of(), true);
        rules.put(sample.office, new RuleDraft(draft.rules(), one, 0, draft.changedAt(), ""));
        sample.publish("序时进度", 1);
        Rules known = rules.rules(sample.office);
        assertThat(known.inForce())
                .extracting(RuleVersion::version)
                .containsExactly(RulesInForce.USUAL.version() + 1, RulesInForce.USUAL.version());
        assertThat(known.inForce()).extracting(RuleVersion::builtIn).containsExactly(false, true);
        assertThat(known.leaveSome()).isTrue();
    }

    @Test
    void aDraftHasTheNumberOfTheNextVersionBeforeAndAfterItIsSaved() {
        int next = RulesInForce.USUAL.version() + 1;
        RuleDraft draft = rules.draft(sample.office, "序时进度");
        assertThat(draft.rules().title().version()).isEqualTo(next);
        rules.put(sample.office, draft);
        assertThat(rules.draft(sample.office, "序时进度").rules().title().version()).isEqualTo(next);
        sample.publish("序时进度", 1);
        assertThat(rules.draft(sample.office, "序时进度").rules().title().version()).isEqualTo(next + 1);
        assertThat(rules.draft(sample.office, "松阳2022").rules().title().version())
                .isEqualTo(1);
    }

    @Test
    void rulesForAllThatBeginLaterLeaveTheRestUntilThen() {
        RuleDraft draft = rules.draft(sample.office, "序时进度");
        RuleSet set = draft.rules();
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        rules.put(
                sample.office,
                new RuleDraft(
                        new RuleSet(set.title(), tomorrow, null, set.rules(), set.escalations()),
                        draft.holding(),
                        0,
                        draft.changedAt(),
                        ""));
        sample.publish("序时进度", 1);
        assertThat(rules.rules(sample.office).leaveSome()).isTrue();
    }

    @Test
    void aClosedPeriodKeepsItsRulesAndItsEdition() {
        sample.report("INVEST", Map.of(JUNE, "423", Period.month(2023, 7), "500"));
        periods.close(sample.office, JUNE);
        sample.yinchuanFrom("5");
        sample.put("INVEST", sample.definition("项目投资（示例）", true, ""), new AtLeast(new BigDecimal("5000")), "5000");
        sample.publish(LocalDate.of(2023, 7, 1));
        LightLine june = line("INVEST", JUNE);
        assertThat(june.light()).isEqualTo(Light.GREEN);
        assertThat(june.edition()).isEqualTo(1);
        assertThat(Objects.requireNonNull(june.rule()).code()).isEqualTo("序时进度");
        LightLine july = line("INVEST", Period.month(2023, 7));
        assertThat(july.light()).isEqualTo(Light.RED);
        assertThat(july.edition()).isEqualTo(2);
    }

    @Test
    void rulesWithOpenThresholdsAreNotPutInForce() {
        RuleDraft open = rules.draft(sample.office, "广元2018");
        rules.put(sample.office, open);
        refused("indicatorlight.rules-findings", () -> sample.publish("广元2018", 1));
        refused("access.forbidden", () -> rules.put(sample.head, open));
        refused("indicatorlight.rules-changed", () -> rules.put(sample.office, open));
    }

    @Test
    void rulesForAnIndicatorOrAKindOfUnitThatIsNotThereAreNotPutInForce() {
        RuleDraft draft = rules.draft(sample.office, "松阳2022");
        var nowhere = new Holding(List.of("INVEST", "NONE"), null, List.of(), true);
        rules.put(sample.office, new RuleDraft(draft.rules(), nowhere, 0, draft.changedAt(), ""));
        refused("indicatorlight.rules-indicator", () -> sample.publish("松阳2022", 1));
        var nobody = new Holding(List.of("INVEST"), null, List.of("没有的类别"), true);
        rules.put(sample.office, new RuleDraft(draft.rules(), nobody, 1, draft.changedAt(), ""));
        refused("indicatorlight.rules-group", () -> sample.publish("松阳2022", 2));
    }

    private Map<String, Light> byPlace() {
        Map<String, Light> lit = new TreeMap<>();
        lights.lines(sample.office, LightFilter.ofYear(2023))
                .forEach(line -> lit.put(line.indicator() + line.period(), line.light()));
        return lit;
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .satisfies(
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
