package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.organization.UnitKind;
import org.paodao.organization.UnitKinds;
import org.paodao.scoring.Period;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever reads of rules is told by which lights are judged, and why they came. */
@DatabaseTest
class RulesToldTest extends JudgedDistrict {
    @Autowired
    RuleCopying copying;

    @Autowired
    RuleBook rules;

    @Autowired
    UnitKinds kinds;

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

    @Test
    void aSetOfOnesOwnIsCalledInEnglishAsItWasNamedInEnglish() {
        sample.report("INVEST", Map.of(Period.month(2023, 6), "423"));
        copying.begin(sample.office, new RuleCopy("示例区规则", "Sample rules", "松阳2022"));
        assertThat(get("/indicators/rules/示例区规则", "en"))
                .contains("of “Sample rules”")
                .doesNotContain("“示例区规则”");
        sample.publish("示例区规则", 1);
        assertThat(get("/indicators/changes", "en"))
                .contains("Rules changed from “Schedule” version 1 to “Sample rules” version 1.", "Reason given: 示例");
        assertThat(get("/indicators/changes", "zh")).contains("规则由“序时进度”第1版变为“示例区规则”第1版");
        LightLine line = line("INVEST", Period.month(2023, 6));
        assertThat(get("/indicators/INVEST", "en"))
                .contains("of “Sample rules”")
                .doesNotContain("“示例区规则”");
        assertThat(get("/indicators/INVEST", "zh")).contains("‘示例区规则’").doesNotContain("Sample rules");
        assertThat(line.rule()).isEqualTo(new LightLine.Rule("示例区规则", 1, 2));
    }

    @Test
    void kindsOfUnitsThatEveryOfficeBeginsWithHaveNamesInEnglish() {
        copying.begin(sample.office, new RuleCopy("示例区规则", "Sample rules", "松阳2022"));
        RuleDraft draft = rules.draft(sample.office, "示例区规则");
        List<String> usual =
                kinds.all(sample.office).stream().map(UnitKind::code).toList();
        assertThat(usual).hasSize(12);
        var holding = new Holding(List.of(), null, usual, true);
        rules.put(sample.office, new RuleDraft(draft.rules(), holding, 1, draft.changedAt(), ""));
        assertThat(get("/indicators/rules/示例区规则", "en"))
                .containsPattern(">Party organ<(?s).*>township<")
                .doesNotContain(">乡镇<", ">党委机构<");
        assertThat(get("/indicators/rules/示例区规则", "zh")).contains(">乡镇<", ">党委机构<");
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
