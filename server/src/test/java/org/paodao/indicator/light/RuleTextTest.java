package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.RuleSet;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever is judged by rules can read them, those of yesterday as well. */
@DatabaseTest
class RuleTextTest extends JudgedDistrict {
    private static final String YINCHUAN = "/indicators/rules/银川2025/versions/";

    @Test
    void whoeverReadsIndicatorsReadsTheRulesAndCannotDraftThem() {
        assertThat(read("/indicators/rules", sample.viewer))
                .contains("href=\"/indicators/rules/序时进度/versions/1\"", "始终适用", "到年末没有完成的，至少是黄灯")
                .doesNotContain("href=\"/indicators/rules/序时进度\"", "拟订下一版", "另立规则集");
        assertThat(read("/indicators/rules/序时进度/versions/1", sample.liaison))
                .contains("第1版（现行）", "第3条", "<strong>红灯</strong>", ">落后百分点多于30<", ">为年末且落后数量多于0<", "系统自带", "始终适用")
                .doesNotContain("2023年1月1日", "拟订下一版");
        assertThat(ask("/indicators/rules/序时进度", sample.viewer)).hasStatus(403);
        assertThat(read("/indicators/rules/序时进度/versions/1", sample.office)).contains("拟订下一版");
    }

    @Test
    void aSupersededVersionStaysReadable() {
        sample.yinchuanFrom("5");
        sample.yinchuanFrom("7");
        assertThat(read("/indicators/rules", sample.viewer))
                .contains("以前的版本", "href=\"" + YINCHUAN + "1\"", "href=\"" + YINCHUAN + "2\"");
        assertThat(read(YINCHUAN + "1", sample.viewer))
                .contains("第1版（以前的版本）", "落后百分点不少于5", "href=\"" + YINCHUAN + "2\"", "示例", sample.office.displayName());
        assertThat(read(YINCHUAN + "2", sample.viewer)).contains("第2版（现行）", "落后百分点不少于7", "href=\"" + YINCHUAN + "1\"");
    }

    @Test
    void whatOthersTookOverWhollyIsReadableToo() {
        RuleDraft draft = rules().draft(sample.office, "松阳2022");
        RuleSet set = draft.rules();
        var early = new RuleSet(set.title(), LocalDate.of(2000, 1, 1), null, set.rules(), set.escalations());
        rules().put(sample.office, new RuleDraft(early, Holding.ALL, 0, draft.changedAt(), ""));
        sample.publish("松阳2022", 1);
        assertThat(read("/indicators/rules", sample.viewer))
                .contains("以前的版本", "其他规则施行之前")
                .doesNotContain("始终适用");
        assertThat(read("/indicators/rules/序时进度/versions/1", sample.viewer)).contains("第1版（以前的版本）");
    }

    @Test
    void aVersionThatWasNeverPublishedIsNotThere() {
        assertThat(ask("/indicators/rules/序时进度/versions/2", sample.viewer)).hasStatus(404);
        assertThat(ask(YINCHUAN + "1", sample.viewer)).hasStatus(404);
        assertThat(ask(YINCHUAN + "first", sample.viewer)).hasStatus(404);
        assertThat(ask("/api/v1/light-rules/银川2025/versions", sample.viewer)).hasStatus(404);
    }

    @Test
    void theLightOfAnIndicatorLeadsToTheRuleThatGaveIt() {
        sample.report("INVEST", Map.of(Period.month(2023, 6), "423"));
        assertThat(read("/indicators/INVEST?year=2023&period=2023-06", sample.viewer))
                .contains("href=\"/indicators/rules/序时进度/versions/1#rule-4\"", "规则全文");
    }

    @Test
    void whatFollowsAndForWhomIsSaid() {
        rules().put(sample.office, rules().draft(sample.office, "三亚2022"));
        sample.publish("三亚2022", 1);
        assertThat(read("/indicators/rules/三亚2022/versions/1", sample.viewer))
                .contains(">不属于“行政区”类单位且落后应完成量的比例（%）多于50<", ">亮黄灯且本年黄灯次数不少于2<", "约谈", "2022年1月1日");
    }

    @Test
    void programsReadEveryVersion() {
        sample.yinchuanFrom("5");
        sample.yinchuanFrom("7");
        var answer = assertThat(ask("/api/v1/light-rules/银川2025/versions", sample.viewer))
                .hasStatusOk()
                .bodyJson();
        answer.extractingPath("$[*].version").asArray().containsExactly(1, 2);
        answer.extractingPath("$[*].inForce").asArray().containsExactly(false, true);
        answer.extractingPath("$[0].reason").isEqualTo("示例");
        answer.extractingPath("$[0].rules.kind").isEqualTo("RULE_SET");
        assertThat(ask("/api/v1/light-rules/序时进度/versions", sample.viewer))
                .bodyJson()
                .extractingPath("$[*].builtIn")
                .asArray()
                .containsExactly(true);
    }

    private RuleBook rules() {
        return sample.rules;
    }

    private String read(String address, CurrentUser user) {
        MvcTestResult answer = ask(address, user);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult ask(String address, CurrentUser user) {
        return mvc.get().uri(address).with(As.user(user)).exchange();
    }
}
