package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Samples;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.RuleSets;

class RulesInForceTest {
    private static final Period NOVEMBER = Period.month(2023, 11);
    private static final Period JANUARY = Period.month(2024, 1);
    private static final Indicator INDICATOR =
            new Indicator(new UUID(0, 1), "X", null, Samples.definition("示例指标", null, ""), List.of());

    @Test
    void aVersionThatIsPutInForceAheadOfItsDayLeavesTheOneBeforeItUntilThen() {
        var rules = new RulesInForce(List.of(
                version(1, "2023-01-01", null, "2023-01-05T00:00:00Z"),
                version(2, "2024-01-01", null, "2023-11-02T00:00:00Z")));
        assertThat(cited(rules, NOVEMBER)).isEqualTo("松阳2022 1");
        assertThat(cited(rules, JANUARY)).isEqualTo("松阳2022 2");
    }

    @Test
    void aVersionThatHasEndedDoesNotGiveWayToTheOneBeforeIt() {
        var rules = new RulesInForce(List.of(
                version(1, "2023-01-01", null, "2023-01-05T00:00:00Z"),
                version(2, "2023-06-01", "2023-10-31", "2023-06-02T00:00:00Z")));
        assertThat(rules.of(INDICATOR, "", NOVEMBER, null)).isEqualTo(RulesInForce.USUAL);
    }

    @Test
    void rulesForAllThatBeginLaterLeaveEverythingUntilTheirDay() {
        var rules = new RulesInForce(List.of(version(1, "2024-01-01", null, "2023-11-02T00:00:00Z")));
        assertThat(rules.judging(LocalDate.of(2023, 12, 31)))
                .extracting(RuleVersion::builtIn)
                .containsExactly(false, true);
        assertThat(rules.judging(LocalDate.of(2024, 1, 1)))
                .extracting(RuleVersion::builtIn)
                .containsExactly(false);
    }

    @Test
    void aLaterVersionLeavesNothingWhereTheOneBeforeItHoldsUntilThen() {
        RuleVersion first = version(1, "2023-01-01", null, "2023-01-05T00:00:00Z");
        var rules = new RulesInForce(List.of(first, version(2, "2024-01-01", null, "2023-11-02T00:00:00Z")));
        assertThat(rules.judging(LocalDate.of(2023, 12, 31)))
                .extracting(RuleVersion::version)
                .containsExactly(1, 2);
        var ending = new RulesInForce(List.of(first, version(2, "2024-01-01", "2024-12-31", "2023-11-02T00:00:00Z")));
        assertThat(ending.judging(LocalDate.of(2023, 12, 31))).last().isEqualTo(RulesInForce.USUAL);
    }

    @Test
    void aVersionThatALaterOneTookThePlaceOfJudgesNoMore() {
        var rules = new RulesInForce(List.of(
                version(1, "2023-01-01", null, "2023-01-05T00:00:00Z"),
                version(2, "2023-01-01", null, "2023-11-02T00:00:00Z")));
        assertThat(rules.judging(LocalDate.of(2023, 12, 31)))
                .extracting(RuleVersion::version)
                .containsExactly(2);
    }

    private static String cited(RulesInForce rules, Period period) {
        RuleSet.Title title = rules.of(INDICATOR, "", period, null).rules().title();
        return title.code() + " " + title.version();
    }

    private static RuleVersion version(int number, String from, @Nullable String until, String at) {
        RuleSet example = RuleSets.songyang2022();
        RuleSet.Title title = example.title();
        return new RuleVersion(
                new RuleSet(
                        new RuleSet.Title(title.code(), number, title.zh(), title.en(), title.source()),
                        LocalDate.parse(from),
                        until == null ? null : LocalDate.parse(until),
                        example.rules(),
                        List.of()),
                Holding.ALL,
                "示例",
                Instant.parse(at),
                "");
    }
}
