package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page on which a head decides about what the liaison sent. */
@DatabaseTest
class ApprovalPagesTest extends JuneFigures {
    @Autowired
    MockMvcTester mvc;

    private Place train = invest;

    @BeforeEach
    void twoFiguresWait() {
        train = Place.whole(system.id("TRAIN"), JUNE);
        values.enter(system.liaison, List.of(Entry.of(invest, "12.5"), Entry.of(train, "30")));
        values.submit(system.liaison, List.of(new Seen(invest, 1), new Seen(train, 1)));
    }

    @Test
    void whoApprovesAllIsToldWhichFigureChangedMeanwhileAndThatNothingWasApproved() {
        Document open = Jsoup.parse(text(page("/indicators/approvals")));
        List<String> figures = open.select(".approve-all input[name=figure]").eachAttr("value");
        approvals.sendBack(system.head, List.of(new Seen(train, 2)), "口径不对");
        MvcTestResult answer = mvc.post()
                .uri("/indicators/approvals")
                .header("Accept-Language", "zh-CN")
                .with(As.user(system.head))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("figure", figures.toArray(String[]::new))
                .exchange();
        assertThat(answer).hasStatus(422);
        List<String> said = Jsoup.parse(text(answer)).select("[role=alert]").eachText();
        assertThat(said).hasSize(2);
        assertThat(said.getFirst()).contains("一项也没有批准");
        assertThat(said.getLast()).contains("培训人次（示例） · 2023年6月：数据已被更改");
        assertThat(lists.one(system.office, invest).value().state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void theReasonThatACheckAsksForIsNamedBesideItsBoxAndGoesWithTheApproval() {
        aJumpWaits();
        Element box = Jsoup.parse(text(page("/indicators/approvals")))
                .select("form[action=/indicators/approvals] input[name=reason]")
                .expectFirst("input");
        Element form = Objects.requireNonNull(box.closest("form"));
        assertThat(form.select("label[for=" + box.id() + "]").text()).startsWith("理由");
        assertThat(box.attr("aria-label")).startsWith("理由").contains("固定资产投资（示例）");
        assertThat(box.attr("placeholder")).isEmpty();
        assertThat(form.select("button").text()).isEqualTo("批准");
    }

    @Test
    void aFigureIsWrittenWithItsDecimalsOnEveryPage() {
        aJumpWaits();
        assertThat(text(page("/indicators/warnings"))).contains("<strong>99.00</strong>");
        assertThat(text(page("/indicators/approvals"))).contains("<strong>99.00</strong>");
    }

    @Test
    void howManyAreApprovedAtOnceIsSaidOfHowManyAreListed() {
        assertThat(allAtOnce("zh-CN")).isEqualTo("批准全部 2 项");
        aJumpWaits();
        assertThat(allAtOnce("zh-CN")).isEqualTo("批准其中 1 项（另 1 项须先写明原因）");
        assertThat(allAtOnce("en")).isEqualTo("Approve 1 of them (1 more needs a reason first)");
    }

    private String allAtOnce(String language) {
        return Jsoup.parse(text(page("/indicators/approvals", language)))
                .select(".approve-all button")
                .text();
    }

    private void aJumpWaits() {
        values.recall(system.liaison, List.of(new Seen(invest, 2)));
        for (int back = 1; back <= 8; back++) {
            values.enter(system.liaison, List.of(Entry.of(invest.in(JUNE.plus(-back)), String.valueOf(18 - back))));
        }
        values.enter(system.liaison, List.of(new Entry(invest, new BigDecimal("99"), Stage.QUICK, "", "", 3)));
        values.submit(system.liaison, List.of(new Seen(invest, 4)));
    }

    private MvcTestResult page(String address) {
        return page(address, "zh-CN");
    }

    private MvcTestResult page(String address, String language) {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", language)
                .with(As.user(system.head))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
