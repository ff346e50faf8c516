package org.paodao.scoring.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.light.Cases.decimal;
import static org.paodao.scoring.light.Cases.june;
import static org.paodao.scoring.light.Cases.light;
import static org.paodao.scoring.light.Cases.month;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.scoring.Reason;

/** Worked cases of the published rule sets, with their borders. */
class PublishedRuleSetsTest {
    private static final Consequence INTERVIEW = new Consequence(Consequence.Kind.INTERVIEW, null);
    private static final Consequence LETTER = new Consequence(Consequence.Kind.LETTER, null);

    static List<RuleSet> examples() {
        return RuleSets.examples();
    }

    @Test
    void aRuleIsAsPublishedWhileItSaysWhatItsSourceSays() {
        RuleSet published = RuleSets.yinchuan2025();
        Rule second = published.rules().get(3);
        assertThat(RuleSets.isAsPublished(published, second)).isTrue();
        assertThat(RuleSets.isAsPublished(published, ahead(second, "10.0"))).isTrue();
        assertThat(RuleSets.isAsPublished(published, ahead(second, "20"))).isFalse();
        assertThat(RuleSets.isAsPublished(published, new Rule(2, second.when(), Light.RED, true)))
                .isFalse();
        assertThat(RuleSets.isAsPublished(published, published.rules().getLast()))
                .isFalse();
    }

    @Test
    void aCopyUnderAnotherNameSaysWhatItsSourceSaysUntilItIsChanged() {
        RuleSet.Title title = RuleSets.yinchuan2025().title();
        RuleSet copy =
                RuleSets.yinchuan2025().titled(new RuleSet.Title("示例规则", 1, "示例规则", "Sample rules", title.source()));
        Rule second = copy.rules().get(3);
        assertThat(RuleSets.isAsPublished(copy, second)).isTrue();
        assertThat(RuleSets.isAsPublished(copy, ahead(second, "20"))).isFalse();
    }

    private static Rule ahead(Rule rule, String points) {
        return new Rule(rule.number(), Condition.atLeast(Measure.POINTS_BEHIND, points), rule.light(), true);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 41.66, YELLOW",
        "5, 41.67, GREEN",
        "6, 49.9, RED",
        "6, 50, GREEN",
        "7, 58, YELLOW",
        "12, 99.9, RED",
        "12, 100, GREEN"
    })
    void inSongyangAMonthBehindIsYellowAndAMissedQuarterRed(int month, String value, Light light) {
        assertThat(light(RuleSets.songyang2022(), month(month, value))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({
        "50, GREEN",
        "61, GREEN",
        "49.99, NOT_JUDGED",
        "40.01, NOT_JUDGED",
        "40, YELLOW",
        "20, YELLOW",
        "19.99, RED"
    })
    void inYinchuanTenToThirtyPointsBehindAreYellowAndMoreRed(String value, Light light) {
        assertThat(light(RuleSets.yinchuan2025(), june(value))).isEqualTo(light);
    }

    @Test
    void inYinchuanWhatIsNotStartedIsYellowAndTheThirdTimeRed() {
        RuleSet rules = RuleSets.yinchuan2025();
        Judgement january = Judge.judge(rules, month(1, "0"));
        History once = History.NONE.then(january);
        Judgement february = Judge.judge(rules, month(2, "0").after(once));
        Judgement march = Judge.judge(rules, month(3, "0").after(once.then(february)));
        assertThat(List.of(january.light(), february.light(), march.light()))
                .containsExactly(Light.YELLOW, Light.YELLOW, Light.RED);
        assertThat(Objects.requireNonNull(march.rule()).number()).isEqualTo(5);
        assertThat(march.reasons().getFirst())
                .isEqualTo(Reason.of("not-started-in-a-row", month(3, "0").period(), 3));
    }

    @Test
    void inYinchuanTheSourceIsSilentOnLessThanTenPointsBehind() {
        assertThat(Judge.judge(RuleSets.yinchuan2025(), june("45")).reasons())
                .last()
                .isEqualTo(Reason.of("light-rule-open", "银川2025", 6));
        assertThat(RuleSets.yinchuan2025().findings()).containsExactly(new Finding(6, Reason.of("rule-light-open", 6)));
    }

    @ParameterizedTest
    @CsvSource({"50, GREEN", "49.9, YELLOW", "25, YELLOW", "24.9, RED"})
    void inSanyaUpToHalfOfWhatWasDueIsYellowAndMoreRed(String value, Light light) {
        assertThat(light(RuleSets.sanya2022(), june(value))).isEqualTo(light);
    }

    @Test
    void inSanyaADistrictThatMissesTwoPeriodsInARowIsRed() {
        RuleSet rules = RuleSets.sanya2022();
        Standing district = Standing.in(RuleSets.DISTRICT);
        Judgement may = Judge.judge(rules, month(5, "1").beside(district));
        assertThat(may.light()).isEqualTo(Light.YELLOW);
        History after = History.NONE.then(may);
        assertThat(light(rules, june("49").beside(district).after(after))).isEqualTo(Light.RED);
        assertThat(light(rules, june("50").beside(district).after(after))).isEqualTo(Light.GREEN);
        assertThat(light(rules, june("49").beside(Standing.in("town")).after(after)))
                .isEqualTo(Light.YELLOW);
        assertThat(Judge.judge(rules, june("49").beside(district).after(after))
                        .reasons()
                        .getFirst())
                .isEqualTo(Reason.of("in-group", RuleSets.DISTRICT));
        assertThat(Judge.judge(rules, june("10").beside(Standing.in("town"))).reasons())
                .startsWith(Reason.of("not-in-group", RuleSets.DISTRICT));
    }

    @Test
    void inSanyaTheSecondYellowLeadsToAnInterview() {
        RuleSet rules = RuleSets.sanya2022();
        History one = new History(0, 0, 0, 1, 0);
        assertThat(Judge.judge(rules, june("40")).consequences()).isEmpty();
        assertThat(Judge.judge(rules, june("40").after(one)).consequences()).containsExactly(INTERVIEW);
        assertThat(Judge.judge(rules, june("50").after(one)).consequences()).isEmpty();
        assertThat(Judge.judge(rules, june("10").after(one)).consequences()).isEmpty();
    }

    @Test
    void inGuangyuanWhatFollowsIsKnownAndWhenALightTurnsIsNot() {
        RuleSet published = RuleSets.guangyuan2018();
        assertThat(light(published, june("10"))).isEqualTo(Light.NOT_JUDGED);
        assertThat(published.findings())
                .containsExactly(
                        new Finding(2, Reason.of("rule-threshold-open", 2, "POINTS_BEHIND")),
                        new Finding(1, Reason.of("rule-threshold-open", 1, "POINTS_BEHIND")),
                        new Finding(1, Reason.of("rule-unreachable", 1, 2)));
        RuleSet filled = published.revised(List.of(
                Cases.rule(2, Condition.moreThan(Measure.POINTS_BEHIND, "20"), Light.RED),
                Cases.rule(1, Condition.moreThan(Measure.POINTS_BEHIND, "0"), Light.YELLOW),
                published.rules().getLast()));
        assertThat(filled.findings()).isEmpty();
        assertThat(filled.title().version()).isEqualTo(2);
        History one = new History(0, 0, 0, 1, 0);
        assertThat(Judge.judge(filled, june("40")).consequences()).isEmpty();
        assertThat(Judge.judge(filled, june("40").after(one)).consequences())
                .containsExactly(LETTER, new Consequence(Consequence.Kind.DEDUCTION, BigDecimal.ONE));
        assertThat(Judge.judge(filled, june("20")).consequences())
                .containsExactly(new Consequence(Consequence.Kind.DEDUCTION, decimal("2")), INTERVIEW);
    }

    @Test
    void inTianjinGreenTakesOnesOwnPlanAndTheAverage() {
        RuleSet rules = RuleSets.tianjin2022();
        Situation onPlan = june("50");
        assertThat(light(rules, onPlan.beside(Standing.beside(decimal("50"))))).isEqualTo(Light.GREEN);
        Judgement belowAverage = Judge.judge(rules, onPlan.beside(Standing.beside(decimal("50.1"))));
        assertThat(belowAverage.light()).isEqualTo(Light.NOT_JUDGED);
        assertThat(belowAverage.reasons()).last().isEqualTo(Reason.of("light-rule-open", "天津2022", 2));
        Judgement behind = Judge.judge(rules, june("49").beside(Standing.beside(decimal("40"))));
        assertThat(Objects.requireNonNull(behind.rule()).number()).isEqualTo(2);
        assertThat(Judge.judge(rules, onPlan).reasons())
                .containsExactly(Reason.of("light-needs", "BELOW_AVERAGE", "天津2022", 1));
        assertThat(rules.findings()).containsExactly(new Finding(2, Reason.of("rule-light-open", 2)));
    }

    @Test
    void inTianjinWhatIsBelowTheAverageSaysSo() {
        RuleSet published = RuleSets.tianjin2022();
        RuleSet filled = published.revised(
                List.of(published.rules().getFirst(), Cases.rule(2, Condition.OTHERWISE, Light.YELLOW)));
        Situation below = june("50").beside(new Standing(null, decimal("60"), decimal("70"), 4, 4));
        assertThat(Cases.told(Judge.judge(filled, below)))
                .as("nobody asked for the superior")
                .isEqualTo("on-schedule[2023-06, 50, 50]\nplace-kept[4]\nbelow-average[50, 60, 10]\n"
                        + "light-by-rule[YELLOW, 天津2022, 2, 2]");
        Situation among = june("50").beside(new Standing("乡镇", decimal("60"), null, 4, 3));
        assertThat(Cases.told(Judge.judge(filled, among)))
                .as("with whom it was compared")
                .isEqualTo("on-schedule[2023-06, 50, 50]\nplaces-lost-of[3, 4, 1, 乡镇]\n"
                        + "below-average-of[50, 60, 10, 乡镇]\nlight-by-rule[YELLOW, 天津2022, 2, 2]");
    }

    @Test
    void inZaozhuangRankAndItsChangeAreToldAndEveryThresholdIsTheOfficesOwn() {
        RuleSet published = RuleSets.zaozhuang2023();
        assertThat(published.findings().stream().map(Finding::reason).map(Reason::key))
                .contains("rule-threshold-open", "rule-light-open");
        assertThat(published.rules()).noneMatch(Rule::stated);
        RuleSet filled = published.revised(List.of(
                Cases.rule(1, Condition.atMost(Measure.PLACE, "2"), Light.BLUE),
                Cases.rule(3, Condition.atLeast(Measure.PLACE, "6"), Light.RED),
                Cases.rule(2, Condition.atLeast(Measure.PLACES_LOST, "2"), Light.YELLOW),
                Cases.rule(4, Condition.OTHERWISE, Light.GREEN)));
        assertThat(filled.findings()).isEmpty();
        assertThat(light(filled, placed(2, 1))).isEqualTo(Light.BLUE);
        assertThat(light(filled, placed(6, 6))).isEqualTo(Light.RED);
        assertThat(light(filled, placed(5, 3))).isEqualTo(Light.YELLOW);
        assertThat(light(filled, placed(5, 4))).isEqualTo(Light.GREEN);
        assertThat(Cases.told(Judge.judge(filled, placed(5, 3))))
                .isEqualTo("places-lost[3, 5, 2]\nlight-by-rule[YELLOW, 枣庄2023, 2, 2]");
        assertThat(Cases.told(Judge.judge(filled, placed(2, 4)))).startsWith("places-won[4, 2, 2]");
        assertThat(light(filled, placed(5, null))).isEqualTo(Light.NOT_JUDGED);
    }

    @ParameterizedTest
    @CsvSource({"60, BLUE", "59.99, GREEN", "40.01, GREEN", "40, YELLOW", "20, YELLOW", "19.99, RED"})
    void ourOwnProposalIsComplete(String value, Light light) {
        assertThat(light(RuleSets.usual(), june(value))).isEqualTo(light);
        assertThat(RuleSets.usual().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, GREEN", "99.99, YELLOW", "90, YELLOW", "69.99, RED", "110, BLUE"})
    void whatTheYearEndsWithoutIsNotGreenByOurOwnProposal(String value, Light light) {
        assertThat(light(RuleSets.usual(), Cases.month(12, value))).isEqualTo(light);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleComesBackAsItWasStored(RuleSet rules) {
        assertThat(RuleSet.read(rules.written())).isEqualTo(rules);
        assertThat(rules.title().source()).isNotBlank();
        assertThat(rules.findings().stream().map(Finding::reason).map(Reason::key))
                .doesNotContain("rule-order", "rule-impossible", "rules-no-default", "rule-number-twice");
    }

    @Test
    void sixPublishedSetsAndOneOfOurOwnAreThere() {
        assertThat(RuleSets.examples().stream().map(rules -> rules.title().code()))
                .containsExactly("序时进度", "松阳2022", "银川2025", "三亚2022", "广元2018", "天津2022", "枣庄2023");
    }

    private static Situation placed(int place, @Nullable Integer before) {
        return june("50").beside(new Standing(null, null, null, place, before));
    }
}
