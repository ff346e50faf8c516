package org.paodao.scoring.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.light.Cases.june;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    @Test
    void runsGrowAndBreakAndLightsAreCounted() {
        History history = History.NONE
                .then(Light.YELLOW, true, true)
                .then(Light.YELLOW, true, false)
                .then(Light.RED, true, false);
        assertThat(history).isEqualTo(new History(3, 0, 0, 2, 1));
        assertThat(history.then(Light.GREEN, false, false)).isEqualTo(new History(0, 0, 0, 2, 1));
        assertThat(history.then(Light.BLUE, false, true)).isEqualTo(new History(0, 1, 0, 2, 1));
        assertThat(History.NONE.then(Light.YELLOW, true, true).then(Light.YELLOW, true, true))
                .isEqualTo(new History(2, 2, 2, 2, 0));
    }

    @Test
    void aPeriodWithoutAJudgedLightChangesNothing() {
        History history = new History(2, 1, 1, 1, 1);
        for (Light light : List.of(Light.UNPUBLISHED, Light.NOT_JUDGED, Light.MISSING)) {
            assertThat(history.then(light, false, false)).isSameAs(history);
        }
    }

    @Test
    void aJudgementIsAddedAsItStands() {
        assertThat(History.NONE.then(Judge.judge(RuleSets.usual(), june("0")))).isEqualTo(new History(1, 1, 0, 0, 1));
        assertThat(History.NONE.then(Judge.judge(RuleSets.usual(), june("40")))).isEqualTo(new History(1, 0, 1, 1, 0));
        assertThat(History.NONE.then(Judge.judge(RuleSets.usual(), june("50")))).isEqualTo(History.NONE);
    }

    @Test
    void whatFollowsFromALightCountsItOnce() {
        RuleSet usual = RuleSets.usual();
        Consequence letter = new Consequence(Consequence.Kind.LETTER, null);
        Consequence listed = new Consequence(Consequence.Kind.LISTED, null);
        RuleSet rules = new RuleSet(
                usual.title(),
                usual.from(),
                null,
                usual.rules(),
                List.of(
                        new Escalation(1, Condition.atLeast(Measure.BEHIND_PERIODS, "3"), List.of(letter)),
                        new Escalation(2, Condition.atLeast(Measure.YELLOWS_IN_A_ROW, "2"), List.of(listed))));
        assertThat(Judge.judge(rules, june("40").after(new History(2, 0, 1, 1, 0)))
                        .consequences())
                .containsExactly(letter, listed);
        assertThat(Judge.judge(rules, june("40").after(new History(1, 0, 0, 1, 0)))
                        .consequences())
                .isEmpty();
    }

    @Test
    void lightsKnowWhatIsWorse() {
        assertThat(Light.RED.worseThan(Light.YELLOW)).isTrue();
        assertThat(Light.YELLOW.worseThan(Light.GREEN)).isTrue();
        assertThat(Light.GREEN.worseThan(Light.BLUE)).isTrue();
        assertThat(Light.GREEN.worseThan(Light.GREEN)).isFalse();
        assertThat(Light.RED.worseThan(Light.MISSING)).isFalse();
        assertThat(Light.MISSING.worseThan(Light.BLUE)).isFalse();
        assertThat(List.of(Light.values()).stream().filter(Light::warns)).containsExactly(Light.YELLOW, Light.RED);
    }
}
