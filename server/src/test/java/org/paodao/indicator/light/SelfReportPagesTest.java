package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.SelfReports;
import org.paodao.indicator.value.SelfState;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The word of a unit on pages and in the API. */
@DatabaseTest
class SelfReportPagesTest extends JudgedDistrict {
    private static final Period JUNE = Period.month(2023, 6);
    private static final String ONE = "/indicators/values/one?indicator=INVEST&period=2023-06";

    @Autowired
    SelfReports reports;

    @BeforeEach
    void itsFigures() {
        sample.report("INVEST", Map.of(JUNE, "300"));
    }

    private String key() {
        Place place = Place.whole(sample.id("INVEST"), JUNE);
        return place.indicator() + "|" + place.unit() + "|" + place.period() + "|";
    }

    @Test
    void thePageOfAFigureShowsTheLightAndTheWordAndWhetherTheyAgree() {
        assertThat(page(sample.liaison, ONE)).contains("按规则评定", "light light-yellow", "name=\"state\"");
        assertThat(page(sample.viewer, ONE)).contains("light light-yellow").doesNotContain("name=\"state\"");
        assertThat(post(
                        sample.liaison,
                        "/indicators/values/one/how",
                        Map.of("key", key(), "seen", "0", "state", "BEHIND")))
                .hasStatus(422)
                .bodyText()
                .contains("自报滞后要写理由", "<option value=\"BEHIND\" selected");
        assertThat(post(
                        sample.liaison,
                        "/indicators/values/one/how",
                        Map.of("key", key(), "seen", "0", "state", "ON_SCHEDULE", "reason", "节点在下半年（示例）")))
                .hasStatus(303);
        assertThat(page(sample.viewer, ONE)).contains("达序", "节点在下半年（示例）", "自报好于评定");
        assertThat(post(
                        sample.viewer,
                        "/indicators/values/one/how",
                        Map.of("key", key(), "seen", "1", "state", "AHEAD")))
                .hasStatus(403);
    }

    @Test
    void theIndicatorTheMatrixAndTheListOfGapsShowIt() {
        assertThat(page(sample.viewer, "/indicators/gaps")).contains("还没有单位自报进度");
        say();
        assertThat(page(sample.viewer, "/indicators/INVEST?year=2023&period=2023-06"))
                .contains("单位自报", "达序", "节点在下半年（示例）", "自报好于评定");
        assertThat(page(sample.viewer, "/indicators/matrix?period=2023-06"))
                .contains("自报不同", "/indicators/gaps?period=2023-06");
        for (String address : List.of("/indicators/gaps", "/indicators/gaps?period=2023-06")) {
            assertThat(page(sample.viewer, address))
                    .contains("项目投资（示例）", "区示例局", "自报好于评定", "不排名")
                    .contains("period=2023-06#lights");
        }
        assertThat(page(sample.viewer, "/indicators/gaps?period=2022-06"))
                .as("A period says its year.")
                .doesNotContain("项目投资（示例）");
    }

    /** A figure of July with the word of the unit, as the grid sends them. */
    private Map<String, String> july(String how, String why) {
        return Map.ofEntries(
                Map.entry("period", "2023-07"),
                Map.entry("unit", sample.unit.toString()),
                Map.entry("key", key().replace("2023-06", "2023-07")),
                Map.entry("seen", "0"),
                Map.entry("amount", "350"),
                Map.entry("stage", "PRELIMINARY"),
                Map.entry("how", how),
                Map.entry("howSeen", "0"),
                Map.entry("howWhy", why));
    }

    @Test
    void theGridTakesTheWordWithTheFigure() {
        var typed = july("BEHIND", "雨季停工（示例）");
        assertThat(page(sample.liaison, "/indicators/values?period=2023-07&unit=" + sample.unit))
                .contains("name=\"how\"", "name=\"howWhy\"");
        assertThat(post(sample.liaison, "/indicators/values", typed)).hasStatus(303);
        var wanted = new SelfReports.Wanted("INVEST", null, "2023-07");
        assertThat(reports.of(sample.liaison, wanted))
                .extracting(SelfReport::state, SelfReport::reason)
                .containsExactly(tuple(SelfState.BEHIND, "雨季停工（示例）"));
        assertThat(page(sample.liaison, "/indicators/values?period=2023-07&unit=" + sample.unit))
                .contains("雨季停工（示例）", "<option value=\"BEHIND\" selected");
        assertThat(page(sample.viewer, "/indicators/values?period=2023-07&unit=" + sample.unit))
                .doesNotContain("雨季停工（示例）");
    }

    @Test
    void aWordThatIsRefusedInTheGridStaysThereWithWhatIsInTheWay() {
        var typed = july("FAR_BEHIND", "");
        assertThat(post(sample.liaison, "/indicators/values", typed))
                .hasStatus(422)
                .bodyText()
                .contains("自报滞后要写理由", "<option value=\"FAR_BEHIND\" selected");
        assertThat(invalid(typed))
                .as("The cell that lacks something is marked.")
                .containsExactly("howWhy");
    }

    @Test
    void aReasonWithoutAStateAsksForTheStateAndStays() {
        var typed = july("", "雨季停工（示例）");
        assertThat(post(sample.liaison, "/indicators/values", typed))
                .hasStatus(422)
                .bodyText()
                .contains("写了理由，没有选自报进度", "value=\"雨季停工（示例）\"");
        assertThat(invalid(typed)).containsExactly("how");
    }

    private List<String> invalid(Map<String, String> typed) {
        String page = new String(
                post(sample.liaison, "/indicators/values", typed).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
        return Jsoup.parse(page).select("[aria-invalid=true]").eachAttr("name");
    }

    @Test
    void programsSayItAndReadTheGaps() {
        String said = """
                {"values": [{"indicator": "INVEST", "period": "2023-06", "state": "ON_SCHEDULE", "reason": "示例", "version": 0}]}""";
        assertThat(api(sample.viewer, said)).hasStatus(403);
        assertThat(api(sample.liaison, said.replace("ON_SCHEDULE", "FINE"))).hasStatus(422);
        assertThat(api(sample.liaison, "{}")).hasStatus(422);
        assertThat(api(sample.liaison, said)).hasStatusOk();
        assertThat(page(sample.viewer, "/api/v1/self-reports?indicator=INVEST"))
                .contains("\"state\":\"ON_SCHEDULE\"", "\"version\":1");
        assertThat(page(sample.viewer, "/api/v1/light-gaps"))
                .contains("\"sort\":\"BETTER\"", "\"light\":\"YELLOW\"", "\"better\":1");
        assertThat(page(sample.viewer, "/api/v1/light-gaps?period=2023-05")).contains("\"indicators\":[]");
    }

    private void say() {
        reports.say(
                sample.liaison,
                List.of(new SelfReport.Said(
                        Place.whole(sample.id("INVEST"), JUNE), SelfState.ON_SCHEDULE, "节点在下半年（示例）", 0)));
    }

    private MvcTestResult api(CurrentUser user, String body) {
        return mvc.post()
                .uri("/api/v1/self-reports")
                .with(As.user(user))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult post(CurrentUser user, String address, Map<String, String> typed) {
        var request = mvc.post().uri(address).with(As.user(user)).with(SecurityMockMvcRequestPostProcessors.csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private String page(CurrentUser user, String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
