package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was refused is told on the page from which it came. */
@DatabaseTest
class RefusedFormsTest extends JudgedDistrict {
    private static final Period JUNE = Period.month(2023, 6);

    @Test
    void aQuestionWithoutWordsIsRefusedBesideItsField() {
        sample.report("INVEST", Map.of(JUNE, "100"));
        assertThat(send(sample.liaison, "/indicators/INVEST/questions", Map.of("period", "2023-06", "said", " ")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "<div id=\"question-about\">",
                        "class=\"flaw\"",
                        "name=\"said\" rows=\"2\" maxlength=\"1000\" required");
    }

    @Test
    void aReasonThatIsTooLongStaysInItsField() {
        sample.report("TRADE", Map.of(JUNE, "100"));
        String wordy = "很".repeat(501);
        assertThat(send(sample.office, "/indicators/TRADE/word", Map.of("period", "2023-06", "said", wordy)))
                .hasStatus(422)
                .bodyText()
                .contains("class=\"flaw\"", ">" + wordy + "</textarea>");
    }

    @Test
    void theLightThatAPersonChoseStaysChosenAndNoneIsChosenForThem() {
        sample.report("TRADE", Map.of(JUNE, "100"));
        assertThat(page()).contains("value=\"\">请选择灯色<").doesNotContain("\" selected>绿灯", "\" selected>红灯");
        assertThat(word(Map.of("light", "RED", "said", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"RED\" selected");
        assertThat(word(Map.of("light", "", "said", "出口下降（示例）")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"light-about\"", ">出口下降（示例）</textarea>")
                .containsPattern("(?s)id=\"light-about\".{0,80}class=\"flaw\"");
        assertThat(word(Map.of("light", "RED", "said", "出口下降（示例）"))).hasStatus(303);
        assertThat(page()).as("what stands is not turned by another reason").contains("value=\"RED\" selected");
    }

    private MvcTestResult word(Map<String, String> form) {
        Map<String, String> all = new HashMap<>(form);
        all.put("period", "2023-06");
        return send(sample.office, "/indicators/TRADE/word", all);
    }

    private String page() {
        var answer = mvc.get()
                .uri("/indicators/TRADE?period=2023-06")
                .header("Accept-Language", "zh-CN")
                .with(As.user(sample.office))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void whatStandsInTheWayOfAnEditionIsToldOnTopWithThatItWasNotPublished() {
        sample.put("RATIO", sample.definition("投资率（示例）", false, "[INVEST] * 2"), new AtLeast(BigDecimal.TEN), "10");
        assertThat(send(
                        sample.office,
                        "/indicator-system",
                        Map.of("requestKey", "示例", "reason", "示例", "holdsFrom", "2021-01-01")))
                .hasStatus(422)
                .bodyText()
                .containsPattern(
                        "(?s)<main.*note-danger.*第2版没有发布.*<li><a href=\"/indicator-system/of/RATIO\">RATIO</a>.*<h2>");
    }

    private MvcTestResult send(CurrentUser user, String address, Map<String, String> form) {
        var post = mvc.post().uri(address).with(As.user(user)).with(SecurityMockMvcRequestPostProcessors.csrf());
        form.forEach(post::param);
        return post.exchange();
    }
}
