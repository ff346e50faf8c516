package org.paodao.scoring.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.paodao.scoring.light.Cases.decimal;
import static org.paodao.scoring.light.Cases.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Reason;

class FindingsTest {
    private static final Rule DEFAULT = rule(9, Condition.OTHERWISE, Light.GREEN);

    @Test
    void aSetNeedsRulesADefaultAndAnOrderOfDays() {
        assertThat(Cases.of().findings()).containsExactly(new Finding(0, Reason.of("rules-empty")));
        assertThat(Cases.of(rule(4, behind("3"), Light.RED)).findings())
                .containsExactly(new Finding(0, Reason.of("rules-no-default", 4)));
        RuleSet.Title title = RuleSets.usual().title();
        LocalDate first = LocalDate.of(2023, 5, 1);
        RuleSet backwards = new RuleSet(title, first, first.minusDays(1), List.of(DEFAULT), List.of());
        assertThat(backwards.findings())
                .containsExactly(new Finding(0, Reason.of("rules-period", "2023-05-01", "2023-04-30")));
        RuleSet oneDay = new RuleSet(title, first, first, List.of(DEFAULT), List.of());
        assertThat(oneDay.findings()).isEmpty();
        assertThat(oneDay.holdsOn(first)).isTrue();
        assertThat(oneDay.holdsOn(first.minusDays(1))).isFalse();
        assertThat(oneDay.holdsOn(first.plusDays(1))).isFalse();
        assertThat(RuleSets.usual().holdsOn(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @Test
    void aRuleThatAnEarlierOneCoversIsNeverReached() {
        unreachable(behind("10"), behind("10"));
        unreachable(behind("10"), behind("30"));
        unreachable(Condition.OTHERWISE, behind("30"));
        unreachable(behind("10"), Condition.all(new Condition.Is(Fact.QUARTER_ENDS), behind("30")));
        unreachable(Condition.any(behind("10"), new Condition.InGroup("x")), behind("11"));
        unreachable(behind("10"), Condition.any(behind("11"), behind("12")));
        unreachable(Condition.atLeast(Measure.POINTS_BEHIND, "10"), behind("10"));
        unreachable(Condition.atMost(Measure.PLACE, "3"), Condition.atMost(Measure.PLACE, "2"));
        unreachable(
                Condition.atMost(Measure.PLACE, "3"),
                new Condition.Compare(Measure.PLACE, Relation.LESS_THAN, decimal("3.0")));
        unreachable(
                Condition.all(behind("1"), new Condition.Is(Fact.YEAR_ENDS)),
                Condition.all(new Condition.Is(Fact.YEAR_ENDS), behind("2")));
    }

    @Test
    void aRuleOfItsOwnIsReached() {
        reachable(behind("30"), behind("10"));
        reachable(behind("10"), Condition.atLeast(Measure.POINTS_BEHIND, "10"));
        reachable(behind("10"), Condition.moreThan(Measure.SHARE_BEHIND, "30"));
        reachable(Condition.all(behind("10"), new Condition.Is(Fact.QUARTER_ENDS)), behind("30"));
        reachable(behind("10"), Condition.any(behind("30"), new Condition.Is(Fact.QUARTER_ENDS)));
        reachable(Condition.any(behind("40"), new Condition.InGroup("x")), behind("30"));
        reachable(behind("10"), Condition.atMost(Measure.POINTS_BEHIND, "20"));
        reachable(Condition.atMost(Measure.PLACE, "2"), Condition.atMost(Measure.PLACE, "3"));
        reachable(new Condition.InGroup("x"), behind("3"));
        reachable(behind("3"), new Condition.InGroup("x"));
        reachable(
                new Condition.Compare(Measure.PLACE, Relation.LESS_THAN, decimal("3")),
                Condition.atMost(Measure.PLACE, "3"));
    }

    @Test
    void thresholdsThatExcludeEachOtherNeverHold() {
        impossible(Condition.all(behind("30"), Condition.atMost(Measure.POINTS_BEHIND, "10")), true);
        impossible(Condition.all(behind("10"), Condition.atMost(Measure.POINTS_BEHIND, "10")), true);
        impossible(
                Condition.all(
                        Condition.atLeast(Measure.POINTS_BEHIND, "10"), Condition.atMost(Measure.POINTS_BEHIND, "10")),
                false);
        impossible(Condition.all(behind("10"), Condition.atMost(Measure.POINTS_BEHIND, "30")), false);
        impossible(Condition.all(behind("10"), Condition.atMost(Measure.SHARE_BEHIND, "3")), false);
        impossible(Condition.all(behind("10"), behind("3")), false);
        impossible(Condition.all(behind("10"), Condition.open(Measure.POINTS_BEHIND, Relation.AT_MOST)), false);
    }

    @Test
    void aWorseLightAsksForMore() {
        RuleSet wrong = Cases.of(rule(1, behind("30"), Light.YELLOW), rule(2, behind("10"), Light.RED), DEFAULT);
        assertThat(wrong.findings()).containsExactly(new Finding(2, Reason.of("rule-order", 2, 1)));
        RuleSet places = Cases.of(
                rule(1, Condition.atLeast(Measure.PLACE, "9"), Light.YELLOW),
                rule(2, Condition.atLeast(Measure.PLACE, "6"), Light.RED),
                DEFAULT);
        assertThat(places.findings()).containsExactly(new Finding(2, Reason.of("rule-order", 2, 1)));
        RuleSet ahead = Cases.of(
                rule(1, Condition.atMost(Measure.POINTS_AHEAD, "-30"), Light.YELLOW),
                rule(2, Condition.atMost(Measure.POINTS_AHEAD, "-10"), Light.RED),
                DEFAULT);
        assertThat(ahead.findings()).containsExactly(new Finding(2, Reason.of("rule-order", 2, 1)));
        RuleSet right = Cases.of(rule(1, behind("30"), Light.RED), rule(2, behind("10"), Light.YELLOW), DEFAULT);
        assertThat(right.findings()).isEmpty();
        RuleSet others = Cases.of(
                rule(1, Condition.all(new Condition.InGroup("x"), behind("30")), Light.YELLOW),
                rule(2, behind("10"), Light.RED),
                DEFAULT);
        assertThat(others.findings()).isEmpty();
        RuleSet blue = Cases.of(rule(1, Condition.atLeast(Measure.POINTS_AHEAD, "10"), Light.BLUE), DEFAULT);
        assertThat(blue.findings()).isEmpty();
    }

    @Test
    void everyOtherMistakeIsFoundAtItsRule() {
        RuleSet twice = Cases.of(rule(9, behind("3"), Light.RED), DEFAULT);
        assertThat(twice.findings()).containsExactly(new Finding(9, Reason.of("rule-number-twice", 9)));
        RuleSet missing = Cases.of(rule(1, behind("3"), Light.MISSING), DEFAULT);
        assertThat(missing.findings())
                .containsExactly(new Finding(1, Reason.of("rule-light-not-for-rules", 1, "MISSING")));
        RuleSet itself = Cases.of(rule(1, new Condition.Not(new Condition.Lit(Light.RED)), Light.RED), DEFAULT);
        assertThat(itself.findings()).containsExactly(new Finding(1, Reason.of("rule-asks-its-light", 1)));
        assertThat(Cases.of(rule(1, behind("3"), Light.NOT_JUDGED), DEFAULT).findings())
                .isEmpty();
        RuleSet later = new RuleSet(
                RuleSets.usual().title(),
                LocalDate.EPOCH,
                null,
                List.of(DEFAULT),
                List.of(new Escalation(3, Condition.any(Condition.open(Measure.REDS, Relation.AT_LEAST)), List.of())));
        assertThat(later.findings()).containsExactly(new Finding(3, Reason.of("rule-threshold-open", 3, "REDS")));
    }

    @Test
    void everyConditionComesBackAsItWasStored() {
        Condition everything = Condition.all(
                behind("3.50"),
                Condition.open(Measure.PLACE, Relation.LESS_THAN),
                new Condition.Not(new Condition.Is(Fact.NOT_STARTED)),
                Condition.any(new Condition.InGroup("district"), new Condition.Lit(Light.RED), Condition.OTHERWISE));
        RuleSet set = new RuleSet(
                RuleSets.usual().title(),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 12, 31),
                List.of(new Rule(1, everything, null, true), DEFAULT),
                List.of(new Escalation(2, everything, List.of(Consequence.deduction("1.5")))));
        assertThat(RuleSet.read(set.written())).isEqualTo(set);
        assertThat(set.written().parts().getFirst().parameters()).isEqualTo(Map.of("number", "1", "stated", "true"));
    }

    @Test
    void whatIsNoRuleSetIsRefused() {
        refused(new Written("RULES", Map.of(), List.of()), "RULES");
        Written set = RuleSets.usual().written();
        refused(new Written("RULE_SET", Map.of("code", "x"), List.of()), "version");
        refused(new Written("RULE_SET", set.parameters(), List.of(set)), "RULE_SET");
        Written rule = set.parts().getFirst();
        refused(with(set, new Written("RULE", rule.parameters(), List.of())), "one part");
        refused(
                with(set, new Written("RULE", rule.parameters(), List.of(new Written("MAYBE", Map.of(), List.of())))),
                "MAYBE");
        refused(with(set, new Written("ESCALATION", Map.of("number", "1"), List.of())), "condition");
    }

    private static Written with(Written set, Written part) {
        return new Written("RULE_SET", set.parameters(), List.of(part));
    }

    private static void refused(Written written, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.read(written))
                .withMessageContaining(named);
    }

    private static void unreachable(Condition earlier, Condition later) {
        assertThat(pair(earlier, later).findings()).contains(new Finding(2, Reason.of("rule-unreachable", 2, 1)));
    }

    private static void reachable(Condition earlier, Condition later) {
        assertThat(pair(earlier, later).findings()).isEmpty();
    }

    private static void impossible(Condition condition, boolean never) {
        assertThat(Cases.of(rule(1, condition, Light.RED), DEFAULT)
                        .findings()
                        .contains(new Finding(1, Reason.of("rule-impossible", 1))))
                .isEqualTo(never);
    }

    private static RuleSet pair(Condition earlier, Condition later) {
        return Cases.of(rule(1, earlier, Light.GREEN), rule(2, later, Light.GREEN), DEFAULT);
    }

    private static Condition behind(String points) {
        return Condition.moreThan(Measure.POINTS_BEHIND, points);
    }
}
