package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What other programs do with figures, from entering to a correction after the close. */
@DatabaseTest
class ValueApisTest {
    private static final Period JUNE = Period.month(2023, 6);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ValueLists lists;

    @Autowired
    Periods periods;

    @Autowired
    Values values;

    private SampleSystem system = new SampleSystem();
    private Place place = Place.whole(new java.util.UUID(0, 0), JUNE);

    @BeforeEach
    void aDistrict() {
        system = beans.createBean(SampleSystem.class).make();
        place = Place.whole(system.id("INVEST"), JUNE);
    }

    @Test
    void aFigureIsCorrectedAfterTheCloseAndBothStayKnown() {
        standing();
        correctedAfterTheClose();
        assertThat(get(system.viewer, "indicator-values/one?indicator=INVEST&period=2023-06"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.value", value -> assertThat(value).isEqualTo(13))
                .hasPathSatisfying("$.past[0].value", value -> assertThat(value).isEqualTo(12.5))
                .hasPathSatisfying(
                        "$.verified[0].value", value -> assertThat(value).isEqualTo(11.9))
                .hasPathSatisfying("$.closed", value -> assertThat(value).isEqualTo(true));
    }

    private void correctedAfterTheClose() {
        assertThat(send(system.office, "indicator-values/verify", values(0, ", \"value\": 11.9", "与台账不符")))
                .hasStatusOk();
        assertThat(send(system.office, "indicator-periods/2023-06/close", "{}")).hasStatusOk();
        assertThat(send(
                        system.liaison,
                        "indicator-corrections",
                        figure(4, ", \"value\": 13, \"stage\": \"FINAL\", \"comment\": \"核定数\"")))
                .hasStatusOk();
        assertThat(get(system.head, "indicator-corrections"))
                .bodyJson()
                .extractingPath("$[0].corrects")
                .isEqualTo(4);
        assertThat(get(system.viewer, "indicator-corrections"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(send(system.liaison, "indicator-corrections/approve", proposal(1, "")))
                .hasStatus(403);
        assertThat(send(system.head, "indicator-corrections/approve", proposal(1, "")))
                .hasStatusOk();
    }

    @Test
    void aCorrectionIsDeclinedOrTakenBack() {
        standing();
        String wanted = figure(3, ", \"value\": 13, \"comment\": \"核定数\"");
        assertThat(send(system.liaison, "indicator-corrections", wanted)).hasStatusOk();
        assertThat(send(system.head, "indicator-corrections/decline", proposal(1, "无依据")))
                .hasStatusOk();
        assertThat(send(system.head, "indicator-corrections/decline", proposal(1, "无依据")))
                .hasStatusOk();
        assertThat(send(system.head, "indicator-corrections/decline", proposal(1, "别的原因")))
                .hasStatus(404);
        assertThat(send(system.liaison, "indicator-corrections", wanted)).hasStatusOk();
        assertThat(send(system.head, "indicator-corrections/approve", proposal(1, "")))
                .hasStatus(409);
        assertThat(send(system.liaison, "indicator-corrections/take-back", proposal(2, "")))
                .hasStatusOk();
        assertThat(get(system.office, "indicator-corrections"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
    }

    @Test
    void whatWasSentIsTakenBackAndTakenOut() {
        assertThat(send(system.liaison, "indicator-values", values(0, ", \"value\": 12.5", "")))
                .hasStatusOk();
        assertThat(send(system.liaison, "indicator-values/submit", values(1, "", "")))
                .hasStatusOk();
        assertThat(send(system.liaison, "indicator-values/recall", values(2, "", "")))
                .hasStatusOk();
        assertThat(send(system.liaison, "indicator-values/withdraw", values(3, "", "重复填报")))
                .hasStatusOk();
        assertThat(lists.one(system.liaison, place).value().amount()).isNull();
    }

    @Test
    void whoeverDecidesSaysWhatWasSeen() {
        standing();
        String unseen = "{\"indicator\": \"INVEST\", \"period\": \"2023-06\", \"value\": 13, \"comment\": \"核定数\"}";
        for (String step : List.of("submit", "approve", "return", "recall", "withdraw")) {
            CurrentUser user = List.of("approve", "return").contains(step) ? system.head : system.liaison;
            assertThat(send(user, "indicator-values/" + step, "{\"values\": [" + unseen + "]}"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("缺少version");
        }
        assertThat(send(system.liaison, "indicator-corrections", unseen))
                .hasStatus(422)
                .bodyText()
                .contains("缺少version");
        assertThat(send(system.head, "indicator-corrections/approve", unseen))
                .hasStatus(422)
                .bodyText()
                .contains("缺少number");
    }

    @Test
    void theWholeMayBeNamedAsLightsNameIt() {
        String whole = ", \"value\": 12.5, \"unit\": \"00000000-0000-0000-0000-000000000000\"";
        send(system.liaison, "indicator-values", values(0, whole, ""));
        assertThat(lists.one(system.liaison, place).value().amount()).isEqualByComparingTo("12.5");
    }

    @Test
    void aClosedPeriodIsOpenedAgainWithAReasonAndAgainChangesNothing() {
        standing();
        assertThat(send(system.office, "indicator-periods/2023-06/close", "{}")).hasStatusOk();
        assertThat(send(system.office, "indicator-periods/2023-06/open", "{\"reason\": \" \"}"))
                .hasStatus(422);
        assertThat(send(system.head, "indicator-periods/2023-06/open", "{\"reason\": \"漏报\"}"))
                .hasStatus(403);
        assertThat(send(system.office, "indicator-periods/2023-06/open", "{\"reason\": \"漏报\"}"))
                .hasStatusOk();
        assertThat(send(system.office, "indicator-periods/2023-06/open", "{\"reason\": \"漏报\"}"))
                .hasStatusOk();
        Value value = lists.one(system.office, place).value();
        assertThat(value.state()).isEqualTo(State.APPROVED);
        assertThat(value.version()).isEqualTo(5);
        assertThat(get(system.office, "indicator-periods/2023-06"))
                .bodyJson()
                .extractingPath("$.closedAt")
                .isNull();
        periods.close(system.office, JUNE);
        assertThat(lists.one(system.office, place).value().state()).isEqualTo(State.LOCKED);
    }

    @Test
    void warningsOfALoadAreListedAndAnswered() {
        MvcTestResult loaded = halfYear();
        assertThat(loaded).hasStatusOk().bodyJson().extractingPath("$.warnings").isEqualTo(1);
        assertThat(get(system.office, "indicator-warnings?open=true"))
                .bodyJson()
                .extractingPath("$.warnings[0].check")
                .isEqualTo("JUMP");
        assertThat(send(system.office, "indicator-warnings/reasons", "{\"check\": \"JUMP\", \"reason\": \"大项目入库\"}"))
                .bodyJson()
                .extractingPath("$.answered")
                .isEqualTo(1);
        assertThat(get(system.office, "indicator-warnings?open=true"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(send(system.office, "indicator-warnings/reasons", "{\"reason\": \"x\"}"))
                .hasStatus(422);
        assertThat(mvc.get().uri("/indicators/warnings?open=false").with(As.user(system.office)))
                .hasStatusOk()
                .bodyText()
                .contains("固定资产投资（示例）", "大项目入库");
    }

    private MvcTestResult halfYear() {
        var csv = new StringBuilder("code,period,value\n");
        for (int month = 1; month <= 8; month++) {
            csv.append("INVEST,2023-0")
                    .append(month)
                    .append(',')
                    .append(month == 8 ? 500 : 10 + month)
                    .append('\n');
        }
        return mvc.post()
                .uri("/api/v1/indicator-values/load")
                .with(As.user(system.office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType("text/csv")
                .content(csv.toString())
                .exchange();
    }

    private void standing() {
        values.enter(system.liaison, List.of(new Entry(place, new BigDecimal("12.5"), Stage.QUICK, "", "", 0)));
        assertThat(send(system.liaison, "indicator-values/submit", values(1, "", "")))
                .hasStatusOk();
        assertThat(send(system.head, "indicator-values/approve", values(2, "", "")))
                .hasStatusOk();
    }

    private static String figure(int version, String more) {
        return "{\"indicator\": \"INVEST\", \"period\": \"2023-06\", \"version\": %d%s}".formatted(version, more);
    }

    private static String proposal(int number, String comment) {
        return "{\"indicator\": \"INVEST\", \"period\": \"2023-06\", \"number\": %d, \"comment\": \"%s\"}"
                .formatted(number, comment);
    }

    private static String values(int version, String more, String reason) {
        return "{\"values\": [%s], \"reason\": \"%s\"}".formatted(figure(version, more), reason);
    }

    private MvcTestResult send(CurrentUser user, String address, String json) {
        return mvc.post()
                .uri("/api/v1/" + address)
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(CurrentUser user, String address) {
        return mvc.get().uri("/api/v1/" + address).with(As.user(user)).exchange();
    }
}
