package org.paodao.indicator.web.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class RulePagesTest {
    @Autowired
    Organization organization;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aThresholdThatIsNoNumberIsRefusedAtItsFieldAndEverythingTypedStays() {
        CurrentUser office = Districts.someone(organization);
        var answer = mvc.post()
                .uri("/indicators/rules/{code}", "银川2025")
                .with(As.user(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("t.3.0", "三十")
                .param("light.3", "RED")
                .param("light.2", "a light that nobody knows")
                .param("from", "2025-03-01")
                .param("indicators", "ZB-01 ZB-02")
                .exchange();
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("value=\"三十\"", "value=\"ZB-01 ZB-02\"", "value=\"2025-03-01\"", "class=\"flaw\"");
    }

    @Test
    void aFirstDayThatWasClearedIsAskedForAtItsField() {
        CurrentUser office = Districts.someone(organization);
        assertThat(mvc.post()
                        .uri("/indicators/rules/{code}", "松阳2022")
                        .with(As.user(office))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("from", "")
                        .param("indicators", "ZB-01"))
                .hasStatus(422)
                .bodyText()
                .contains("没有填写施行日期", "value=\"ZB-01\"")
                .containsOnlyOnce("class=\"flaw\"");
    }

    @Test
    void whatARuleLacksIsNotToldBesideWhatWasJustChosen() {
        CurrentUser office = Districts.someone(organization);
        assertThat(mvc.get().uri("/indicators/rules/{code}", "银川2025").with(As.user(office)))
                .bodyText()
                .contains("rule-finding");
        assertThat(mvc.post()
                        .uri("/indicators/rules/{code}", "银川2025")
                        .with(As.user(office))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("t.2.0", "abc")
                        .param("light.6", "GREEN"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("rule-finding");
    }

    @Test
    void aRuleIsAddedAndAnotherLeftOutOnThePage() {
        CurrentUser office = Districts.someone(organization);
        assertThat(send(
                        office,
                        Map.of(
                                "new.what.1",
                                "POINTS_AHEAD",
                                "new.threshold.1",
                                "10",
                                "new.light",
                                "BLUE",
                                "drop.2",
                                "yes",
                                "new.order",
                                "3")))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/indicators/rules/{code}", "松阳2022").with(As.user(office)))
                .bodyText()
                .contains("<strong>第4条</strong>", "name=\"t.4.0\" value=\"10\"", "value=\"BLUE\" selected")
                .doesNotContain("<strong>第2条</strong>");
    }

    @Test
    void aNewRuleThatCanNotBeReadStaysAsItWasTypedWithTheKindsThatWereChosen() {
        CurrentUser office = Districts.someone(organization);
        assertThat(send(office, Map.of("new.what.1", "PLACE", "new.threshold.1", "三", "groups", "乡镇")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "<details class=\"rule-new\" open>",
                        "<option value=\"PLACE\" selected",
                        "name=\"new.threshold.1\" value=\"三\"")
                .containsPattern("(?s)id=\"new.threshold.1-about\">\\s*<p class=\"flaw\"")
                .containsOnlyOnce("class=\"flaw\"");
    }

    private MvcTestResult send(CurrentUser office, Map<String, String> typed) {
        var post = mvc.post()
                .uri("/indicators/rules/{code}", "松阳2022")
                .with(As.user(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("from", "2025-03-01")
                .param("t.1.0", "0")
                .param("t.2.0", "0");
        typed.forEach(post::param);
        return post.exchange();
    }

    @Test
    void aPageInEnglishNamesAShippedSetInEnglish() {
        CurrentUser office = Districts.someone(organization);
        for (String address : List.of("/indicators/rules", "/indicators/rules/银川2025")) {
            assertThat(mvc.get().uri(address).locale(Locale.ENGLISH).with(As.user(office)))
                    .bodyText()
                    .contains(">Yinchuan 2025<")
                    .doesNotContain(">银川2025<");
        }
    }

    @Test
    void aDraftForWhatIsNotThereIsKeptAndToldAtItsFields() {
        CurrentUser office = Districts.someone(organization);
        assertThat(mvc.post()
                        .uri("/indicators/rules/{code}", "松阳2022")
                        .with(As.user(office))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("from", "2025-03-01")
                        .param("indicators", "T-ZZ")
                        .param("groups", "没有的类别"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/indicators/rules/{code}", "松阳2022").with(As.user(office)))
                .bodyText()
                .contains("没有代码T-ZZ", "没有单位类别没有的类别");
        assertThat(mvc.get().uri("/api/v1/light-rules/{code}/draft", "松阳2022").with(As.user(office)))
                .bodyJson()
                .extractingPath("$.unknown[*].field")
                .asArray()
                .containsExactly("indicators", "groups");
    }
}
