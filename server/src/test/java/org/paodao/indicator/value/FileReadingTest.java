package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files of departments have headings and units of their own; how they are read is chosen once for each source. */
@DatabaseTest
class FileReadingTest extends JuneFigures {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    FileLoads loads;

    @Test
    void theIndicatorsOwnUnitMayStandBehindAFigureAndNoOther() throws Exception {
        byte[] file = SampleFiles.excel(
                List.of(SampleFiles.HEAD, SampleFiles.row("INVEST", "", "", "2023-06", "12.5 亿元", "", "", "")));
        files.take(system.office, "带单位.xlsx", file);
        assertThat(lists.one(system.viewer, invest).value().amount()).isEqualByComparingTo("12.5");
        byte[] other = SampleFiles.excel(
                List.of(SampleFiles.HEAD, SampleFiles.row("INVEST", "", "", "2023-07", "12.5万元", "", "", "")));
        assertThat(Objects.requireNonNull(files.looked(system.office, "别的单位.xlsx", other, "")
                                .found())
                        .problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("F2", "indicatorvalue.check-no-number"));
    }

    @Test
    void aFigureWithAPowerOfTenIsRefusedInItsCellForItMayHaveBeenRounded() {
        byte[] csv = "指标代码,时期,数值\nINVEST,2023-06,1.2E+05\n".getBytes(StandardCharsets.UTF_8);
        LoadLine looked = files.looked(system.office, "另存.csv", csv, "");
        assertThat(Objects.requireNonNull(looked.found()).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("C2", "indicatorvalue.exponent-in-file"));
        assertThat(mvc.get()
                        .uri("/indicators/loads/" + looked.id())
                        .header("Accept-Language", "zh-CN")
                        .with(As.user(system.office)))
                .bodyText()
                .contains("“1.2E+05”是科学计数法，原数可能已被舍入", "请写出全部数字，如 120000");
    }

    @Test
    void howEachColumnIsReadIsShownAndWhatIsNotReadToo() {
        byte[] csv =
                "指标编号,指标名称,时期,终值（亿元）,阶段,负责人\nINVEST,固定资产投资（示例）,2023-06,9.5,核定,某人\n".getBytes(StandardCharsets.UTF_8);
        LoadLine looked = files.looked(system.liaison, "部门表.csv", csv, "");
        assertThat(looked.state()).isEqualTo("CHECKED");
        assertThat(Objects.requireNonNull(looked.found()).columns())
                .extracting(LoadLine.Column::meaning)
                .containsExactly("CODE", "NAME", "PERIOD", "AMOUNT", "STAGE", "NONE");
        assertThat(mvc.get()
                        .uri("/indicators/loads/" + looked.id())
                        .header("Accept-Language", "zh-CN")
                        .with(As.user(system.liaison)))
                .bodyText()
                .contains("这些列没有读取：负责人", "数据阶段");
        loads.take(system.liaison, looked.id());
        files.waited(system.liaison, looked.id());
        assertThat(lists.one(system.liaison, invest).value().stage()).isEqualTo(Stage.FINAL);
    }

    @Test
    void aColumnOfAPeriodSaysWhichPeriodItIsReadAs() {
        byte[] csv = "指标,2023年5月完成数,2023年7月累计\nINVEST,8.5,99\n".getBytes(StandardCharsets.UTF_8);
        LoadLine looked = files.looked(system.liaison, "宽表.csv", csv, "");
        assertThat(Objects.requireNonNull(looked.found()).columns())
                .extracting(LoadLine.Column::heading, LoadLine.Column::meaning, LoadLine.Column::period)
                .containsExactly(
                        tuple("指标", "CODE", ""),
                        tuple("2023年5月完成数", "AMOUNT", "2023-05"),
                        tuple("2023年7月累计", "NONE", ""));
    }

    @Test
    void aCodeAndTheNameOfAnotherIndicatorAreAnErrorAtTheName() throws Exception {
        byte[] file = SampleFiles.excel(List.of(
                SampleFiles.HEAD,
                List.of("INVEST", "新增就业（示例）", "", "", "2023-06", "1", "", "", ""),
                List.of("INVEST", "固投", "", "", "2023-05", "1", "", "", "")));
        LoadLine refused = files.looked(system.office, "错行.xlsx", file, "");
        assertThat(Objects.requireNonNull(refused.found()).problems())
                .as("a name that no indicator bears does not contradict")
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("B2", "indicatorvalue.name-of-another"));
    }

    @Test
    void periodsMayBeColumnsAndTheFileInGb18030() {
        byte[] csv = "指标,2023年5月,2023年6月,2023年7月\n固定资产投资（示例）,8.5,9.5,\n".getBytes(Charset.forName("GB18030"));
        assertThat(files.take(system.liaison, "宽表.csv", csv).fresh()).isEqualTo(2);
        assertThat(lists.one(system.liaison, invest).value().amount()).isEqualByComparingTo("9.5");
        assertThat(lists.one(system.liaison, invest).value().state()).isEqualTo(State.DRAFT);
    }

    @Test
    void howTheColumnsOfASourceAreReadIsRemembered() {
        byte[] csv = "项目,本月止累计\nINVEST,7.25\n".getBytes(StandardCharsets.UTF_8);
        LoadLine first = files.looked(system.office, "月报.csv", csv, "");
        assertThat(first.state()).isEqualTo("REFUSED");
        loads.reread(
                system.office,
                first.id(),
                new LoadReading(Map.of("项目", "CODE", "本月止累计", "AMOUNT"), Map.of("PERIOD", "2023-06")),
                "统计局月报");
        assertThat(files.waited(system.office, first.id()).state()).isEqualTo("CHECKED");
        LoadLine next = files.looked(system.office, "月报2.csv", csv, "统计局月报");
        assertThat(next.state())
                .as("the next month's file is asked for its own month")
                .isEqualTo("REFUSED");
        LoadReading remembered = Objects.requireNonNull(next.reading());
        assertThat(remembered.columns()).containsEntry("本月止累计", "AMOUNT");
        assertThat(remembered.constants()).isEmpty();
        loads.reread(
                system.office,
                next.id(),
                new LoadReading(remembered.columns(), Map.of(LoadReading.PERIOD, "2023-06")),
                "");
        assertThat(files.waited(system.office, next.id()).state()).isEqualTo("CHECKED");
        loads.take(system.office, next.id());
        assertThat(files.waited(system.office, next.id()).fresh()).isEqualTo(1);
        assertThat(lists.one(system.viewer, invest).value().amount()).isEqualByComparingTo("7.25");
    }

    @Test
    void aColumnOfAPeriodMaySayWhatItHolds() {
        byte[] csv = "指标编号,2023年5月完成数,2023年6月（亿元）,2023年7月累计\nINVEST,8.5,9.5,99\n".getBytes(StandardCharsets.UTF_8);
        assertThat(files.take(system.liaison, "部门表.csv", csv).fresh())
                .as("what is cumulative is another figure")
                .isEqualTo(2);
        assertThat(lists.one(system.liaison, invest).value().amount()).isEqualByComparingTo("9.5");
    }

    @Test
    void aColumnThatIsLeftOutIsNotReadThoughItsHeadingIsAPeriod() {
        byte[] csv = "指标,2023年5月,2023年6月\nINVEST,8.5,9.5\n".getBytes(StandardCharsets.UTF_8);
        LoadLine first = files.looked(system.liaison, "宽表.csv", csv, "");
        var reading = new LoadReading(Map.of("2023年5月", "NONE"), Map.of());
        loads.reread(system.liaison, first.id(), reading, "");
        assertThat(files.waited(system.liaison, first.id()).state()).isEqualTo("CHECKED");
        loads.take(system.liaison, first.id());
        assertThat(files.waited(system.liaison, first.id()).fresh()).isEqualTo(1);
        assertThat(lists.one(system.liaison, invest).value().amount()).isEqualByComparingTo("9.5");
    }

    @Test
    void aPeriodThatIsNoneIsRefusedAtItsFieldAndTheColumnsStayChosen() {
        byte[] csv = "项目,本月数\nINVEST,7.25\n".getBytes(StandardCharsets.UTF_8);
        UUID load = files.looked(system.office, "月报.csv", csv, "").id();
        assertThat(reread(load, "上个月"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"AMOUNT\" selected", "value=\"上个月\"", "value=\"统计局月报\"", "period-about");
        assertThat(reread(load, "2023年6月")).hasStatus3xxRedirection();
        assertThat(files.waited(system.office, load).state()).isEqualTo("CHECKED");
        assertThat(mvc.get()
                        .uri("/indicators/loads/" + load)
                        .header("Accept-Language", "zh-CN")
                        .with(As.user(system.office)))
                .bodyText()
                .contains("全部按2023年6月导入");
    }

    private MvcTestResult reread(UUID load, String period) {
        return mvc.post()
                .uri("/indicators/loads/" + load + "/reading")
                .param("heading", "项目", "本月数")
                .param("meaning", "CODE", "AMOUNT")
                .param("period", period)
                .param("profile", "统计局月报")
                .with(csrf())
                .with(As.user(system.office))
                .exchange();
    }
}
