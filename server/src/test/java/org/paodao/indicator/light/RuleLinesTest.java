package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.light.Condition;
import org.paodao.scoring.light.Fact;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.Measure;
import org.paodao.scoring.light.Relation;
import org.paodao.scoring.light.Rule;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.RuleSets;

/** Rules as the form of a draft has them; 松阳2022 tries 2 (a quarter missed, red), 1 (behind, yellow), 3 (otherwise, green). */
class RuleLinesTest {
    private static final RuleSet WAS = RuleSets.songyang2022();
    private static final Map<String, String> ALL = Map.of(
            "t.2.0", "0", "t.1.0", "0", "light.2", "RED", "light.1", "YELLOW", "light.3", "GREEN", "new.order", "3");

    @Test
    void aFormThatWasNotTouchedSaysWhatTheSetSays() {
        assertThat(read(ALL)).isEqualTo(WAS.rules());
    }

    @Test
    void aRuleThatIsDroppedIsNoMoreAndTheOthersKeepTheirNumbers() {
        assertThat(read(with(Map.of("drop.2", "yes", "t.2.0", "what nobody reads"))))
                .extracting(Rule::number)
                .containsExactly(1, 3);
    }

    @Test
    void aRuleIsTriedAtThePlaceThatItWasGiven() {
        assertThat(read(with(Map.of("order.1", "1")))).extracting(Rule::number).containsExactly(1, 2, 3);
        assertThat(read(with(Map.of("order.2", "3")))).extracting(Rule::number).containsExactly(1, 3, 2);
        assertThat(read(with(Map.of("order.2", "2", "order.1", "1"))))
                .extracting(Rule::number)
                .containsExactly(1, 2, 3);
        assertThat(read(with(Map.of("order.2", "99")))).extracting(Rule::number).containsExactly(1, 3, 2);
    }

    @Test
    void aNewRuleStandsBeforeWhatHoldsOtherwiseWithTheNextNumberAsNobodysWords() {
        assertThat(RuleLines.next(WAS)).isEqualTo(3);
        assertThat(read(with(Map.of(
                        "new.what.1",
                        "POINTS_AHEAD",
                        "new.relation.1",
                        "AT_LEAST",
                        "new.threshold.1",
                        "10",
                        "new.light",
                        "BLUE"))))
                .extracting(Rule::number)
                .containsExactly(2, 1, 4, 3);
        assertThat(added(Map.of(
                        "new.what.1",
                        "POINTS_AHEAD",
                        "new.relation.1",
                        "AT_LEAST",
                        "new.threshold.1",
                        "10",
                        "new.light",
                        "BLUE")))
                .isEqualTo(new Rule(4, Condition.atLeast(Measure.POINTS_AHEAD, "10"), Light.BLUE, false));
    }

    @Test
    void conditionsOfANewRuleAreJoinedByAndUnlessByOr() {
        Map<String, String> two = Map.of("new.what.1", "YEAR_ENDS", "new.what.3", "not in 乡镇");
        Condition ends = new Condition.Is(Fact.YEAR_ENDS);
        Condition elsewhere = new Condition.Not(new Condition.InGroup("乡镇"));
        assertThat(added(two).when()).isEqualTo(Condition.all(ends, elsewhere));
        assertThat(added(with(two, Map.of("new.join", "or"))).when()).isEqualTo(Condition.any(ends, elsewhere));
        assertThat(added(Map.of("new.what.2", "otherwise")).when()).isEqualTo(Condition.OTHERWISE);
        assertThat(added(Map.of("new.what.1", "PLACE")).when())
                .as("a threshold may stay open")
                .isEqualTo(Condition.open(Measure.PLACE, Relation.MORE_THAN));
    }

    @Test
    void whatCanNotBeReadIsRefusedAtItsField() {
        refused("order.2", "indicatorlight.rule-place", Map.of("order.2", "0"));
        refused("new.order", "indicatorlight.rule-place", Map.of("new.what.1", "YEAR_ENDS", "new.order", "最后"));
        refused("new.what.1", "indicatorlight.rule-condition", Map.of("new.light", "RED"));
        refused("new.what.2", "indicatorlight.rule-condition", Map.of("new.threshold.2", "3"));
        refused("new.what.1", "indicatorlight.rule-condition", Map.of("new.what.1", "not POINTS_BEHIND"));
        refused("new.threshold.1", "indicatorlight.threshold", Map.of("new.what.1", "PLACE", "new.threshold.1", "三"));
        refused(
                "new.what.1",
                "indicatorlight.rule-otherwise",
                Map.of("new.what.1", "otherwise", "new.what.2", "YEAR_ENDS"));
    }

    private static void refused(String field, String key, Map<String, String> typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(with(typed)))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .singleElement()
                        .matches(flaw -> field.equals(flaw.field()) && key.equals(flaw.key())));
    }

    private static Rule added(Map<String, String> typed) {
        return read(with(typed)).stream()
                .filter(rule -> rule.number() == 4)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> with(Map<String, String> typed) {
        return with(ALL, typed);
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
        var all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    private static List<Rule> read(Map<String, String> fields) {
        return RuleLines.read(WAS.rules(), field -> fields.getOrDefault(field, ""));
    }
}
