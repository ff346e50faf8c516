package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How the history of an indicator tells of figures of its parts. */
@DatabaseTest
class TrailOfPartsTest extends JuneFigures {
    @Autowired
    MockMvcTester mvc;

    @Test
    void aPartIsNamedAndAnOnlyFigureHasNoNumber() {
        Place male = Place.whole(system.id("TRAIN"), JUNE).ofPart("sex:male");
        values.enter(system.liaison, List.of(Entry.of(male, "30")));
        assertThat(trail()).contains("分组项", "性别：男").doesNotContain("sex:male", "1 · ");
        Place female = male.ofPart("sex:female");
        values.enter(system.liaison, List.of(Entry.of(male.in(JUNE.plus(1)), "31"), Entry.of(female, "20")));
        assertThat(trail()).contains("1 · 分组项", "2 · 分组项", "性别：女");
    }

    /** The newest entry. */
    private String trail() {
        var answer = mvc.get()
                .uri("/indicators/TRAIN")
                .header("Accept-Language", "zh-CN")
                .with(As.user(system.office))
                .exchange();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .select(".trail-changes")
                .get(0)
                .text();
    }
}
