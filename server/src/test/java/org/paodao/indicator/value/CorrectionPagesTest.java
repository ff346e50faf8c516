package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A correction is proposed, taken back and decided on pages, by whoever may. */
@DatabaseTest
class CorrectionPagesTest extends JuneFigures {
    private static final String ONE = "/indicators/values/one?indicator=INVEST&period=2023-06";
    private static final String CORRECT = "/indicators/values/one/correct";
    private static final String APPROVALS = "/indicators/approvals";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ValueLoads loads;

    private String key = "";

    @BeforeEach
    void aCorrectionThatWaits() {
        key = invest.indicator() + "|" + invest.unit() + "|" + invest.period() + "|";
        values.enter(system.liaison, List.of(Entry.of(invest, "12.5")));
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        approvals.approve(system.head, List.of(new Seen(invest, 2)));
        corrections.propose(system.liaison, new Entry(invest, new BigDecimal("13.7"), Stage.FINAL, "漏报一个项目", "", 3));
    }

    @Test
    void theHeadDeclinesWhereCorrectionsWait() {
        assertThat(page(system.head, APPROVALS))
                .contains(APPROVALS + "/correct/approve", APPROVALS + "/correct/decline", "<strong>13.70</strong>");
        MvcTestResult refused =
                send(system.head, APPROVALS + "/correct/decline", "1", Map.of("reason", " 长".repeat(300)));
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("<details open>", "长 长 长")
                .containsOnlyOnce("class=\"flaw\"");
        assertThat(send(system.head, APPROVALS + "/correct/decline", "1", Map.of("reason", "无依据")))
                .hasRedirectedUrl(APPROVALS);
        assertThat(page(system.head, APPROVALS)).doesNotContain("漏报一个项目");
        assertThat(page(system.office, ONE))
                .contains("更正记录", "13.7", "漏报一个项目", "未同意", "无依据", system.head.displayName());
    }

    @Test
    void theHeadApprovesWhereCorrectionsWait() {
        assertThat(send(system.head, APPROVALS + "/correct/approve", "2", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("现在等待批准的是另一项");
        assertThat(send(system.head, APPROVALS + "/correct/approve", "1", Map.of()))
                .hasRedirectedUrl(APPROVALS);
        assertThat(lists.one(system.viewer, invest).value().amount()).isEqualByComparingTo("13.7");
    }

    @Test
    void whatTheChecksFindAboutACorrectionIsThereBeforeItIsApproved() {
        assertThat(page(system.head, APPROVALS)).doesNotContain("class=\"value-finding\"");
        corrections.takeBack(system.liaison, invest, 1);
        loads.load(system.office, "half", new ByteArrayInputStream(HALF.getBytes(StandardCharsets.UTF_8)));
        corrections.propose(system.liaison, new Entry(invest, new BigDecimal("999"), Stage.FINAL, "漏报一个项目", "", 3));
        assertThat(page(system.head, APPROVALS)).contains("class=\"value-finding\"", "通常约为");
    }

    @Test
    void itsUnitTakesItBackOnThePageOfTheFigure() {
        assertThat(page(system.head, ONE)).doesNotContain(CORRECT + "/take-back");
        assertThat(page(system.liaison, ONE))
                .contains(CORRECT + "/take-back")
                .doesNotContain(CORRECT + "/approve", "id=\"correct-reason\"");
        assertThat(send(system.liaison, CORRECT + "/take-back", "1", Map.of())).hasStatus3xxRedirection();
        assertThat(page(system.liaison, ONE)).contains("已收回", "id=\"correct-reason\"");
    }

    @Test
    void whoseCorrectionWasDeclinedReadsWhyUntilTheyTakeNote() {
        corrections.decline(system.head, invest, 1, "无依据");
        assertThat(page(system.liaison, "/")).contains("查看未获同意的数据更正", "知道了");
        assertThat(page(system.liaison, ONE)).contains("您提出的更正（改为 13.70）未获同意", CORRECT + "/known");
        assertThat(page(system.head, ONE)).doesNotContain(CORRECT + "/known");
        assertThat(send(system.liaison, CORRECT + "/known", "1", Map.of())).hasStatus3xxRedirection();
        assertThat(page(system.liaison, ONE)).doesNotContain(CORRECT + "/known").contains("无依据");
        assertThat(page(system.liaison, "/")).doesNotContain("查看未获同意的数据更正");
    }

    @Test
    void whatWasTypedForASecondProposalSurvivesItsRefusal() {
        assertThat(send(
                        system.liaison,
                        CORRECT,
                        "",
                        Map.of("seen", "3", "amount", "14", "stage", "FINAL", "reason", "年鉴")))
                .hasStatus(409)
                .bodyText()
                .contains("还在等待批准", "value=\"14\"", "value=\"年鉴\"", CORRECT + "/take-back");
    }

    @Test
    void theHeadsGridLeadsToWhatWaits() {
        String grid = "/indicators/values?period=2023-06&unit=" + system.unit;
        assertThat(page(system.head, grid)).contains("有 1 项待审核", "href=\"" + APPROVALS + "\"", "待批更正：改为 13.7");
        assertThat(page(system.liaison, grid)).contains("待批更正：改为 13.7").doesNotContain("href=\"" + APPROVALS + "\"");
        assertThat(page(system.viewer, grid)).doesNotContain("13.7");
        corrections.decline(system.head, invest, 1, "无依据");
        assertThat(page(system.head, grid)).doesNotContain("href=\"" + APPROVALS + "\"");
    }

    @Test
    void whatWasTypedToReturnAFigureSurvivesARefusal() {
        approvals.sendBack(system.office, List.of(new Seen(invest, 3)), "口径不对");
        values.enter(system.liaison, List.of(new Entry(invest, new BigDecimal("12.6"), Stage.QUICK, "", "", 4)));
        values.submit(system.liaison, List.of(new Seen(invest, 5)));
        assertThat(send(
                        system.head,
                        APPROVALS + "/return",
                        "",
                        Map.of("figure", "6|" + key, "reason", "长".repeat(501))))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"长长", "<details open>")
                .containsOnlyOnce("class=\"flaw\"");
    }

    private String page(CurrentUser user, String address) {
        return new String(
                mvc.get()
                        .uri(address)
                        .header("Accept-Language", "zh-CN")
                        .with(As.user(user))
                        .exchange()
                        .getMvcResult()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private MvcTestResult send(CurrentUser user, String address, String number, Map<String, String> typed) {
        var request = mvc.post()
                .uri(address)
                .header("Accept-Language", "zh-CN")
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("key", key)
                .param("number", number.isEmpty() ? "0" : number);
        typed.forEach(request::param);
        return request.exchange();
    }
}
