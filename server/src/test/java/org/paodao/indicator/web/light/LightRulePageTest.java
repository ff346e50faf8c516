package org.paodao.indicator.web.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.indicator.light.Holding;
import org.paodao.indicator.light.LightEffect;
import org.paodao.indicator.light.RuleDraft;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.RuleSet;

class LightRulePageTest {
    private static final UUID UNIT = new UUID(4, 2);
    private static final LightEffect OF_ALL = effect(Goal.WHOLE, Light.GREEN, Light.YELLOW);
    private static final LightEffect OF_A_UNIT = effect(UNIT, Light.GREEN, Light.YELLOW);
    private static final LightEffect OTHER = effect(UNIT, Light.RED, Light.GREEN);

    @Test
    void lightsThatTurnAlikeAreCountedTogether() {
        assertThat(page(OTHER, OF_ALL, OF_A_UNIT).turns())
                .containsExactly(
                        new LightRulePage.Turn(Light.GREEN, Light.YELLOW, 2),
                        new LightRulePage.Turn(Light.RED, Light.GREEN, 1));
    }

    @Test
    void aLightOfAUnitNamesIt() {
        LightRulePage page = page(OF_ALL, OF_A_UNIT);
        assertThat(page.name(OF_ALL)).isEqualTo("项目投资（示例）");
        assertThat(page.name(OF_A_UNIT)).isEqualTo("项目投资（示例） · 区示例局");
    }

    private static LightRulePage page(LightEffect... effect) {
        var rules = new RuleSet(
                new RuleSet.Title("示例规则", 1, "示例规则", "Sample rules", "示例"),
                LocalDate.of(2023, 1, 1),
                null,
                List.of(),
                List.of());
        return new LightRulePage(
                new RuleDraft(rules, Holding.ALL, 1, Instant.EPOCH, ""),
                List.of(effect),
                new LightRulePage.Names(Map.of("INVEST", "项目投资（示例）"), Map.of(UNIT, "区示例局"), Map.of()),
                List.of(),
                "key",
                List.of(),
                Map.of());
    }

    private static LightEffect effect(UUID unit, Light was, Light becomes) {
        return new LightEffect("INVEST", unit, Period.month(2023, 6), was, becomes, List.of());
    }
}
