package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemPublishing;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The grid of a unit that reports once a year. */
@DatabaseTest
class GridPagesTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Organization organization;

    @Autowired
    Indicators indicators;

    @Autowired
    SystemPublishing publishing;

    @Autowired
    Clock clock;

    @Autowired
    Values values;

    @Autowired
    Approvals approvals;

    private CurrentUser office = Districts.NOBODY;
    private CurrentUser liaison = Districts.NOBODY;
    private CurrentUser head = Districts.NOBODY;
    private UUID school = new UUID(0, 0);
    private UUID unit = new UUID(0, 0);

    @BeforeEach
    void aUnitThatReportsOnceAYear() {
        office = Districts.someone(organization);
        unit = organization.create(office, NewUnit.named("示例教育局")).id();
        liaison = Districts.with(office, Role.LIAISON, unit);
        head = Districts.with(office, Role.UNIT_HEAD, unit);
        indicators.put(office, "SCHOOLS", new Indicator.Content(null, yearly(unit), List.of()), 0);
        publishing.publish(office, new Publishing("first", "首版", LocalDate.of(2020, 1, 1)));
        school = indicators.system(office).coded("SCHOOLS").orElseThrow().id();
    }

    @Test
    void theGridOpensAtTheLastPeriodThatIsOverByWhichTheUnitReports() {
        int last = LocalDate.now(clock).getYear() - 1;
        assertThat(page("/indicators/values"))
                .contains("示例教育局填报：" + last + "年", "普惠园占比（示例）", "value=\"" + last + "\" selected");
    }

    @Test
    void periodsThatHaveNotBegunAreNotOffered() {
        int now = LocalDate.now(clock).getYear();
        assertThat(page("/indicators/values"))
                .contains("value=\"" + now + "\"", "value=\"" + (now - 4) + "\"")
                .doesNotContain("value=\"" + (now + 1) + "\"");
        assertThat(page("/indicators/values?period=2010"))
                .contains("value=\"2007\"", "value=\"2011\"", "value=\"2010\" selected");
    }

    @Test
    void periodsAreChosenByTheirNames() {
        assertThat(page("/indicators/values?period=2023-Q2"))
                .contains("这一期没有要报的数据", ">2023年第2季度</option>", ">2024年第4季度</option>")
                .contains(">2023年第1季度</a>", ">2023年第3季度</a>");
        assertThat(page("/indicators/values?period=2023-06")).contains(">2023年6月</option>");
    }

    @Test
    void onlyThoseWhoMayImportFiguresAreShownTheWayThere() {
        assertThat(page("/indicators/values")).contains("href=\"/indicators/loads\"");
        assertThat(page("/indicators/values", office)).contains("href=\"/indicators/loads\"");
        for (CurrentUser other : List.of(head, Districts.with(office, Role.VIEWER))) {
            assertThat(page("/indicators/values", other))
                    .contains("教育局填报")
                    .doesNotContain("href=\"/indicators/loads\"");
        }
    }

    @Test
    void theBaseValueStandsForTheYearBeforeWhereThatHasNoFigure() {
        assertThat(page("/indicators/values?period=2023")).contains("93.1 <span class=\"quiet\">（基期）</span>");
        assertThat(page("/indicators/values?period=2024")).doesNotContain("（基期）");
        Place before = Place.whole(school, Period.year(2022));
        Place own = Place.whole(school, Period.year(2023));
        values.enter(liaison, List.of(Entry.of(own, "94.2")));
        values.submit(liaison, List.of(new Seen(own, 1)));
        assertThat(page("/indicators/approvals", head)).contains("94.2", "93.1 <span class=\"quiet\">（基期）</span>");
        values.enter(liaison, List.of(Entry.of(before, "93.4")));
        assertThat(page("/indicators/values?period=2023")).contains("93.4").doesNotContain("（基期）");
    }

    @Test
    void oneFigureIsSpokenOfAsOne() {
        Place own = Place.whole(school, Period.year(2023));
        values.enter(liaison, List.of(Entry.of(own, "94.2")));
        values.submit(liaison, List.of(new Seen(own, 1)));
        approvals.sendBack(head, List.of(new Seen(own, 2)), "口径不对");
        assertThat(page("/indicators/values?period=2023", liaison, "en"))
                .contains("1 figure was returned", "Correct it as its reason says and send it again.");
    }

    @Test
    void aFigureWithAPowerOfTenIsRefusedAtItsCellAndAGroupedOneIsRead() {
        assertThat(save("1e5", "zh-CN")).contains("“1e5”是科学计数法", "请写出全部数字，如 120000");
        assertThat(save("1e5", "en")).contains("“1e5” is written with a power of ten", "Write all its digits");
        assertThat(save("１，２３４.5", "zh-CN")).doesNotContain("科学计数法", "不是数字");
        assertThat(page("/indicators/values?period=2023")).contains("value=\"1234.5\"");
    }

    @Test
    void sendingAGridInWhichNothingIsADraftSaysSo() {
        assertThat(sent()).contains("没有需要提交的数据").doesNotContain("已提交 0 项");
        values.enter(liaison, List.of(Entry.of(Place.whole(school, Period.year(2023)), "94.2")));
        assertThat(sent()).contains("已提交 1 项");
        assertThat(sent()).as("the button pressed once more").contains("没有需要提交的数据");
    }

    /** What the page says after all was sent. */
    private String sent() {
        var answer = mvc.post()
                .uri("/indicators/values")
                .with(As.user(liaison))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("period", "2023")
                .param("unit", unit.toString())
                .param("do", "submit")
                .exchange();
        assertThat(answer).hasStatus(303);
        var next = mvc.get()
                .uri(String.valueOf(answer.getResponse().getRedirectedUrl()))
                .header("Accept-Language", "zh-CN")
                .cookie(answer.getResponse().getCookies())
                .with(As.user(liaison))
                .exchange();
        return new String(next.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String save(String typed, String language) {
        return new String(
                mvc.post()
                        .uri("/indicators/values")
                        .header("Accept-Language", language)
                        .with(As.user(liaison))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("period", "2023")
                        .param("unit", unit.toString())
                        .param(
                                "key",
                                school + "|"
                                        + Place.whole(school, Period.year(2023)).unit() + "|2023|")
                        .param("seen", "0")
                        .param("amount", typed)
                        .exchange()
                        .getMvcResult()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private String page(String address) {
        return page(address, liaison);
    }

    private String page(String address, CurrentUser user) {
        return page(address, user, "zh-CN");
    }

    private String page(String address, CurrentUser user, String language) {
        return new String(
                mvc.get()
                        .uri(address)
                        .header("Accept-Language", language)
                        .with(As.user(user))
                        .exchange()
                        .getMvcResult()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static Definition yearly(UUID unit) {
        return Defined.named("普惠园占比（示例）")
                .measure("%")
                .frequency(Frequency.YEAR)
                .responsible(unit)
                .from(new BigDecimal("93.1"))
                .is();
    }
}
