package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Breakdown;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.Stage;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;

/** Figures of which nothing is wanted have no light and are shown all the same. */
@DatabaseTest
class UnjudgedFiguresTest extends JudgedCounties {
    private static final Period MAY = Period.month(2023, 5);
    private static final String QUESTION = "/questions\"";
    private static final String NOT_JUDGED = "没有可比对的进度目标，不计";

    @BeforeEach
    void peopleOfTwoCounties() {
        people();
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
        assertThat(bytes(sample.viewer, "/indicators/PEOPLE/chart.png" + north + "&year=2023"))
                .startsWith(0x89, 'P', 'N', 'G');
        assertThat(page(sample.viewer, "/indicators/PEOPLE" + north + "&year=2022"))
                .contains("980,000");
    }

    @Test
    void theFirstUnitThatHasAnyIsShown() {
        List<UUID> units = lights.units(sample.viewer, "PEOPLE", 10);
        assertThat(units).containsExactlyInAnyOrder(sample.north, sample.south);
        String shown = page(sample.viewer, "/indicators/PEOPLE");
        boolean north = units.getFirst().equals(sample.north);
        assertThat(shown).contains(north ? "1,001,234" : "3,000,000").doesNotContain(north ? "3,000,000" : "1,001,234");
        assertThat(page(sample.viewer, "/indicators/INSURED")).contains("还没有亮灯");
    }

    @Test
    void aFigureOfAPartIsNoneOfItsUnit() {
        sample.put(
                "PUPILS",
                Defined.like(SampleCounties.definition("学生（示例）", "人", ""))
                        .breakdowns(List.of(new Breakdown(
                                "sex",
                                "性别",
                                true,
                                List.of(new Breakdown.Part("f", "女"), new Breakdown.Part("m", "男")))))
                        .is(),
                List.of());
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.load("PUPILS,示例北县,女,2023-05,5000\n");
        assertThat(lights.units(sample.viewer, "PUPILS", 10)).isEmpty();
        assertThat(lights.withUnjudged(sample.viewer, "PUPILS", sample.north)).isEmpty();
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
        assertThat(lights.units(sample.liaison, "PEOPLE", 10)).contains(sample.unit);
        assertThat(page(sample.viewer, address))
                .as("not even that there is one")
                .contains("还没有亮灯")
                .doesNotContain("76,543", "76543", "未发布", "评定于", "<option value=\"" + sample.unit);
        assertThat(mvc.get()
                        .uri("/indicators/PEOPLE/chart.csv?year=2023&unit=" + sample.unit)
                        .with(As.user(sample.viewer)))
                .hasStatus(404);
        sample.approvals.sendBack(sample.head, List.of(new Seen(place, 2)), "示例：口径不对");
        assertThat(page(sample.office, address)).as("sent back").doesNotContain("76,543");
    }

    @Test
    void whoeverReportsForOthersSeesItAndTheyDoNotBeforeItIsApproved() {
        Goal goal = Goal.of(sample.north, Period.year(2023), new AtLeast(new BigDecimal("5")), "≥5");
        sample.put(
                "ROADS", Defined.named("公路（示例）").measure("公里").by(sample.unit).is(), List.of(goal));
        sample.publish(LocalDate.of(2021, 1, 1));
        Place place = new Place(sample.id("ROADS"), sample.north, "", Period.month(2022, 5));
        sample.values.enter(sample.liaison, List.of(Entry.of(place, "4")));
        send(place);
        assertThat(roads(sample.liaison)).containsExactly(place.period());
        CurrentUser north = Districts.with(sample.office, Role.LIAISON, sample.north);
        assertThat(roads(north)).isEmpty();
        sample.approvals.approve(sample.head, List.of(new Seen(place, 2)));
        assertThat(roads(north)).containsExactly(place.period());
    }

    private List<Period> roads(CurrentUser user) {
        return lights.withUnjudged(user, "ROADS", sample.north).stream()
                .filter(LightLine::nobodyJudges)
                .map(LightLine::period)
                .toList();
    }

    @Test
    void programsGetOfALightWhatIsKeptOfItAndNothingElse() {
        sample.load("INSURED,示例北县,,2023-05,900000\n");
        assertThat(page(sample.viewer, "/api/v1/lights?indicator=SHARE&period=2023-05&unit=" + sample.north))
                .contains("\"judgedAt\"")
                .doesNotContain("unjudged", "nobodyJudges");
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
        sample.load("INSURED,示例北县,,2023-05,900000\n");
        CurrentUser north = Districts.with(sample.office, Role.LIAISON, sample.north);
        assertThat(page(north, "/indicators/SHARE?unit=" + sample.north))
                .as("but what somebody judged")
                .contains(QUESTION);
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
}
