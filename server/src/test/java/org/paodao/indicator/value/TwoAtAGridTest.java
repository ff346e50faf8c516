package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Two people of a unit have its grid open at the same time. */
@DatabaseTest
class TwoAtAGridTest extends JuneFigures {
    @Autowired
    MockMvcTester mvc;

    @Test
    void aCellThatOneDidNotTouchIsNoConflict() {
        Document open = grid();
        values.enter(system.liaison, List.of(Entry.of(invest, "33")));
        Place train = Place.whole(system.id("TRAIN"), JUNE);
        assertThat(save(type(open, train, "12"))).hasStatus(303);
        assertThat(amount(train)).isEqualTo("12");
        assertThat(amount(invest)).isEqualTo("33");
        assertThat(cell(grid(), invest).val()).isEqualTo("33");
    }

    @Test
    void aCellOfAFigureThatOneDidNotTouchIsNoConflictEither() {
        values.enter(system.liaison, List.of(Entry.of(invest, "30")));
        Document open = grid();
        values.enter(system.liaison, List.of(new Entry(invest, BigDecimal.ONE, Stage.FINAL, "更正（示例）", "", 1)));
        assertThat(save(type(open, Place.whole(system.id("TRAIN"), JUNE), "12")))
                .hasStatus(303);
        assertThat(amount(invest)).isEqualTo("1");
    }

    @Test
    void whatTheOtherEnteredStandsBesideWhatOneTyped() {
        Document open = grid();
        values.enter(system.liaison, List.of(Entry.of(invest, "10")));
        Document refused = Jsoup.parse(text(save(type(open, invest, "12"))));
        assertThat(cell(refused, invest).val()).isEqualTo("12");
        assertThat(refused.text()).contains("打开本页以后，这个数已被更改", "现在的数：10.00（" + system.liaison.displayName() + "，");
        assertThat(amount(invest)).isEqualTo("10");
        assertThat(save(refused)).as("whoever has seen it decides").hasStatus(303);
        assertThat(amount(invest)).isEqualTo("12");
    }

    @Test
    void whatWasTypedWhereTheFigureWasSentMeanwhileIsNotLostInSilence() {
        Document open = grid();
        values.enter(system.liaison, List.of(Entry.of(invest, "10")));
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        assertThat(text(save(type(open, invest, "12")))).contains("这个数已被提交或批准，您填的没有保存");
        assertThat(amount(invest)).isEqualTo("10");
    }

    private String amount(Place place) {
        return String.valueOf(lists.one(system.office, place).value().amount());
    }

    private Document grid() {
        return Jsoup.parse(text(mvc.get()
                .uri("/indicators/values?period=2023-06&unit=" + system.unit)
                .header("Accept-Language", "zh-CN")
                .with(As.user(system.liaison))
                .exchange()));
    }

    private static Document type(Document page, Place place, String amount) {
        cell(page, place).val(amount);
        return page;
    }

    private static Element cell(Document page, Place place) {
        String key = place.indicator() + "|" + place.unit() + "|" + place.period() + "|" + place.part();
        return page.select("input[name=key]").stream()
                .filter(input -> input.val().equals(key))
                .findFirst()
                .map(input -> Objects.requireNonNull(
                        input.nextElementSiblings().select("input[name=amount]").first()))
                .orElseThrow();
    }

    private MvcTestResult save(Document page) {
        var form = new LinkedMultiValueMap<String, String>();
        for (KeyVal field : ((FormElement) Objects.requireNonNull(page.getElementById("values"))).formData()) {
            form.add(field.key(), field.value());
        }
        form.remove("_csrf");
        return mvc.post()
                .uri("/indicators/values")
                .header("Accept-Language", "zh-CN")
                .with(As.user(system.liaison))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .params(form)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
