package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Period;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Tables whose columns are periods, as offices draw them: the year stands in the title, and what adds up is written from January on. */
@DatabaseTest
class MonthColumnsTest extends JuneFigures {
    private static final List<String> TITLE = List.of("2023年主要指标完成情况（示例）");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FileLoads loads;

    @Test
    void monthsAreOfTheYearThatTheTitleHas() throws Exception {
        byte[] file = SampleFiles.excel(
                List.of(TITLE, List.of("指标", "5月", "6月（亿元）", "7月同比"), List.of("INVEST", "8.5", "9.5", "3")));
        LoadLine looked = files.looked(system.liaison, "月份.xlsx", file, "");
        assertThat(found(looked).columns())
                .extracting(LoadLine.Column::meaning, LoadLine.Column::period)
                .containsExactly(
                        tuple("CODE", ""), tuple("AMOUNT", "2023-05"), tuple("AMOUNT", "2023-06"), tuple("NONE", ""));
        assertThat(files.take(system.liaison, "月份.xlsx", file).fresh()).isEqualTo(2);
        assertThat(lists.one(system.liaison, invest).value().amount()).isEqualByComparingTo("9.5");
    }

    @Test
    void quartersAndPeriodsOfRowsAreOfTheTitlesYearToo() throws Exception {
        byte[] quarters = SampleFiles.excel(List.of(TITLE, List.of("指标", "一季度", "上半年"), List.of("GDP", "8.5", "")));
        assertThat(files.take(system.liaison, "季度.xlsx", quarters).fresh()).isEqualTo(1);
        byte[] rows = SampleFiles.excel(List.of(TITLE, List.of("指标", "时期", "完成数"), List.of("INVEST", "6月", "7.5")));
        assertThat(files.take(system.liaison, "逐行.xlsx", rows).fresh()).isEqualTo(1);
        assertThat(lists.one(system.liaison, invest).value().amount()).isEqualByComparingTo("7.5");
    }

    @Test
    void monthsUnderAYearAreOfThatYearWhateverTheTitleHas() throws Exception {
        byte[] file = SampleFiles.excel(List.of(
                List.of("2022—2023年指标（示例）"),
                List.of("指标", "2022年", "", "2023年度", ""),
                List.of("指标", "十一月", "十二月", "五月", "六月"),
                List.of("INVEST", "6.5", "7.5", "8.5", "9.5")));
        LoadLine looked = files.looked(system.liaison, "两年.xlsx", file, "");
        assertThat(found(looked).columns())
                .extracting(LoadLine.Column::period)
                .containsExactly("", "2022-11", "2022-12", "2023-05", "2023-06");
        assertThat(files.take(system.liaison, "两年.xlsx", file).fresh()).isEqualTo(4);
    }

    @Test
    void whatStandsBesideTheYearHeadsItsColumnThoughNothingIsMerged() throws Exception {
        byte[] file = SampleFiles.excel(List.of(
                List.of("序号", "指标", "2023年", "", "备注"),
                List.of("", "", "5月", "6月", ""),
                List.of("1", "INVEST", "8.5", "9.5", "初步")));
        LoadLine looked = files.looked(system.liaison, "两层表头.xlsx", file, "");
        assertThat(found(looked).columns())
                .extracting(LoadLine.Column::heading, LoadLine.Column::meaning, LoadLine.Column::period)
                .containsExactly(
                        tuple("指标", "CODE", ""),
                        tuple("5月", "AMOUNT", "2023-05"),
                        tuple("6月", "AMOUNT", "2023-06"),
                        tuple("备注", "COMMENT", ""));
        assertThat(files.take(system.liaison, "两层表头.xlsx", file).fresh()).isEqualTo(2);
    }

    @Test
    void whereNothingSaysTheYearItIsAskedForAndSeveralMonthsMayBeFigures() {
        LoadLine asked = looked("指标,5月,6月,7月\nINVEST,8.5,9.5,10\n");
        assertThat(found(asked).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("B1", "indicatorvalue.year-lacking"));
        Map<String, String> chosen = Map.of("5月", "AMOUNT", "6月", "AMOUNT", "7月", "NONE");
        loads.reread(system.liaison, asked.id(), new LoadReading(chosen, Map.of(LoadReading.PERIOD, "2023")), "");
        LoadLine looked = files.waited(system.liaison, asked.id());
        assertThat(looked.state()).as(String.valueOf(looked.found())).isEqualTo("CHECKED");
        assertThat(found(looked).columns())
                .extracting(LoadLine.Column::meaning, LoadLine.Column::period)
                .containsExactly(
                        tuple("CODE", ""), tuple("AMOUNT", "2023-05"), tuple("AMOUNT", "2023-06"), tuple("NONE", ""));
        assertThat(mvc.get()
                        .uri("/indicators/loads/" + asked.id())
                        .header("Accept-Language", "zh-CN")
                        .with(As.user(system.liaison)))
                .bodyText()
                .contains("2023年5月")
                .doesNotContain("全部按");
    }

    @Test
    void whatAddsUpSinceJanuaryIsTheMonthInWhichItEnds() throws Exception {
        LoadLine wide = looked("指标,2023年1-5月,2023年1—6月累计\nINVEST,8.5,9.5\n");
        assertThat(found(wide).columns()).extracting(LoadLine.Column::period).containsExactly("", "2023-05", "2023-06");
        assertThat(wide.state()).isEqualTo("CHECKED");
        byte[] rows = SampleFiles.excel(List.of(List.of("指标", "时期", "完成数"), List.of("INVEST", "2023年1-9月", "7.5")));
        assertThat(files.take(system.liaison, "逐行.xlsx", rows).fresh()).isEqualTo(1);
        assertThat(lists.of(system.liaison, Period.month(2023, 9))).hasSize(1);
    }

    @Test
    void aDateStandsForThePeriodOfTheIndicatorThatItBeginsOrEnds() throws Exception {
        byte[] rows = SampleFiles.excel(List.of(
                List.of("指标", "时期", "完成数"), List.of("GDP", "2023/3/31", "8.5"), List.of("INVEST", "2023/5/31", "7.5")));
        assertThat(files.take(system.liaison, "逐行.xlsx", rows).fresh()).isEqualTo(2);
        assertThat(lists.of(system.liaison, Period.parse("2023-Q1"))).hasSize(1);
        byte[] columns = SampleFiles.excel(List.of(
                List.of("指标", "2023-04-01", "2023-06-30"), List.of("GDP", "9.5", ""), List.of("INVEST", "8", "9")));
        assertThat(files.take(system.liaison, "逐列.xlsx", columns).fresh()).isEqualTo(3);
        assertThat(lists.of(system.liaison, Period.parse("2023-Q2"))).hasSize(1);
        assertThat(lists.of(system.liaison, Period.parse("2023-06"))).hasSize(1);
    }

    @Test
    void aDateWithinThePeriodOfTheIndicatorIsRefusedInItsCell() {
        assertThat(found(looked("指标,时期,完成数\nGDP,2023-02-28,8.5\nGDP,2023-03-15,8.5\n"))
                        .problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("B2", "indicatorvalue.frequency"), tuple("B3", "indicatorvalue.period-unread"));
    }

    @Test
    void ofColumnsThatCannotBothBeReadOneIsNamed() {
        assertThat(found(looked("指标,2023年6月,2023年1-6月\nINVEST,8.5,9.5\n")).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("C1", "indicatorvalue.period-twice"));
        LoadLine two = looked("指标,时期,本月数,上月数\nINVEST,2023-06,8.5,9.5\n");
        Map<String, String> chosen = Map.of("本月数", "AMOUNT", "上月数", "AMOUNT");
        loads.reread(system.liaison, two.id(), new LoadReading(chosen, Map.of()), "");
        assertThat(found(files.waited(system.liaison, two.id())).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("D1", "indicatorvalue.column-twice"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INVEST,60.1,2023-05\nINVEST,60.9,2023-06\n",
                "INVEST,60.1,2023-05\n",
                "INVEST,2000,2023年5月\nINVEST,2001,2023年6月\n"
            })
    void aRowOfFiguresIsNoHeadingThoughItHasAPeriod(String rows) {
        LoadLine asked = looked("科目,完成情况,所属期\n" + rows);
        assertThat(found(asked).columns()).extracting(LoadLine.Column::heading).containsExactly("科目", "完成情况", "所属期");
        Map<String, String> meant = Map.of("科目", "CODE", "完成情况", "AMOUNT", "所属期", "PERIOD");
        loads.reread(system.liaison, asked.id(), new LoadReading(meant, Map.of()), "");
        assertThat(files.waited(system.liaison, asked.id()).fresh())
                .isEqualTo((int) rows.lines().count());
    }

    @Test
    void aPeriodHeadsTheFiguresBelowItThoughNothingElseIsKnown() {
        assertThat(found(looked("科目,2023年5月,2023年6月\nINVEST,2000,\nJOBS,2001,\n"))
                        .columns())
                .extracting(LoadLine.Column::period)
                .containsExactly("", "2023-05", "2023-06");
    }

    @Test
    void whatIsSaidOfAColumnGoesBeforeWhatAnotherSaysItself() {
        LoadLine load = looked("指标,时期,完成数,核实数\nINVEST,2023-06,8.5,9.5\n");
        loads.reread(system.liaison, load.id(), new LoadReading(Map.of("核实数", "AMOUNT"), Map.of()), "");
        assertThat(found(files.waited(system.liaison, load.id())).columns())
                .extracting(LoadLine.Column::meaning)
                .containsExactly("CODE", "PERIOD", "NONE", "AMOUNT");
    }

    private LoadLine looked(String csv) {
        return files.looked(system.liaison, "宽表.csv", csv.getBytes(StandardCharsets.UTF_8), "");
    }

    private static LoadLine.Found found(LoadLine load) {
        return Objects.requireNonNull(load.found());
    }
}
