package org.paodao.progress.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.plan.SamplePlan;
import org.paodao.progress.Draft;
import org.paodao.progress.SampleTasks;
import org.paodao.progress.Task;
import org.paodao.progress.TaskFilter;
import org.paodao.progress.sheet.Layout.Part;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;

@DatabaseTest
class TaskFilesTest extends Exchanging {
    @ParameterizedTest
    @EnumSource
    void theYearsListComesBackWithoutADifference(Layout layout) {
        agreeRandomLists();
        byte[] written = export(layout);
        FilePreview preview = preview(written);
        assertThat(preview.layout()).isEqualTo(layout);
        assertThat(preview.flaws()).isEmpty();
        assertThat(preview.lists())
                .hasSize(3)
                .allSatisfy(list ->
                        assertThat(list.differences()).as(list.place().title()).isEmpty());
        assertThat(files.apply(office, plan, preview.file(), new TaskFiles.Taking("", "")))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatALayoutCarriesComesOverIntoAnEmptyPlan(Layout layout) {
        agreeRandomLists();
        byte[] written = export(layout);
        Map<String, List<Task>> told = all();
        CurrentUser there = Districts.someone(organization);
        units.stream()
                .map(unit -> organization.names(office, List.of(unit)).get(unit))
                .forEach(name -> organization.create(there, NewUnit.named(name)));
        List<UUID> others =
                organization.units(there).stream().map(unit -> unit.id()).toList();
        String elsewhere = plans.create(there, SamplePlan.of("files", others.get(0), others.get(1)))
                .address();
        UUID file = files.store(there, "任务.xlsx", written);
        assertThat(files.apply(there, elsewhere, file, new TaskFiles.Taking("", "")))
                .isEqualTo(3);
        assertThat(told).allSatisfy((address, before) -> {
            List<Task> after = lists.item(there, elsewhere, address).list().shown();
            assertThat(carried(there, layout, after))
                    .containsExactlyInAnyOrderElementsOf(carried(office, layout, before));
        });
    }

    /** What of each task the layout can say, in words. */
    private List<String> carried(CurrentUser user, Layout layout, List<Task> said) {
        Map<UUID, String> names = lists.names(user, said);
        return said.stream()
                .map(task -> layout.columns().stream()
                        .map(column -> part(column.part(), task, names))
                        .toList()
                        .toString())
                .toList();
    }

    private static String part(Part part, Task task, Map<UUID, String> names) {
        return switch (part) {
            case NUMBER -> task.number();
            case CATEGORY -> task.category();
            case NAME -> task.name();
            case LEAD -> String.valueOf(names.get(task.owner().unit()));
            case ASSISTING -> task.assisting().stream().map(names::get).toList().toString();
            case UNITS ->
                names.get(task.owner().unit())
                        + task.assisting().stream().map(names::get).toList();
            case LEAD_AND_PERSON ->
                names.get(task.owner().unit()) + task.owner().name();
            case LEADER -> task.owner().leader();
            case SECTION -> task.owner().section();
            case YEAR_GOAL -> task.goals().year();
            case QUARTER_GOAL -> task.goals().quarter(2);
            case MEASURES -> task.measures();
            case DEADLINE -> String.valueOf(task.deadline());
            case ITEM, REPORT -> "";
        };
    }

    @ParameterizedTest
    @EnumSource
    void theFileHasTheHeadingsOfThePlaceAndMergesWhatGathersRows(Layout layout) throws IOException {
        agreeRandomLists();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(export(layout)))) {
            Sheet sheet = workbook.getSheetAt(0);
            List<String> headings = IntStream.range(0, layout.columns().size())
                    .mapToObj(column -> sheet.getRow(1).getCell(column).getStringCellValue())
                    .toList();
            assertThat(headings)
                    .isEqualTo(layout.columns().stream()
                            .map(column -> Layout.heading(column, 2))
                            .toList());
            boolean merged = sheet.getMergedRegions().stream()
                    .anyMatch(region -> region.getFirstRow() > 1
                            && region.getFirstColumn() == 0
                            && region.getLastColumn() == 0
                            && region.getLastRow() > region.getFirstRow());
            assertThat(merged).isEqualTo(layout.isGrouped());
            assertThat(sheet.getMergedRegions())
                    .contains(new CellRangeAddress(0, 0, 0, layout.columns().size()));
        }
    }

    private void agreeRandomLists() {
        var chance = new Random(7);
        for (String address : List.of("outcomes/1", "outcomes/2", "works/1")) {
            UUID item = lists.item(office, plan, address).list().item();
            List<Task> said = IntStream.range(0, 7)
                    .mapToObj(n -> SampleTasks.random(chance, n, units))
                    .toList();
            tasks.put(office, item, new Draft(said, ""), 0);
            tasks.agree(office, item, 1, "示例");
        }
    }

    private Map<String, List<Task>> all() {
        return Map.of(
                "outcomes/1", lists.item(office, plan, "outcomes/1").list().tasks(),
                "outcomes/2", lists.item(office, plan, "outcomes/2").list().tasks(),
                "works/1", lists.item(office, plan, "works/1").list().tasks());
    }

    private byte[] export(Layout layout) {
        return files.export(office, plan, TaskFilter.NONE, new TaskFiles.Form(layout, 2, "2023年任务清单（示例）"));
    }

    private FilePreview preview(byte[] content) {
        return preview(content, "任务.xlsx");
    }
}
