package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.light.Condition;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.Measure;
import org.paodao.scoring.light.Rule;
import org.paodao.scoring.light.RuleSet;
import org.paodao.testing.DatabaseTest;

/** That others stand otherwise is a reason why a light turned where somebody looked at them. */
@DatabaseTest
class StandingInChangesTest extends JudgedCounties {
    @BeforeEach
    void twoCounties() {
        sample.load("""
                PEOPLE,示例北县,,2023-06,1000
                INSURED,示例北县,,2023-06,880
                PEOPLE,示例南县,,2023-06,1000
                INSURED,示例南县,,2023-06,900
                """);
    }

    @Test
    void rulesThatLookAtNobodyTurnLightsByWhatWasReported() {
        sample.load("INSURED,示例北县,,2023-06,100\n");
        assertThat(newest().why()).extracting(Told::key).containsExactly("change-value");
    }

    @Test
    void rulesThatCompareTurnThemByHowOthersStandToo() {
        var below = new RuleSet(
                new RuleSet.Title("比平均", 1, "比平均", "Beside the average", "示例"),
                LocalDate.of(2023, 1, 1),
                null,
                List.of(
                        new Rule(1, Condition.moreThan(Measure.BELOW_AVERAGE, "5"), Light.RED, false),
                        new Rule(2, Condition.OTHERWISE, Light.GREEN, false)),
                List.of());
        sample.rules.put(sample.office, new RuleDraft(below, Holding.ALL, 0, Instant.EPOCH, ""));
        sample.publish("比平均", 1);
        sample.load("INSURED,示例北县,,2023-06,100\n");
        assertThat(newest().why()).extracting(Told::key).containsExactly("change-value", "change-standing");
    }

    private LightChange newest() {
        return lights.changes(sample.viewer, "SHARE", null).stream()
                .filter(change -> change.unit().equals(sample.north))
                .findFirst()
                .orElseThrow();
    }
}
