package org.paodao.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionRuleTest {
    @Test
    void aRuleThatIsPutInForceAheadOfItsDayLeavesTheOneBeforeItUntilThen() {
        List<InspectionRule> rules = List.of(rule(1, "2023-01-01"), rule(2, "2024-01-01"));
        assertThat(InspectionRule.on(rules, LocalDate.of(2023, 12, 31)).number())
                .isEqualTo(1);
        assertThat(InspectionRule.on(rules, LocalDate.of(2024, 1, 1)).number()).isEqualTo(2);
        assertThat(InspectionRule.on(rules, LocalDate.of(2022, 12, 31))).isEqualTo(InspectionRule.PROPOSAL);
    }

    private static InspectionRule rule(int number, String since) {
        return new InspectionRule(
                number, LocalDate.parse(since), new InspectionRule.Terms(2, 5, 30), "示例", Instant.EPOCH, "");
    }
}
