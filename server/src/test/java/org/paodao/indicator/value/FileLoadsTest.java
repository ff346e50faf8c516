package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FileLoadsTest extends JuneFigures {
    @Autowired
    FileLoads loads;

    @Test
    void theTemplateIsTakenAndTwiceChangesNothing() throws Exception {
        byte[] file = SampleFiles.excel(
                List.of(SampleFiles.HEAD, SampleFiles.row("INVEST", "", "", "2023-06", "1,234.5", "快报", "月报", "回升")));
        LoadLine taken = files.take(system.office, "六月.xlsx", file);
        assertThat(taken).extracting(LoadLine::state, LoadLine::fresh).containsExactly("TAKEN", 1);
        Value value = lists.one(system.viewer, invest).value();
        assertThat(value.amount()).isEqualByComparingTo("1234.5");
        assertThat(value.stage()).isEqualTo(Stage.QUICK);
        assertThat(value.source()).isEqualTo("月报");
        LoadLine again = files.take(system.office, "六月.xlsx", file);
        assertThat(again)
                .extracting(LoadLine::fresh, LoadLine::changed, LoadLine::unchanged)
                .containsExactly(0, 0, 1);
        assertThat(lists.one(system.viewer, invest).value()).isEqualTo(value);
    }

    @Test
    void whatTakingAFileWouldDoIsToldBefore() throws Exception {
        List<String> june = SampleFiles.row("INVEST", "", "", "2023-06", "1,234.5", "快报", "月报", "回升");
        byte[] file = SampleFiles.excel(List.of(SampleFiles.HEAD, june));
        assertThat(files.looked(system.office, "六月.xlsx", file, ""))
                .extracting(LoadLine::state, LoadLine::fresh, LoadLine::changed, LoadLine::unchanged)
                .containsExactly("CHECKED", 1, 0, 0);
        files.take(system.office, "六月.xlsx", file);
        assertThat(files.looked(system.office, "六月.xlsx", file, ""))
                .extracting(LoadLine::changesNothing, LoadLine::unchanged)
                .containsExactly(true, 1);
        List<String> other = SampleFiles.row("INVEST", "", "", "2023-06", "1,200", "快报", "月报", "回升");
        List<String> may = SampleFiles.row("INVEST", "", "", "2023-05", "9", "", "", "");
        LoadLine both =
                files.looked(system.office, "两个月.xlsx", SampleFiles.excel(List.of(SampleFiles.HEAD, other, may)), "");
        assertThat(both)
                .extracting(LoadLine::changesNothing, LoadLine::fresh, LoadLine::changed, LoadLine::unchanged)
                .containsExactly(false, 1, 1, 0);
        loads.drop(system.office, both.id());
        assertThat(loads.one(system.office, both.id()))
                .as("nothing came of a file that was given up")
                .extracting(LoadLine::state, LoadLine::fresh, LoadLine::changed)
                .containsExactly("DROPPED", 0, 0);
    }

    @Test
    void tenKindsOfErrorsAreNamedCellByCellAndNothingIsTaken() throws Exception {
        loadClosedMay();
        values.enter(system.liaison, List.of(Entry.of(invest.in(Period.month(2023, 2)), "3")));
        LoadLine refused = files.looked(system.office, "错误.xlsx", SampleFiles.excel(SampleFiles.WRONG), "");
        assertThat(refused.state()).isEqualTo("REFUSED");
        assertThat(Objects.requireNonNull(refused.found()).problems())
                .extracting(
                        Problem::sheet, Problem::cell, problem -> problem.flaw().key())
                .containsExactlyInAnyOrder(
                        tuple("数据", "A2", "indicatorvalue.indicator-unknown"),
                        tuple("数据", "C3", "indicatorvalue.unit-unknown"),
                        tuple("数据", "F4", "indicatorvalue.check-no-number"),
                        tuple("数据", "E5", "indicatorvalue.frequency"),
                        tuple("数据", "E6", "indicatorvalue.period-unread"),
                        tuple("数据", "A7", "indicatorvalue.computed"),
                        tuple("数据", "D8", "indicatorvalue.part-unknown"),
                        tuple("数据", "G9", "indicatorvalue.stage-unknown"),
                        tuple("数据", "F11", "indicatorvalue.twice-in-rows"),
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
        byte[] may = SampleFiles.excel(
                List.of(SampleFiles.HEAD, SampleFiles.row("INVEST", "", "", "2023-05", "9", "", "", "")));
        files.take(system.office, "五月.xlsx", may);
        periods.close(system.office, Period.month(2023, 5));
    }

    @Test
    void whoReportsForAllMayNameItselfAndMeansTheWhole() {
        byte[] csv = "指标代码,单位,时期,数值\nINVEST,示例统计局,2023-06,5\n".getBytes(StandardCharsets.UTF_8);
        assertThat(files.take(system.liaison, "own.csv", csv).fresh()).isEqualTo(1);
        assertThat(lists.of(system.office, Period.month(2023, 6)))
                .singleElement()
                .satisfies(value -> assertThat(value.place()).isEqualTo(invest.in(Period.month(2023, 6))));
    }

    @Test
    void aLiaisonsFileWithFiguresOfOthersIsRefused() {
        byte[] csv = "指标代码,单位,时期,数值\nINVEST,,2023-06,5\nJOBS,示例农业局,2023-06,6\n".getBytes(StandardCharsets.UTF_8);
        LoadLine refused = files.looked(system.liaison, "own.csv", csv, "");
        assertThat(Objects.requireNonNull(refused.found()).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("B3", "indicatorvalue.not-yours"));
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
        LoadLine taken = files.take(system.office, "大表.xlsx", SampleFiles.excel(rows));
        assertThat(taken).extracting(LoadLine::state, LoadLine::fresh).containsExactly("TAKEN", parts * months);
    }
}
