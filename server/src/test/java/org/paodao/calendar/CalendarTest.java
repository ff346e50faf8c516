package org.paodao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.kernel.WorkingDays;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class CalendarTest {
    private static final String HEAD = "年度,日期,安排,名称,依据\n";
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    private Calendar calendar;

    @Autowired
    private Organization organization;

    @Autowired
    private MockMvcTester mvc;

    private CurrentUser office = Districts.NOBODY;

    @BeforeEach
    void aDistrict() {
        office = Districts.someone(organization);
    }

    @Test
    void aNoticeMakesAnEditionAndTheEarlierOneStays() {
        assertThat(calendar.workingDays(office.jurisdiction()).works(NEW_YEAR)).isTrue();
        assertThat(take("2027,2027-01-01,休,元旦（示例）,示例通知\n")).isEqualTo(1);
        assertThat(calendar.workingDays(office.jurisdiction()).works(NEW_YEAR)).isFalse();
        assertThat(calendar.workingDays(office.jurisdiction(), 0).works(NEW_YEAR))
                .isTrue();
        assertThat(calendar.workingDays(office.jurisdiction()).works(LocalDate.of(2023, 10, 7)))
                .as("what is shipped for other years still holds")
                .isTrue();
        assertThat(take("2027,2027-01-04,休,元旦（示例）,更正通知（示例）\n")).isEqualTo(2);
        assertThat(calendar.workingDays(office.jurisdiction()).works(NEW_YEAR)).isTrue();
        assertThat(calendar.workingDays(office.jurisdiction(), 1).works(NEW_YEAR))
                .isFalse();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(take("2027,2027-01-01,休,元旦（示例）,示例通知\n")).isEqualTo(1);
        assertThat(take("2027,2027-01-01,休,元旦（示例）,示例通知\n")).isEqualTo(1);
    }

    @Test
    void whatIsExportedCanBeTakenAgainWithoutADifference() {
        byte[] exported = mvc.get()
                .uri("/calendar/export.csv")
                .with(As.user(office))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(calendar.take(office, "calendar.csv", exported, "复核")).isZero();
    }

    @Test
    void everyBadCellIsNamedAndNothingIsTaken() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> take("""
                        2027,2027-01-01,休,元旦,示例
                        27,2027-01-02,休,元旦,示例
                        2027,一月三日,休,元旦,示例
                        2027,2027-01-01,休,元旦,示例
                        2027,2027-01-05,假,元旦,示例
                        2027,2027-01-06,班,元旦,示例
                        2027,2027-01-07,休,,
                        """))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(flaw -> flaw.arguments().getFirst() + " " + flaw.key())
                        .containsExactly(
                                "A3 calendar.file.year",
                                "B4 calendar.file.day",
                                "B5 calendar.file.twice",
                                "C6 calendar.file.arrangement",
                                "C7 calendar.file.weekday",
                                "D8 calendar.file.name",
                                "E8 calendar.file.source"));
        assertThat(calendar.show(office).edition()).isZero();
    }

    @Test
    void aFileWithoutATableIsRefusedAtTheFile() {
        byte[] page = "<html><body><p>没有表格</p></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> calendar.take(office, "days.html", page, "示例通知"))
                .satisfies(refusal ->
                        assertThat(refusal.flaws().getFirst().field()).isEqualTo("file"));
    }

    @Test
    void anotherDistrictsCalendarStaysAsItIs() {
        take("2027,2027-01-01,休,元旦（示例）,示例通知\n");
        assertThat(calendar.show(Districts.someone(organization)).edition()).isZero();
    }

    @Test
    void aUnitReadsTheCalendarAndDoesNotChangeIt() {
        CurrentUser liaison = Districts.with(office, Role.LIAISON, Ids.next());
        assertThat(calendar.show(liaison).days()).isNotEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> calendar.take(liaison, "x.csv", new byte[0], "示例"))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void twoAtOnceMakeTwoEditions() throws InterruptedException {
        var threads = IntStream.of(2027, 2028)
                .mapToObj(year ->
                        Thread.ofVirtual().start(() -> take("%d,%d-01-01,休,元旦（示例）,示例通知\n".formatted(year, year))))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(calendar.show(office).edition()).isEqualTo(2);
        var days = calendar.workingDays(office.jurisdiction());
        assertThat(days.noticed()).contains(2023, 2026, 2027, 2028);
        assertThat(days.kind(NEW_YEAR)).isEqualTo(WorkingDays.Kind.HOLIDAY);
    }

    @Test
    void thePageShowsTheYearAndCountsADeadline() {
        assertThat(mvc.get()
                        .uri("/calendar/2023?from=2023-09-28&days=15")
                        .with(As.user(office))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("全年工作日249天", "到期日：2023年10月25日", "第15个工作日", "中秋节、国庆节");
        assertThat(mvc.get().uri("/calendar/2027").with(As.user(office)).exchange())
                .bodyText()
                .contains("2027年的放假安排尚未录入");
    }

    @Test
    void aRefusedFileKeepsWhatWasTyped() {
        var answer = mvc.post()
                .uri("/calendar/2027")
                .multipart()
                .file("file", "no table".getBytes(StandardCharsets.UTF_8))
                .param("reason", "示例通知原因")
                .with(As.user(office))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("示例通知原因", "A1：应为列名“年度”");
    }

    private int take(String lines) {
        return calendar.take(office, "days.csv", (HEAD + lines).getBytes(StandardCharsets.UTF_8), "示例通知");
    }
}
