package org.paodao.progress.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.RuleSets;

class ItemRulesInForceTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 30);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 31);
    private static final Instant NOW = Instant.parse("2023-11-10T00:00:00Z");

    @Test
    void aVersionThatIsPutInForceAheadOfItsDayLeavesTheOneBeforeItUntilThen() {
        var rules = new ItemRulesInForce(List.of(
                version(1, "2023-01-01", null, "2023-01-05T00:00:00Z"),
                version(2, "2024-01-01", null, "2023-11-02T00:00:00Z")));
        assertThat(cited(rules.of(NOVEMBER, null))).isEqualTo("松阳2022 1");
        assertThat(cited(rules.of(NOVEMBER, NOW))).isEqualTo("松阳2022 1");
        assertThat(cited(rules.of(JANUARY, null))).isEqualTo("松阳2022 2");
    }

    @Test
    void aVersionThatHasEndedDoesNotGiveWayToTheOneBeforeIt() {
        var rules = new ItemRulesInForce(List.of(
                version(1, "2023-01-01", null, "2023-01-05T00:00:00Z"),
                version(2, "2023-06-01", "2023-10-31", "2023-06-02T00:00:00Z")));
        assertThat(rules.of(NOVEMBER, null)).isEqualTo(RuleSets.usual());
        assertThat(cited(rules.of(LocalDate.of(2023, 10, 31), null))).isEqualTo("松阳2022 2");
    }

    private static String cited(RuleSet rules) {
        return rules.title().code() + " " + rules.title().version();
    }

    private static ItemRuleVersion version(int number, String from, @Nullable String until, String at) {
        RuleSet example = RuleSets.songyang2022();
        RuleSet.Title title = example.title();
        return new ItemRuleVersion(
                new RuleSet(
                        new RuleSet.Title(title.code(), number, title.zh(), title.en(), title.source()),
                        LocalDate.parse(from),
                        until == null ? null : LocalDate.parse(until),
                        example.rules(),
                        List.of()),
                "示例",
                Instant.parse(at),
                "");
    }
}
