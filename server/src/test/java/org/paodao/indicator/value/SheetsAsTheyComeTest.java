package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Workbooks with notes beside the figures, columns of units of measure, parts by their names. */
@DatabaseTest
class SheetsAsTheyComeTest extends JuneFigures {
    private static final List<List<String>> FIGURES =
            List.of(List.of("指标", "时期", "数值"), List.of("INVEST", "2023-06", "9.5"));

    @Autowired
    MockMvcTester mvc;

    @Test
    void aSheetOfNotesIsLeftOutAndNamed() throws Exception {
        byte[] file = workbook(Map.of(
                "数据",
                FIGURES,
                "说明",
                List.of(List.of("请于每月5日前填报（示例）")),
                "指标解释",
                List.of(List.of("指标", "解释"), List.of("INVEST", "投资额"))));
        LoadLine looked = files.looked(system.office, "带说明.xlsx", file, "");
        assertThat(looked.state()).as(String.valueOf(looked.found())).isEqualTo("CHECKED");
        assertThat(found(looked).leftOut()).containsExactlyInAnyOrder("说明", "指标解释");
        assertThat(found(looked).headings()).noneMatch(heading -> heading.startsWith("请于"));
        assertThat(page(looked, "zh-CN")).contains("这些工作表没有数据列，没有读取", "说明").doesNotContain("这些列没有读取");
        assertThat(files.take(system.office, "带说明.xlsx", file).fresh()).isEqualTo(1);
    }

    @Test
    void aSheetWithNumbersIsNotLeftOutForWantOfAHeading() throws Exception {
        byte[] file = workbook(Map.of("甲", FIGURES, "乙", List.of(List.of("指标", "本月止"), List.of("INVEST", "9.5"))));
        assertThat(found(files.looked(system.office, "两张.xlsx", file, "")).problems())
                .extracting(Problem::sheet, problem -> problem.flaw().key())
                .containsExactly(tuple("乙", "indicatorvalue.no-heading"));
    }

    @Test
    void whereNoSheetHasFiguresNoneIsLeftOut() throws Exception {
        byte[] file = workbook(Map.of("说明", List.of(List.of("请于每月5日前填报（示例）"))));
        LoadLine looked = files.looked(system.office, "说明.xlsx", file, "");
        assertThat(looked.state()).isEqualTo("REFUSED");
        assertThat(found(looked).problems())
                .extracting(
                        Problem::sheet, Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("说明", "A1", "indicatorvalue.no-heading"));
    }

    @Test
    void aColumnOfUnitsOfMeasureIsNoColumnOfTheOrganisation() {
        LoadLine looked = csv("指标,单位,2023年5月,2023年6月\nINVEST,亿元,8.5,9.5\nTRAIN,,1,2\n");
        assertThat(looked.state()).as(String.valueOf(looked.found())).isEqualTo("CHECKED");
        assertThat(found(looked).columns()).extracting(LoadLine.Column::meaning).contains("MEASURE");
        assertThat(page(looked, "zh-CN")).contains("计量单位（核对用）");
        LoadLine other = csv("指标,单位,2023年5月,2023年6月\nINVEST,万元,8.5,9.5\n");
        assertThat(found(other).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("B2", "indicatorvalue.measure-other"));
        assertThat(found(csv("指标,单位,2023年6月\nINVEST,示例统计局,9.5\nJOBS,亿元,1\n")).problems())
                .as("among units of the organisation a unit of measure is wrong")
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("B3", "indicatorvalue.unit-unknown"));
    }

    @Test
    void aWrongCellIsNamedOnceHoweverManyPeriodsItsRowHas() {
        LoadLine looked = csv("指标,单位,2023年4月,2023年5月,2023年6月\nINVEST,无此局,1,2,3\nNONE,,1,,3\nINVEST,,1,x,3\n");
        assertThat(found(looked).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(
                        tuple("B2", "indicatorvalue.unit-unknown"),
                        tuple("A3", "indicatorvalue.indicator-unknown"),
                        tuple("D4", "indicatorvalue.check-no-number"));
        assertThat(found(looked).wrong()).isEqualTo(3);
    }

    @Test
    void aCellWithTwoProblemsIsOneWrongCell() {
        files.take(system.liaison, "报送.csv", "指标,时期,数值\nINVEST,2023-06,9.5\n".getBytes(StandardCharsets.UTF_8));
        LoadLine looked = csv("指标,时期,数值\nINVEST,2023-06,4\nINVEST,2023-06,5\n");
        assertThat(found(looked).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactlyInAnyOrder(
                        tuple("C3", "indicatorvalue.twice-in-rows"),
                        tuple("C3", "indicatorvalue.load-reported"),
                        tuple("C2", "indicatorvalue.load-reported"));
        assertThat(found(looked).wrong()).isEqualTo(2);
    }

    @Test
    void wrongCellsAreCountedBeyondThoseThatAreShown() {
        LoadLine looked = csv("指标,时期,数值\n" + "INVEST,2023-06,很多\n".repeat(1200));
        assertThat(found(looked).problems()).hasSize(RowReader.MOST_PROBLEMS);
        assertThat(found(looked).wrong()).isEqualTo(1200);
    }

    @Test
    void aPartMayBeNamedAsItIsPrinted() {
        byte[] file =
                "指标,分项,时期,数值\nTRAIN,女,2023-06,4\nTRAIN,性别：男,2023-06,5\nTRAIN,性别:女,2023-05,6\nTRAIN,sex:male,2023-05,7\n"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(files.take(system.office, "分项.csv", file).fresh()).isEqualTo(4);
        assertThat(lists.of(system.office, JUNE))
                .extracting(value -> value.place().part())
                .containsExactlyInAnyOrder("sex:female", "sex:male");
        assertThat(found(csv("指标,分项,时期,数值\nTRAIN,老人,2023-06,4\n")).problems())
                .extracting(problem -> problem.flaw().key())
                .containsExactly("indicatorvalue.part-unknown");
    }

    @Test
    void periodsOfProblemsAreReadInEachLanguage() {
        LoadLine looked = csv("指标,时期,数值\nINVEST,2023-Q3,4\nINVEST,2100年1月,4\n");
        assertThat(page(looked, "zh-CN")).contains("2023年第3季度不是指标 INVEST 的报送时期", "2100年1月还没有开始");
        assertThat(page(looked, "en")).contains("Q3 2023", "January 2100 has not begun");
    }

    @Test
    void rowsWithoutAFigureAreNamedAndAreNoError() throws Exception {
        LoadLine looked = csv("指标,时期,数值\nINVEST,2023-06,9.5\nINVEST,2023-05,\n,,\nTRAIN,2023-05,\n");
        assertThat(looked.state()).isEqualTo("CHECKED");
        assertThat(found(looked).empty()).containsExactly(new LoadLine.EmptyRows("", 2, List.of(3, 5)));
        assertThat(page(looked, "zh-CN")).contains("2行没有数值，未读入：第3、5行");
        assertThat(page(looked, "en")).contains("2 rows have no figure and were not read: rows 3, 5");
        LoadLine wide = csv("指标,2023年5月,2023年6月\nINVEST,,9.5\nTRAIN,,\n");
        assertThat(found(wide).empty()).containsExactly(new LoadLine.EmptyRows("", 1, List.of(3)));
        List<List<String>> rows = new ArrayList<>(FIGURES);
        rows.addAll(Collections.nCopies(12, List.of("INVEST", "2023-05", "")));
        LoadLine many = files.looked(system.office, "表.xlsx", workbook(Map.of("数据", rows)), "");
        assertThat(page(many, "zh-CN")).contains("工作表“数据”中12行没有数值，未读入：第3、4、5、6、7、8、9、10、11、12行等");
        assertThat(page(csv("指标,时期,数值\nINVEST,2023-06,9.5\n"), "zh-CN")).doesNotContain("没有数值，未读入");
    }

    private String page(LoadLine load, String language) {
        return new String(
                mvc.get()
                        .uri("/indicators/loads/" + load.id())
                        .header("Accept-Language", language)
                        .with(As.user(system.office))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private LoadLine csv(String text) {
        return files.looked(system.office, "表.csv", text.getBytes(StandardCharsets.UTF_8), "");
    }

    private static LoadLine.Found found(LoadLine load) {
        return Objects.requireNonNull(load.found());
    }

    private static byte[] workbook(Map<String, List<List<String>>> sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            new TreeMap<>(sheets).forEach((name, rows) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            });
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileThatIsNoTableOrHoldsNothingIsSaidToBeSo() {
        byte[] pdf = "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8);
        LoadLine looked = files.looked(system.office, "表.xlsx", pdf, "");
        assertThat(mvc.get().uri("/indicators/loads/" + looked.id()).with(As.user(system.office)))
                .bodyText()
                .contains("文件不是表格")
                .doesNotContain("个单元格有错误");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> files.loads.start(system.office, "表.xlsx", new byte[0], ""))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .containsExactly("ui.table-empty"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> files.loads.start(system.office, "", new byte[0], ""))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .containsExactly("indicatorvalue.load-empty"));
    }

    @Test
    void aDateInTheColumnOfPeriodsIsItsMonthWhereItIsTheFirstDay() throws Exception {
        LoadLine read = files.looked(system.office, "表.xlsx", dated("yyyy-mm-dd", LocalDate.of(2023, 6, 1)), "");
        assertThat(read.state()).as(String.valueOf(read.found())).isEqualTo("CHECKED");
        for (String format : List.of("yyyy/m/d", "yyyy-mm-dd hh:mm:ss", "yyyy\"年\"m\"月\"d\"日\"")) {
            LoadLine again = files.looked(system.office, "表.xlsx", dated(format, LocalDate.of(2023, 6, 1)), "");
            assertThat(again.state()).as(format + again.found()).isEqualTo("CHECKED");
        }
        LoadLine other = files.looked(system.office, "表.xlsx", dated("yyyy-mm-dd", LocalDate.of(2023, 6, 15)), "");
        assertThat(Objects.requireNonNull(other.found()).problems())
                .extracting(
                        Problem::cell,
                        problem -> problem.flaw().key(),
                        problem -> problem.flaw().arguments())
                .containsExactly(tuple("B2", "indicatorvalue.period-unread", List.of("2023-06-15")));
    }

    private static byte[] dated(String format, LocalDate day) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("数据");
            List<String> heads = List.of("指标代码", "时期", "数值");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
            }
            sheet.value(1, 0, "INVEST");
            sheet.value(1, 1, day);
            sheet.style(1, 1).format(format).set();
            sheet.value(1, 2, 12);
        }
        return bytes.toByteArray();
    }
}
