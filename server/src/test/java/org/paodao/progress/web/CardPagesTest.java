package org.paodao.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.Samples;
import org.paodao.indicator.SystemPublishing;
import org.paodao.kernel.CurrentUser;
import org.paodao.progress.card.CardFilter;
import org.paodao.progress.card.CardLists;
import org.paodao.progress.card.CardRound;
import org.paodao.progress.light.ItemJudging;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lights of items, cards and what is asked of units, as their pages show them. */
@DatabaseTest
class CardPagesTest extends TaskPages {
    private static final LocalDate MAY = LocalDate.of(2023, 5, 3);

    @Autowired
    ItemJudging judging;

    @Autowired
    CardRound round;

    @Autowired
    CardLists cards;

    @Autowired
    Indicators indicators;

    @Autowired
    SystemPublishing system;

    @Test
    void aLightStandsWhereverTheItemIsShownAndSaysWhy() {
        agreed();
        UUID item = list().item();
        for (String page : new String[] {"/tasks", LIST, "/2023/outcomes/1", "/tasks/lights"}) {
            assertThat(page(liaison, page, "zh").select("a[href=/tasks/lights/" + item + "]"))
                    .as(page)
                    .isNotEmpty();
        }
        assertThat(page(liaison, "/tasks/lights/" + item, "zh").text())
                .contains("截至12月应完成60.5%，实际0%，落后60.5个百分点，红灯：规则‘序时进度’第3条");
        assertThat(page(liaison, "/tasks/lights/" + item, "en").text())
                .contains(
                        "By the end of December, 60.5% was due and 0% was done, 60.5 percentage points behind: red (rule 3 of “Schedule”).");
    }

    @Test
    void rulesForLightsAreFilledInAndPutInForce() {
        agreed();
        Document form = page(office, "/tasks/lights/rules/银川2025", "zh");
        assertThat(form.select(".rule-finding").text()).contains("第6条");
        String address = "/tasks/lights/rules/银川2025";
        Map<String, String> fields = fields(form);
        assertThat(post(office, address, fields)).hasStatus(303);
        assertThat(post(office, address + "/publish", Map.of("seen", "1", "requestKey", "一", "reason", "示例")))
                .hasStatus(409);
        fields.putAll(Map.of("seen", "1", "light.6", "GREEN"));
        for (int click = 0; click < 2; click++) {
            assertThat(post(office, address, fields)).hasStatus(303);
        }
        assertThat(post(office, address, Map.of("seen", "1"))).hasStatus(409);
        assertThat(page(office, address, "zh").text()).contains("施行后的变化", "没有灯会因此改变");
        Document other = page(office, "/tasks/lights/rules/松阳2022", "zh");
        assertThat(other.text()).contains("盏灯改变");
        assertThat(other.select("tbody a[href^=/tasks/lights/]")).isNotEmpty();
        Map<String, String> publish = Map.of("seen", "2", "requestKey", "二", "reason", "示例");
        for (int click = 0; click < 2; click++) {
            assertThat(post(office, address + "/publish", publish)).hasStatus(303);
        }
        assertThat(page(liaison, "/tasks/lights/rules", "en").text()).contains("Yinchuan 2025");
    }

    @Test
    void rulesThatWerePutInForceAreCalledAsTheReaderKnowsThem() {
        String address = "/tasks/lights/rules/松阳2022";
        assertThat(post(office, address, fields(page(office, address, "zh")))).hasStatus(303);
        MvcTestResult published = mvc.post()
                .uri(address + "/publish")
                .locale(Locale.ENGLISH)
                .with(As.user(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("seen", "1")
                .param("requestKey", "一")
                .param("reason", "示例")
                .exchange();
        assertThat(published).hasStatus(303);
        assertThat(mvc.get()
                        .uri("/tasks/lights/rules")
                        .locale(Locale.ENGLISH)
                        .cookie(published.getResponse().getCookies())
                        .with(As.user(office)))
                .bodyText()
                .contains("Version 1 of Songyang 2022 is in force");
    }

    @Test
    void aCardGoesItsWayThroughItsPage() {
        agreed();
        judging.on(office.jurisdiction(), null, MAY);
        round.on(office.jurisdiction(), Set.of(), MAY);
        UUID id = cards.cards(office, CardFilter.NONE).cards().getFirst().id();
        String address = "/tasks/cards/" + id;
        assertThat(page(office, "/tasks/cards?stage=proposed", "zh").select("a[href=" + address + "]"))
                .hasSize(1);
        assertThat(page(office, address, "en").text()).contains("Proposed by rule 3 of “连续预警”", "30.2% due, 0% done");
        assertThat(post(office, address, Map.of("step", "confirm", "seen", "1")))
                .hasStatus(303);
        assertThat(post(head, address, Map.of("step", "answer", "seen", "2"))).hasStatus(422);
        assertThat(post(head, address, Map.of("step", "answer", "seen", "2", "words", "示例：已补齐手续")))
                .hasStatus(303);
        assertThat(page(head, address, "zh").text()).contains("示例：已补齐手续", "已答复");
        assertThat(page(head, address + "/sheet", "zh").select(".card-sheet").text())
                .contains("工作警示单（红牌）", "甲局", "建成示例一条街", "示例区");
        assertThat(page(office, "/tasks/cards?unit=甲局", "zh").text()).contains("甲局的警示牌", "共 1 张");
        assertThat(page(office, "/tasks/cards/rules", "zh").text()).contains("广元2018", "连续 2 个月红灯，提出红牌");
    }

    @Test
    void theOfficeIssuesACardByHandAndPutsItsOwnRulesInForce() {
        Map<String, String> card = fields(page(office, "/tasks/cards/new", "zh"));
        card.putAll(Map.of("unit", lead.toString(), "color", "red", "plan", "2023", "reason", "示例：多次提醒未改"));
        card.put("item", "outcomes/9");
        assertThat(post(office, "/tasks/cards/new", card)).hasStatus(422);
        card.put("item", "outcomes/1");
        assertThat(post(office, "/tasks/cards/new", card)).hasStatus(303);
        assertThat(post(office, "/tasks/cards/new", card)).hasStatus(303);
        assertThat(cards.cards(office, CardFilter.NONE).cards()).hasSize(1);
        Map<String, String> rules = fields(page(office, "/tasks/cards/rules/连续预警", "en"));
        rules.putAll(Map.of("answerDays", "0", "reason", "示例"));
        assertThat(post(office, "/tasks/cards/rules/连续预警", rules)).hasStatus(422);
        rules.put("answerDays", "3");
        assertThat(post(office, "/tasks/cards/rules/连续预警", rules)).hasStatus(303);
        assertThat(page(liaison, "/tasks/cards/rules", "en").text()).contains("within 3 working days");
    }

    @Test
    void whatIsHeldIsPointedToInsteadOfAskedAgain() {
        indicators.put(office, "TW-01", Samples.content("托育托位数（示例）", lead, "1"), 0);
        system.publish(office, new Publishing("pages" + office.username(), "示例", LocalDate.of(2023, 1, 1)));
        Map<String, String> ask = fields(page(office, "/tasks/asks/new", "zh"));
        ask.putAll(Map.of("name", "托育托位数", "form", "托育月报（示例）", "asker", "示例办", "groups", ""));
        ask.putAll(Map.of("since", "2023-01-01", "until", "2023-12-31", "rhythm", "month", "kind", "number"));
        MvcTestResult held = post(office, "/tasks/asks/new", ask);
        assertThat(held).hasStatus(422);
        assertThat(read(held).select(".ask-matches a[href=/indicators/TW-01]")).hasSize(1);
        ask.put("name", "普惠托育托位数");
        assertThat(read(post(office, "/tasks/asks/new", ask)).select("[name=despite]"))
                .hasSize(1);
        ask.put("despite", "yes");
        ask.put("units", "甲局");
        assertThat(post(office, "/tasks/asks/new", ask)).hasStatus(303);
        assertThat(page(liaison, "/tasks/asks?state=all", "zh").text()).contains("普惠托育托位数", "托育托位数（示例）");
        Document burden = page(liaison, "/tasks/asks/burden?month=2023-03", "zh");
        assertThat(burden.text()).contains("2023-03：全部单位共 2 次、2 项，估计 6 分钟", "已到期");
        assertThat(page(liaison, "/tasks/asks/efforts", "en").text()).contains("suggested by the system");
    }

    @Test
    void theRegisterIsAFileAndAnInterface() {
        CurrentUser user = liaison;
        assertThat(mvc.get().uri("/tasks/asks/export.xlsx?month=2023-03").with(As.user(user)))
                .hasStatusOk()
                .body()
                .startsWith(new byte[] {'P', 'K'});
        assertThat(mvc.get().uri("/api/v1/asks/burden?month=2023-03").with(As.user(user)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(2);
        assertThat(mvc.get().uri("/api/v1/cards").with(As.user(user))).hasStatusOk();
        assertThat(mvc.get().uri("/api/v1/item-lights?plan=2023").with(As.user(user)))
                .hasStatusOk();
    }

    /** What a form would send as it stands. */
    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new HashMap<>();
        page.select("main form[method=post] [name]:not([type=checkbox]:not([checked]))")
                .forEach(field -> fields.put(
                        field.attr("name"),
                        field.is("select") ? field.select("option[selected]").attr("value") : field.val()));
        fields.remove("_csrf");
        fields.remove("despite");
        return fields;
    }
}
