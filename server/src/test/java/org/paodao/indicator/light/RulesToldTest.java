package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Period;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;

/** Whoever reads of rules is told by which lights are judged, and why they came. */
@DatabaseTest
class RulesToldTest extends JudgedDistrict {
    @Test
    void theBuiltInRulesAreListedAndMarkedOnThePageAndForPrograms() {
        assertThat(get("/indicators/rules", "zh")).contains("href=\"/indicators/rules/序时进度\"", "系统自带", "尚未公布规则");
        assertThat(get("/api/v1/light-rules", "zh"))
                .contains("\"code\":\"序时进度\"", "\"version\":1", "\"builtIn\":true")
                .doesNotContain("\"builtIn\":false");
    }

    @Test
    void rulesAreSaidToStandInTheOrderInWhichTheyAreTried() {
        String page = get("/indicators/rules/序时进度", "zh");
        assertThat(page).contains("条款按评定的先后排列，不按条号；自上而下逐条对照");
        assertThat(page.indexOf("第3条")).isLessThan(page.indexOf("第1条"));
        assertThat(get("/indicators/rules/序时进度", "en")).contains("In the order in which they are tried, not by number");
    }

    @Test
    void whatRulesTurnedIsToldWithTheReasonForWhichTheyWerePutInForce() {
        sample.report("INVEST", Map.of(Period.month(2023, 6), "423"));
        sample.yinchuanFrom("5");
        assertThat(get("/indicators/changes", "zh")).contains("规则由“序时进度”第1版变为“银川2025”第1版", "（公布理由：示例）");
        assertThat(get("/indicators/changes", "en"))
                .contains("Rules changed from “Schedule” version 1 to “Yinchuan 2025” version 1.", "Reason given: 示例");
    }

    private String get(String address, String language) {
        return new String(
                mvc.get()
                        .uri(address)
                        .header("Accept-Language", language)
                        .with(As.user(sample.office))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
