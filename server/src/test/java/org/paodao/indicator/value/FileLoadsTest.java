package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@DatabaseTest
class FileLoadsTest {
    private static final Period JUNE = Period.month(2023, 6);
    private static final List<String> HEAD = List.of("指标代码", "指标名称", "单位", "分项", "时期", "数值", "数据阶段", "来源", "说明");

    private static final List<List<String>> WRONG = List.of(
            HEAD,
            row("NONE", "", "", "2023-06", "1", "", "", ""),
            row("JOBS", "无此局", "", "2023-06", "1", "", "", ""),
            row("INVEST", "", "", "2023-06", "大约五", "", "", ""),
            row("INVEST", "", "", "2023-Q2", "1", "", "", ""),
            row("INVEST", "", "", "六月", "1", "", "", ""),
            row("RATE", "", "", "2023-06", "1", "", "", ""),
            row("TRAIN", "", "age:old", "2023-06", "1", "", "", ""),
            row("INVEST", "", "", "2023-04", "1", "差不多", "", ""),
            row("INVEST", "", "", "2023-03", "1", "", "", ""),
            row("INVEST", "", "", "2023-03", "2", "", "", ""),
            row("INVEST", "", "", "2023-05", "99", "", "", ""),
            row("INVEST", "", "", "2023-02", "4", "", "", ""));

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    FileLoads loads;

    @Autowired
    Values values;

    @Autowired
    Periods periods;

    @Autowired
    ValueLists lists;

    private SampleSystem system = new SampleSystem();
    private Place invest = Place.whole(Goal.WHOLE, JUNE);

    @BeforeEach
    void aDistrict() {
        system = beans.createBean(SampleSystem.class).make();
        invest = Place.whole(system.id("INVEST"), JUNE);
    }

    @Test
    void theTemplateIsTakenAndTwiceChangesNothing() throws Exception {
        byte[] file = excel(List.of(HEAD, row("INVEST", "", "", "2023-06", "1,234.5", "快报", "月报", "回升")));
        LoadLine taken = take(system.office, "六月.xlsx", file);
        assertThat(taken).extracting(LoadLine::state, LoadLine::fresh).containsExactly("TAKEN", 1);
        Value value = lists.one(system.viewer, invest).value();
        assertThat(value.amount()).isEqualByComparingTo("1234.5");
        assertThat(value.stage()).isEqualTo(Stage.QUICK);
        assertThat(value.source()).isEqualTo("月报");
        LoadLine again = take(system.office, "六月.xlsx", file);
        assertThat(again)
                .extracting(LoadLine::fresh, LoadLine::changed, LoadLine::unchanged)
                .containsExactly(0, 0, 1);
        assertThat(lists.one(system.viewer, invest).value()).isEqualTo(value);
    }

    @Test
    void theIndicatorsOwnUnitMayStandBehindAFigureAndNoOther() throws Exception {
        byte[] file = excel(List.of(HEAD, row("INVEST", "", "", "2023-06", "12.5 亿元", "", "", "")));
        take(system.office, "带单位.xlsx", file);
        assertThat(lists.one(system.viewer, invest).value().amount()).isEqualByComparingTo("12.5");
        byte[] other = excel(List.of(HEAD, row("INVEST", "", "", "2023-07", "12.5万元", "", "", "")));
        assertThat(Objects.requireNonNull(looked(system.office, "别的单位.xlsx", other, "")
                                .found())
                        .problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("F2", "indicatorvalue.check-no-number"));
    }

    @Test
    void tenKindsOfErrorsAreNamedCellByCellAndNothingIsTaken() throws Exception {
        loadClosedMay();
        values.enter(system.liaison, List.of(Entry.of(invest.in(Period.month(2023, 2)), "3")));
        LoadLine refused = looked(system.office, "错误.xlsx", excel(WRONG), "");
        assertThat(refused.state()).isEqualTo("REFUSED");
        assertThat(Objects.requireNonNull(refused.found()).problems())
                .extracting(
                        Problem::sheet, Problem::cell, problem -> problem.flaw().key())
                .containsExactlyInAnyOrder(
                        tuple("数据", "A2", "indicatorvalue.indicator-unknown"),
                        tuple("数据", "C3", "indicatorvalue.unit-unknown"),
                        tuple("数据", "F4", "indicatorvalue.check-no-number"),
                        tuple("数据", "E5", "indicatorvalue.frequency"),
                        tuple("数据", "E6", "indicatorvalue.period-unknown"),
                        tuple("数据", "A7", "indicatorvalue.computed"),
                        tuple("数据", "D8", "indicatorvalue.part-unknown"),
                        tuple("数据", "G9", "indicatorvalue.stage-unknown"),
                        tuple("数据", "F11", "indicatorvalue.twice"),
                        tuple("数据", "F12", "indicatorvalue.load-closed"),
                        tuple("数据", "F13", "indicatorvalue.load-reported"));
        assertThat(refused.found().problems())
                .as("kept and read again, the period is still what was typed")
                .filteredOn(problem -> problem.cell().equals("E5"))
                .flatExtracting(problem -> problem.flaw().arguments())
                .isNotEmpty()
                .allSatisfy(argument -> assertThat(argument).isInstanceOf(String.class));
        assertThat(lists.of(system.office, Period.month(2023, 3))).isEmpty();
    }

    private void loadClosedMay() throws Exception {
        byte[] may = excel(List.of(HEAD, row("INVEST", "", "", "2023-05", "9", "", "", "")));
        take(system.office, "五月.xlsx", may);
        periods.close(system.office, Period.month(2023, 5));
    }

    @Test
    void aLiaisonsFileWithFiguresOfOthersIsRefused() {
        byte[] csv = "指标代码,单位,时期,数值\nINVEST,,2023-06,5\nJOBS,示例农业局,2023-06,6\n".getBytes(StandardCharsets.UTF_8);
        LoadLine refused = looked(system.liaison, "own.csv", csv, "");
        assertThat(Objects.requireNonNull(refused.found()).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("B3", "indicatorvalue.not-yours"));
    }

    @Test
    void periodsMayBeColumnsAndTheFileInGb18030() {
        byte[] csv = "指标,2023年5月,2023年6月,2023年7月\n固定资产投资（示例）,8.5,9.5,\n".getBytes(Charset.forName("GB18030"));
        assertThat(take(system.liaison, "宽表.csv", csv).fresh()).isEqualTo(2);
        assertThat(lists.one(system.liaison, invest).value().amount()).isEqualByComparingTo("9.5");
        assertThat(lists.one(system.liaison, invest).value().state()).isEqualTo(State.DRAFT);
    }

    @Test
    void howTheColumnsOfASourceAreReadIsRemembered() {
        byte[] csv = "项目,本月止累计\nINVEST,7.25\n".getBytes(StandardCharsets.UTF_8);
        LoadLine first = looked(system.office, "月报.csv", csv, "");
        assertThat(first.state()).isEqualTo("REFUSED");
        loads.reread(
                system.office,
                first.id(),
                new LoadReading(Map.of("项目", "CODE", "本月止累计", "AMOUNT"), Map.of("PERIOD", "2023-06")),
                "统计局月报");
        assertThat(waited(system.office, first.id()).state()).isEqualTo("CHECKED");
        LoadLine next = looked(system.office, "月报2.csv", csv, "统计局月报");
        assertThat(next.state()).isEqualTo("CHECKED");
        loads.take(system.office, next.id());
        assertThat(waited(system.office, next.id()).fresh()).isEqualTo(1);
        assertThat(lists.one(system.viewer, invest).value().amount()).isEqualByComparingTo("7.25");
    }

    @Test
    void tensOfThousandsOfFiguresComeFromOneFile() throws Exception {
        int parts = 22;
        int months = 1360;
        system.withParts(parts, LocalDate.of(2020, 1, 1));
        List<String> head = new ArrayList<>(List.of("指标代码", "分项"));
        IntStream.range(0, months).mapToObj(Period.month(1910, 1)::plus).forEach(month -> head.add(month.toString()));
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (int part = 0; part < parts; part++) {
            List<String> row = new ArrayList<>(List.of("MANY", "group:p" + part));
            for (int month = 0; month < months; month++) {
                row.add(part + "." + month % 10);
            }
            rows.add(row);
        }
        LoadLine taken = take(system.office, "大表.xlsx", excel(rows));
        assertThat(taken).extracting(LoadLine::state, LoadLine::fresh).containsExactly("TAKEN", parts * months);
    }

    private LoadLine take(CurrentUser user, String name, byte[] file) {
        LoadLine looked = looked(user, name, file, "");
        assertThat(looked.state()).as(String.valueOf(looked.found())).isEqualTo("CHECKED");
        loads.take(user, looked.id());
        loads.take(user, looked.id());
        return waited(user, looked.id());
    }

    private LoadLine looked(CurrentUser user, String name, byte[] file, String profile) {
        return waited(user, loads.start(user, name, file, profile));
    }

    private LoadLine waited(CurrentUser user, UUID id) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (loads.one(user, id).isRunning() && System.nanoTime() < end) {
            pause();
        }
        return loads.one(user, id);
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> row(String... cells) {
        List<String> row = new ArrayList<>(List.of(cells));
        row.add(1, "");
        return row;
    }

    private static byte[] excel(List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("数据");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }
}
