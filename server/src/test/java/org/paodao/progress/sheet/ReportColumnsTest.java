package org.paodao.progress.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.progress.Draft;
import org.paodao.progress.SampleTasks;
import org.paodao.progress.TaskFilter;
import org.paodao.progress.report.AcceptedReport;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.Reports;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.report.Seen;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Rounds;
import org.paodao.progress.round.Span;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ReportColumnsTest extends Exchanging {
    @Autowired
    private Rounds rounds;

    @Autowired
    private Reports reports;

    @Test
    void eachColumnSaysWhatItsHeadingPromises() {
        var cells = new ReportCells(2023, 2);
        List<AcceptedReport> said = List.of(
                accepted(3, new ReportContent("一季度好", null, "", true, "", "", "", help(), List.of(), null)),
                accepted(6, new ReportContent("二季度慢", null, "", false, "雨季", "缺地", "赶工", help(), List.of(), null)),
                accepted(11, SampleReports.said("十一月底")));
        assertThat(cells.text("一季度进展", said)).isEqualTo("一季度好");
        assertThat(cells.text("三季度进展", said)).isEmpty();
        assertThat(cells.text("第二季度完成情况", said)).isEqualTo("二季度慢");
        assertThat(cells.text("进展情况、存在问题及下一步打算", said)).isEqualTo("二季度慢\n存在问题：缺地\n下一步打算：赶工");
        assertThat(cells.text("目标完成情况(顺利推进)", said)).isEqualTo("滞后");
        assertThat(cells.text("1-10月推进", said)).isEqualTo("二季度慢");
        assertThat(cells.text("1-11月推进", said)).isEqualTo("十一月底");
        assertThat(cells.text("是否达序", said)).isEqualTo("是");
        assertThat(cells.text("说明", said.subList(0, 2))).isEqualTo("雨季");
        assertThat(cells.text("落实进展", said)).isEqualTo("十一月底");
        assertThat(new ReportCells(2024, 2).text("落实进展", said)).isEmpty();
    }

    private static ReportContent.Help help() {
        return new ReportContent.Help("", List.of());
    }

    private static AcceptedReport accepted(int month, ReportContent content) {
        LocalDate end = LocalDate.of(2023, month, 1).plusMonths(1).minusDays(1);
        return new AcceptedReport(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                1,
                new Span(LocalDate.of(2023, 1, 1), end),
                content,
                null,
                Instant.EPOCH,
                null);
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = "CHANGXING", mode = EnumSource.Mode.EXCLUDE)
    void aFileWithReportsSaysWhatWasAcceptedAndIsTakenInWithoutADifference(Layout layout) throws IOException {
        UUID item = lists.item(office, plan, "outcomes/1").list().item();
        tasks.put(office, item, new Draft(SampleTasks.two(units.get(0), units.get(1)), ""), 0);
        tasks.agree(office, item, 1, "示例");
        reported(item);
        byte[] file = files.export(office, plan, TaskFilter.NONE, new TaskFiles.Form(layout, 2, "示例清单"));
        assertThat(cells(file).stream().filter(text -> text.startsWith("完成选址（示例村）")))
                .hasSize(layout == Layout.CHONGCHUAN ? 2 : 1);
        FilePreview preview = preview(file, "list.xlsx");
        preview.check();
        assertThat(preview.changed()).isEmpty();
    }

    private void reported(UUID item) {
        CurrentUser liaison = Districts.with(office, Role.LIAISON, units.get(0));
        CurrentUser head = Districts.with(office, Role.UNIT_HEAD, units.get(0));
        Round round = SampleReports.open(lists.item(office, item).place().plan());
        rounds.open(office, round);
        var place = new Place(round.id(), item);
        reports.put(liaison, place, SampleReports.said("完成选址（示例村）", "30.2"), Seen.version(0));
        reports.put(liaison, place, SampleReports.said("完成选址（示例村）"), Seen.version(1));
        reports.submit(liaison, place, 2);
        reports.approve(head, place, 3);
        reports.accept(office, place, 4);
    }

    private static List<String> cells(byte[] file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    texts.add(new DataFormatter().formatCellValue(cell));
                }
            }
        }
        return texts;
    }
}
