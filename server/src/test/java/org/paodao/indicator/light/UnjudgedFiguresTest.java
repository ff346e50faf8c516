package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.Stage;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Figures of which nothing is wanted have no light and are shown all the same. */
@DatabaseTest
class UnjudgedFiguresTest {
    private static final Period MAY = Period.month(2023, 5);
    private static final String QUESTION = "/questions\"";
    private static final String NOT_JUDGED = "没有可比对的进度目标，不计";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Lights lights;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    private SampleCounties sample = new SampleCounties();

    @BeforeEach
    void peopleOfTwoCounties() {
        sample = new SampleCounties();
        beans.autowireBean(sample);
        sample.make();
        sample.load("""
                PEOPLE,示例北县,,2022-05,980000
                PEOPLE,示例北县,,2023-04,999000
                PEOPLE,示例北县,,2023-05,1001234
                PEOPLE,示例南县,,2023-05,3000000
                """);
    }

    @Test
    void thePageShowsThemAsChartTableAndFile() {
        String north = "?unit=" + sample.north;
        assertThat(page(sample.viewer, "/indicators/PEOPLE" + north))
                .contains("1,001,234", "999,000", "5月" + NOT_JUDGED, "chart-field", "示例南县")
                .contains("/indicators/values/one?indicator=PEOPLE&amp;period=2023-05&amp;unit=" + sample.north)
                .doesNotContain("还没有亮灯", "评定于");
        assertThat(page(sample.viewer, "/indicators/PEOPLE?unit=" + sample.south))
                .contains("3,000,000")
                .doesNotContain("1,001,234");
        assertThat(page(sample.viewer, "/indicators/PEOPLE/chart.csv" + north + "&year=2023"))
                .as("with the year before, and without anything that should have been reached")
                .contains("\n2023-05,人,1001234.0,,,980000.0,,不计,");
        assertThat(page(sample.viewer, "/indicators/PEOPLE" + north + "&year=2022"))
                .contains("980,000");
    }

    @Test
    void theFirstUnitThatHasAnyIsShown() {
        assertThat(lights.units(sample.viewer, "PEOPLE", 10)).containsExactlyInAnyOrder(sample.north, sample.south);
        assertThat(page(sample.viewer, "/indicators/PEOPLE")).containsAnyOf("1,001,234", "3,000,000");
        assertThat(page(sample.viewer, "/indicators/INSURED")).contains("还没有亮灯");
    }

    @Test
    void aYearWithoutATargetStandsBesideThatOfATarget() {
        bedsOfTwoYears();
        assertThat(lights.withUnjudged(sample.viewer, "BEDS", sample.north))
                .filteredOn(line -> line.amount() != null)
                .extracting(LightLine::isUnjudged)
                .containsExactly(true, false);
        assertThat(page(sample.viewer, "/indicators/BEDS/chart.csv?year=2023&unit=" + sample.north))
                .contains("\n2023-05,张,960.0,,,870.0,900.0,");
    }

    @Test
    void oneOfWhichSomethingIsWantedIsNotSaidToBeWithoutATargetBeforeItIsJudged() {
        bedsOfTwoYears();
        db.sql("delete from indicator.judged_year where jurisdiction = :jurisdiction")
                .param("jurisdiction", sample.office.jurisdiction())
                .update();
        assertThat(lights.withUnjudged(sample.viewer, "BEDS", sample.north))
                .extracting(LightLine::period)
                .containsExactly(Period.month(2022, 5));
    }

    @Test
    void onlyWhoHasToDoWithOneSeesItBeforeItIsApproved() {
        String address = "/indicators/PEOPLE?unit=" + sample.unit;
        Place place = entered();
        assertThat(page(sample.office, address)).doesNotContain("76,543");
        send(place);
        for (CurrentUser inside : List.of(sample.liaison, sample.head, sample.office)) {
            assertThat(page(inside, address)).contains("76,543", "初评", NOT_JUDGED);
        }
        assertThat(page(sample.viewer, address)).contains("未发布").doesNotContain("76,543", "76543");
        assertThat(page(sample.viewer, "/indicators/PEOPLE/chart.csv?year=2023&unit=" + sample.unit))
                .doesNotContain("76543");
    }

    @Test
    void theListSaysThatEachUnitReportsItsOwn() {
        assertThat(page(sample.viewer, "/indicators?q=PEOPLE")).contains("各单位分报");
        assertThat(page(sample.viewer, "/indicators?q=SHARE")).doesNotContain("各单位分报");
    }

    @Test
    void nobodyIsAskedToQuestionWhatNobodyJudged() {
        send(entered());
        assertThat(page(sample.liaison, "/indicators/PEOPLE?unit=" + sample.unit))
                .doesNotContain(QUESTION);
    }

    @Test
    void figuresFromBeforeTheFirstEditionAreNamedAsItNamesThem() {
        sample.load("PEOPLE,示例北县,,2020-05,960000\n");
        assertThat(lights.withUnjudged(sample.viewer, "PEOPLE", sample.north).getFirst())
                .satisfies(line -> {
                    assertThat(line.period()).isEqualTo(Period.month(2020, 5));
                    assertThat(line.name()).isEqualTo("常住人口（示例）");
                    assertThat(line.isUnjudged()).isTrue();
                });
    }

    /** Of 2023 something is wanted, of 2022 nothing. */
    private void bedsOfTwoYears() {
        var target = new AtLeast(new BigDecimal("900"));
        sample.put(
                "BEDS",
                SampleCounties.definition("床位（示例）", "张", ""),
                List.of(Goal.of(Goal.EACH, Period.year(2023), target, "≥900")));
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.load("BEDS,示例北县,,2022-05,870\nBEDS,示例北县,,2023-05,960\n");
    }

    private Place entered() {
        Place place = new Place(sample.id("PEOPLE"), sample.unit, "", MAY);
        sample.values.enter(
                sample.liaison, List.of(new Entry(place, new BigDecimal("76543"), Stage.PRELIMINARY, "", "", 0)));
        return place;
    }

    private void send(Place place) {
        sample.values.submit(sample.liaison, List.of(new Seen(place, 1)));
    }

    private String page(CurrentUser user, String address) {
        var answer = mvc.get()
                .uri(address)
                .header("Accept-Language", "zh-CN")
                .with(As.user(user))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
