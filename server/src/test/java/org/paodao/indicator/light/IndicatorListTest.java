package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.web.Statements;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.Approximately;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.Target;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;

/** The list of indicators: narrowed, page by page, as a file. */
@DatabaseTest
class IndicatorListTest extends JudgedDistrict {
    private static final Period LAST = Period.month(2023, 12);
    private static final Pattern ROW = Pattern.compile("class=\"indicator-code\">([^<]+)<");

    @BeforeEach
    void itsFigures() {
        sample.report("INVEST", Map.of(LAST, "850"));
        sample.report("RATE", Map.of(LAST, "96"));
    }

    @Test
    void theListIsNarrowedByWordsUnitAndLight() {
        assertThat(codes("/indicators")).containsExactlyInAnyOrder("INVEST", "RATE", "DOUBLE", "TRADE");
        assertThat(codes("/indicators?q=达标")).containsExactly("RATE");
        assertThat(codes("/indicators?q=rate")).containsExactly("RATE");
        assertThat(codes("/indicators?light=YELLOW")).containsExactlyInAnyOrder("INVEST", "DOUBLE");
        assertThat(codes("/indicators?light=YELLOW&q=两倍")).containsExactly("DOUBLE");
        assertThat(codes("/indicators?unit=区示例局")).hasSize(4);
        assertThat(codes("/indicators?unit=无此局")).isEmpty();
        assertThat(text(sample.viewer, "/indicators?light=RED")).contains("href=\"/indicators\"");
        assertThat(codes("/indicators?light=PURPLE")).isEmpty();
    }

    @Test
    void theFirstFigureOfANewYearLeavesTheListWhereTheWorkIs() {
        sample.put("NEXT", sample.definition("来年（示例）", true, ""), new AtLeast(BigDecimal.TEN), "10", 2024);
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("NEXT", Map.of(Period.month(2024, 1), "1"));
        assertThat(codes("/indicators?light=YELLOW")).containsExactlyInAnyOrder("INVEST", "DOUBLE");
        assertThat(codes("/indicators?light=YELLOW&year=2024")).isEmpty();
        assertThat(text(sample.viewer, "/indicators"))
                .contains("<option value=\"2023\" selected>")
                .contains("<option value=\"2024\"");
        assertThat(text(sample.viewer, "/indicators/gaps")).contains("<option value=\"2023\" selected>");
        assertThat(text(sample.viewer, "/indicators/matrix")).contains("<option value=\"2023-12\" selected>");
    }

    @Test
    void theListOpensAtTheNewYearOnceItHasTargets() {
        for (String code : List.of("NEXT", "MORE")) {
            sample.put(code, sample.definition("来年" + code, true, ""), new AtLeast(BigDecimal.TEN), "10", 2024);
        }
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("NEXT", Map.of(Period.month(2024, 1), "1"));
        assertThat(text(sample.viewer, "/indicators")).contains("<option value=\"2024\" selected>");
        assertThat(text(sample.viewer, "/indicators/matrix")).contains("<option value=\"2024-01\" selected>");
    }

    @Test
    void aYearOfWhichNothingHasComeIsThereAsSoonAsItIsAwaited() {
        sample.put("LATE", sample.definition("没有报（示例）", true, ""), new AtLeast(BigDecimal.TEN), "10", 2024);
        sample.publish(LocalDate.of(2021, 1, 1));
        assertThat(text(sample.viewer, "/indicators")).contains("<option value=\"2024\"");
        assertThat(codes("/indicators?year=2024&light=MISSING")).containsExactly("LATE");
    }

    @Test
    void theNewestFigureStandsInTheListWhereALaterOneIsMissing() {
        sample.put("EARLY", sample.definition("早报（示例）", true, ""), new AtLeast(BigDecimal.TEN), "10");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("EARLY", Map.of(Period.month(2023, 1), "1.5", Period.month(2023, 2), "2.5"));
        assertThat(text(sample.viewer, "/indicators?q=EARLY"))
                .contains("2.5 <span class=\"quiet\">2023年2月</span>", "25.0% / 16.7%", "缺报")
                .doesNotContain("2023年12月</span></td>");
    }

    @Test
    void theTargetsInTheListAreThoseOfTheYearForTheWhole() {
        Target target = new AtLeast(BigDecimal.TEN);
        List<Goal> goals = List.of(
                Goal.of(Goal.WHOLE, Period.year(2023), target, "全区九十"),
                Goal.of(Goal.WHOLE, Period.year(2024), target, "来年九十五"),
                Goal.of(sample.unit, Period.year(2023), target, "本局八十"));
        sample.indicators.put(
                sample.office, "AIMS", new Indicator.Content(null, sample.definition("多目标（示例）", true, ""), goals), 0);
        sample.publish(LocalDate.of(2021, 1, 1));
        assertThat(text(sample.viewer, "/indicators?q=AIMS")).contains("全区九十").doesNotContain("来年九十五", "本局八十");
    }

    @Test
    void betweenTwoBordersNobodyIsAheadAndBothAreShown() {
        sample.put(
                "ABOUT",
                sample.definition("就业（示例）", false, ""),
                new Approximately(BigDecimal.TEN, BigDecimal.ONE),
                "10%左右");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.report("ABOUT", Map.of(LAST, "10"));
        assertThat(codes("/indicators?light=GREEN")).contains("ABOUT");
        assertThat(text(sample.viewer, "/indicators/ABOUT"))
                .contains("应在9.0%至11.0%之间，实际10.0%，在要求区间内")
                .contains(">9.0–11.0<");
    }

    @Test
    void whatIsNotApprovedIsNotFoundByItsLight() {
        sample.send("TRADE", Map.of(LAST, "1"));
        sample.put("LATE", sample.definition("新指标（示例）", true, ""), new AtLeast(new BigDecimal("1000")), "1000");
        sample.publish(LocalDate.of(2021, 1, 1));
        sample.send("LATE", Map.of(LAST, "100"));
        assertThat(codes(sample.office, "/indicators?light=RED")).containsExactly("LATE");
        assertThat(codes("/indicators?light=RED")).isEmpty();
    }

    @Test
    void aLongListIsReadPageByPageAndTakesAsManyStatementsAsAShortOne() {
        long few = Statements.during(() -> codes("/indicators"));
        for (int n = 0; n < 116; n++) {
            sample.put(
                    "M-%03d".formatted(n), sample.definition("更多指标" + n, true, ""), new AtLeast(BigDecimal.TEN), "10");
        }
        sample.publish(LocalDate.of(2021, 1, 1));
        long many = Statements.during(() -> codes("/indicators"));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(12);
        assertThat(Statements.during(() -> codes("/indicators?after=M-100&light=MISSING")))
                .as("to find them by their light takes one more")
                .isEqualTo(few + 1);

        var seen = new ArrayList<String>();
        String address = "/indicators";
        for (int page = 0; page < 12 && !address.isEmpty(); page++) {
            String text = text(sample.viewer, address);
            var codes = ROW.matcher(text).results().map(found -> found.group(1)).toList();
            assertThat(codes).hasSizeLessThanOrEqualTo(30);
            seen.addAll(codes);
            var next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(text);
            address = next.find() ? next.group(1).replace("&amp;", "&") : "";
        }
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void theFileHoldsAllThatPassTheFilterWithTheirLights() throws IOException {
        var answer = mvc.get()
                .uri("/indicators/export.xlsx?light=YELLOW")
                .with(As.user(sample.viewer))
                .exchange();
        assertThat(answer).hasStatusOk();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(0).getCell(7).getStringCellValue()).isEqualTo("亮灯");
            for (int at = 1; at <= 2; at++) {
                assertThat(sheet.getRow(at).getCell(0).getStringCellValue()).isIn("INVEST", "DOUBLE");
                assertThat(sheet.getRow(at).getCell(5).getNumericCellValue()).isIn(850.0, 1700.0);
                assertThat(sheet.getRow(at).getCell(7).getStringCellValue()).isEqualTo("滞后");
                assertThat(sheet.getRow(at).getCell(11).getStringCellValue()).isEqualTo("区示例局");
            }
        }
        var stranger = mvc.get()
                .uri("/indicators/export.xlsx")
                .with(As.user(Districts.someone(sample.organization)))
                .exchange();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(stranger.getResponse().getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    private List<String> codes(String address) {
        return codes(sample.viewer, address);
    }

    private List<String> codes(CurrentUser user, String address) {
        return ROW.matcher(text(user, address))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String text(CurrentUser user, String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
