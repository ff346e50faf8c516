package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The parts of an indicator on its page. */
@DatabaseTest
class PartFiguresTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ValueLoads loads;

    @Autowired
    MockMvcTester mvc;

    private SampleSystem system = new SampleSystem();

    @BeforeEach
    void aDistrict() {
        system = beans.createBean(SampleSystem.class).make();
    }

    @Test
    void thePageOfAnIndicatorShowsWhatIsApprovedOfItsParts() {
        load("""
                TRAIN,,,2023-05,9
                TRAIN,,sex:female,2023-05,5
                TRAIN,,sex:male,2023-05,4
                TRAIN,,,2023-06,8
                TRAIN,,sex:female,2023-06,7
                """);
        Document page = page("TRAIN");
        List<String> head = texts(page, "thead th");
        assertThat(head).containsExactly("分组", "分项", "2023年5月", "2023年6月");
        assertThat(texts(page, "tbody tr")).containsExactly("性别 女 5.00 7.00", "性别 男 4.00 —");
    }

    @Test
    void withoutFiguresOfPartsThereIsNoTableOfThem() {
        load("TRAIN,,,2023-06,8\nINVEST,,,2023-06,8\n");
        assertThat(page("TRAIN").select("#parts")).isEmpty();
        assertThat(page("INVEST").select("#parts")).isEmpty();
    }

    private void load(String rows) {
        String csv = "code,unit,part,period,value\n" + rows;
        loads.load(system.office, "示例.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private Document page(String code) {
        var answer = mvc.get()
                .uri("/indicators/" + code)
                .with(As.user(system.viewer))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static List<String> texts(Document page, String css) {
        return Objects.requireNonNull(page.selectFirst("#parts ~ .table-frame"))
                .select(css)
                .eachText();
    }
}
