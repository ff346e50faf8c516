package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.audit.FieldChange;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is refused on the page of one figure is said there, beside what was typed. */
@DatabaseTest
class ValuePagesTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Values values;

    @Autowired
    Approvals approvals;

    @Autowired
    Audit audit;

    private static final Period MAY = Period.month(2023, 5);
    private static final String ONE = "/indicators/values/one?indicator=INVEST&period=2023-06";

    private SampleSystem system = new SampleSystem();
    private String key = "";

    @BeforeEach
    void aFigureThatStands() {
        system = beans.createBean(SampleSystem.class).make();
        Place place = place();
        key = place.indicator() + "|" + place.unit() + "|" + place.period() + "|";
        values.enter(system.liaison, List.of(Entry.of(place, "12.5")));
        values.submit(system.liaison, List.of(new Seen(place, 1)));
        approvals.approve(system.head, List.of(new Seen(place, 2)));
    }

    @Test
    void whatWasTypedAsAVerifiedFigureSurvivesARefusal() {
        MvcTestResult answer = send(system.office, "verify", Map.of("amount", "十二", "reason", "到现场核对过"));
        assertThat(answer).hasStatus(422).bodyText().contains("value=\"十二\"", "value=\"到现场核对过\"", "class=\"flaw\"");
    }

    @Test
    void whatWasTypedAsACorrectionSurvivesARefusal() {
        MvcTestResult answer = send(
                system.liaison,
                "correct",
                Map.of("seen", "3", "amount", "x9", "stage", "QUICK", "reason", "漏报一个项目", "source", "示例台账"));
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("value=\"x9\"", "value=\"漏报一个项目\"", "value=\"示例台账\"", "<option value=\"QUICK\" selected>");
    }

    @Test
    void aCorrectionKeepsHowFinalTheFigureIsUnlessAnotherStageIsChosen() {
        assertThat(page(system.liaison, ONE)).contains("<option value=\"PRELIMINARY\" selected>");
        assertThat(send(system.liaison, "correct", Map.of("seen", "3", "amount", "13", "stage", "X", "reason", "示例")))
                .hasStatus(422)
                .bodyText()
                .contains("没有数据阶段“X”");
        send(system.liaison, "correct", Map.of("seen", "3", "amount", "13", "stage", "QUICK", "reason", "漏报一个项目"));
        assertThat(page(system.office, ONE)).contains("13");
        assertThat(send(system.head, "correct/approve", Map.of("number", "1"))).hasStatus3xxRedirection();
        assertThat(page(system.office, ONE))
                .contains("现行", "快报", "漏报一个项目")
                .contains(system.liaison.displayName() + " → " + system.head.displayName());
    }

    @Test
    void theHeadSeesHowFinalACorrectionMakesAFigureAndWhereItComesFrom() {
        send(
                system.liaison,
                "correct",
                Map.of("seen", "3", "amount", "12.5", "stage", "FINAL", "reason", "年报核定", "source", "示例年报"));
        assertThat(page(system.head, "/indicators/approvals")).contains("初步 → 核定", "示例年报");
        assertThat(page(system.head, ONE)).contains("初步 → 核定", "示例年报");
    }

    @Test
    void aFigureThatNoFormAsksForIsSentFromItsOwnPage() {
        approvals.sendBack(system.office, List.of(new Seen(place(), 3)), "口径不对");
        assertThat(page(system.liaison, ONE)).doesNotContain("/indicators/values/one/submit");
        values.enter(system.liaison, List.of(new Entry(place(), new BigDecimal("12.6"), Stage.QUICK, "", "", 4)));
        assertThat(page(system.liaison, ONE)).contains("/indicators/values/one/submit");
        assertThat(send(system.liaison, "submit", Map.of("seen", "5"))).hasStatus3xxRedirection();
        assertThat(page(system.liaison, ONE)).contains("已提交");
    }

    @Test
    void aVerifiedFigureIsSeenWhereTheReportedOneStands() {
        send(system.office, "verify", Map.of("amount", "11.5", "reason", "到现场核对过"));
        Place place = place();
        String address = "/indicators/values?period=" + place.period() + "&unit=" + system.unit;
        assertThat(page(system.liaison, address)).contains("核实数 11.5");
    }

    @Test
    void aVerifiedFigureKeepsTheDecimalsThatItCameWith() {
        send(system.office, "verify", Map.of("amount", "11.4567", "reason", "到现场核对过"));
        assertThat(read(system.office, ONE)).contains("11.4567");
        assertThat(page(system.liaison, "/indicators/values?period=2023-06&unit=" + system.unit))
                .contains("核实数 11.4567");
    }

    @Test
    void aFigureThatIsTypedAloneMayCarryItsUnitOfMeasureAndNoOther() {
        Map<String, String> verified = Map.of("amount", "11.5亿元", "reason", "到现场核对过");
        assertThat(send(system.office, "verify", verified)).hasStatus3xxRedirection();
        Map<String, String> correction = Map.of("seen", "3", "amount", "13 亿元", "stage", "QUICK", "reason", "漏报一个项目");
        assertThat(send(system.liaison, "correct", correction)).hasStatus3xxRedirection();
        assertThat(read(system.office, ONE)).contains("11.50 亿元", "13.00");
        assertThat(send(system.office, "verify", Map.of("amount", "11.5万元", "reason", "到现场核对过")))
                .hasStatus(422)
                .bodyText()
                .contains("“11.5万元”不是数字");
    }

    @Test
    void aVerifiedFigureThatIsNotTypedIsAskedFor() {
        assertThat(send(system.office, "verify", Map.of("amount", " ", "reason", "到现场核对过")))
                .hasStatus(422)
                .bodyText()
                .contains("没有填写数字")
                .doesNotContain("不是数字");
    }

    @Test
    void theTrailTellsTheVerifiedFigureInBrief() {
        send(system.office, "verify", Map.of("amount", "11.5", "reason", "到现场核对过"));
        assertThat(audit.trail(system.office, place().indicator()))
                .filteredOn(entry -> entry.action().equals("indicator.value-verified"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.brief()).extracting(FieldChange::after).contains("11.5"));
    }

    @Test
    void whatIsSaidSideBySideIsKeptApart() {
        send(system.office, "verify", Map.of("amount", "11.5", "reason", "到现场核对过"));
        values.enter(system.liaison, List.of(new Entry(place().in(MAY), BigDecimal.TEN, Stage.QUICK, "分批入库", "台账", 0)));
        assertThat(read(system.office, ONE)).contains("已批准 · 现行", "到现场核对过 · " + system.office.displayName() + " · ");
        assertThat(read(system.office, "/indicators/values?period=2023-05&unit=" + system.unit))
                .contains("分批入库 来源：台账");
    }

    private String read(CurrentUser user, String address) {
        return Jsoup.parse(page(user, address)).text();
    }

    @Test
    void whoReturnsAStaleFigureIsToldAndKeepsTheReason() {
        MvcTestResult answer = send(system.office, "return", Map.of("seen", "1", "reason", "与台账不符"));
        assertThat(answer).hasStatus(422).bodyText().contains("role=\"alert\"", "value=\"与台账不符\"");
    }

    @Test
    void aMissingReasonIsSaidInTheFormThatLacksIt() {
        MvcTestResult answer = send(system.office, "return", Map.of("seen", "3", "reason", " "));
        assertThat(answer).hasStatus(422).bodyText().containsOnlyOnce("class=\"flaw\"");
    }

    @Test
    void theUnitAndTheOfficeReadWhoEnteredAFigureAndWhoApprovedIt() {
        approvals.sendBack(system.office, List.of(new Seen(place(), 3)), "口径不对");
        assertThat(page(system.office, ONE))
                .contains("填报人：" + system.liaison.displayName(), "经手人", "口径不对")
                .contains(system.head.displayName());
    }

    @Test
    void whoMerelyReadsFiguresIsNotToldWhoseHandsTheyWentThrough() {
        assertThat(page(system.viewer, ONE)).contains("12.5").doesNotContain("填报人：");
    }

    @Test
    void whoClosesAPeriodIsToldHowManyFiguresAreNotThereYet() {
        values.enter(system.liaison, List.of(Entry.of(Place.whole(system.id("TRAIN"), Period.month(2023, 6)), "30")));
        assertThat(page(system.office, "/indicators/periods/2023-06"))
                .containsPattern("2023年6月还有未报 [1-9][0-9]* 项、草稿 1 项、已退回 0 项、已提交未批准 0 项。结账后");
    }

    @Test
    void whoCannotEnterIsNotAskedTo() {
        assertThat(page(system.office, "/indicators/values?period=2023-06&unit=" + system.unit))
                .contains("只有它自己可以填写")
                .doesNotContain("保存后一并提交");
    }

    private Place place() {
        return Place.whole(system.id("INVEST"), Period.month(2023, 6));
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

    private MvcTestResult send(CurrentUser user, String form, Map<String, String> typed) {
        var request = mvc.post()
                .uri("/indicators/values/one/" + form)
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("key", key);
        typed.forEach(request::param);
        return request.exchange();
    }
}
