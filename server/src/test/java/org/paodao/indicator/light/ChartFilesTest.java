package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.value.Place;
import org.paodao.scoring.Period;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;

/** What is downloaded says what the page says. */
@DatabaseTest
class ChartFilesTest extends JudgedDistrict {
    private static final Period MAY = Period.month(2023, 5);
    private static final Period JUNE = Period.month(2023, 6);

    @BeforeEach
    void itsFigures() {
        sample.report(
                "RATE",
                IntStream.rangeClosed(1, 17)
                        .boxed()
                        .collect(Collectors.toMap(
                                month -> Period.month(2022, 1).plus(month - 1), month -> String.valueOf(70 + month))));
        Place may = Place.whole(sample.id("RATE"), MAY);
        sample.approvals.verify(sample.office, may, new BigDecimal("80"), "示例：到现场核对");
        sample.send("RATE", Map.of(JUNE, "89"));
    }

    @Test
    void theTableOfAChartHoldsTheVerifiedTheFormerAndTheExpectedFigure() {
        List<String> lines =
                text("/indicators/RATE/chart.csv?year=2023").lines().toList();
        assertThat(lines.getFirst()).contains("期别,计量单位,实际,是否初评,核实数,上年同期,应达到,亮灯,年末预测,预测下限（80%区间）,预测上限（80%区间）,理由");
        assertThat(line(lines, "2023-05")).startsWith("2023-05,%,87.0,,80.0,75.0,");
        assertThat(line(lines, "2023-06")).startsWith("2023-06,%,89.0,初评（数据待审定）,,76.0,");
        assertThat(lines.stream().skip(1).map(line -> line.split(",", -1)))
                .as("the newest forecast, in the period that saw it")
                .filteredOn(cells -> !cells[8].isEmpty())
                .singleElement()
                .satisfies(cells ->
                        assertThat(List.of(cells[8], cells[9], cells[10])).doesNotContain(""));
    }

    @Test
    void figuresAreGroupedOnThePageAndPlainInTheTable() {
        sample.report("INVEST", Map.of(MAY, "12345.67", JUNE, "13000"));
        assertThat(text("/indicators/INVEST?year=2023&period=2023-06"))
                .contains("12,345.67", "13,000", ">5,000</text>")
                .doesNotContain("12345.67 ", "13000.0", ">15000<");
        assertThat(text("/indicators?year=2023&q=INVEST")).contains("13,000").doesNotContain("13000");
        List<String> lines =
                text("/indicators/INVEST/chart.csv?year=2023").lines().toList();
        assertThat(line(lines, "2023-05")).contains(",12345.67,");
    }

    @Test
    void aChartSaysInWhatItsFiguresCount() {
        assertThat(text("/indicators/INVEST?year=2023")).contains(">单位：亿元</text>");
        assertThat(text("/indicators/RATE?year=2023")).contains(">单位：%</text>").contains(" · 单位：%\"");
    }

    @Test
    void anIndicatorWhoseForecastsSeldomHeldIsToBeUsedWithCare() {
        assertThat(new TrackRecord("ZB", "示例", 22, 1, null, null, null).tooNarrow())
                .isTrue();
        assertThat(new TrackRecord("ZB", "示例", 10, 6, null, null, null).tooNarrow())
                .as("three in five")
                .isFalse();
        assertThat(new TrackRecord("ZB", "示例", 9, 0, null, null, null).tooNarrow())
                .as("too few to say so")
                .isFalse();
        Map<Period, String> jumping = IntStream.range(0, 24)
                .boxed()
                .collect(Collectors.toMap(
                        Period.month(2021, 1)::plus,
                        month -> month == 11 ? "900" : month == 23 ? "5000" : String.valueOf(1 + month % 12)));
        sample.report("INVEST", jumping);
        assertThat(text("/indicators/forecasts")).contains("落入区间，区间偏窄，请谨慎使用");
    }

    @Test
    void aVerifiedFigureHasTheDecimalsOfItsIndicatorOnEveryPage() {
        assertThat(text("/indicators/RATE?period=2023-05")).contains("核实数 80.0");
        assertThat(text("/indicators/values/one?indicator=RATE&period=2023-05")).contains("<strong>80.0</strong> %");
        assertThat(text("/indicators/values?period=2023-05&unit=" + sample.unit))
                .contains("核实数 80.0");
    }

    @Test
    void theListAsAFileSaysWhatIsNotApprovedYet() throws IOException {
        sample.send("INVEST", Map.of(Period.month(2023, 12), "850"));
        byte[] file = bytes("/indicators/export.xlsx?year=2023&q=INVEST");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(8).getStringCellValue()).isEqualTo("是否初评");
            assertThat(sheet.getRow(1).getCell(8).getStringCellValue()).isEqualTo("初评（数据待审定）");
        }
    }

    private static String line(List<String> lines, String period) {
        return lines.stream()
                .filter(line -> line.startsWith(period))
                .findFirst()
                .orElseThrow();
    }

    private String text(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) {
        var answer = mvc.get()
                .uri(address)
                .header("Accept-Language", "zh-CN")
                .with(As.user(sample.office))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
