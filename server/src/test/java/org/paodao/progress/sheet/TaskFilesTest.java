package org.paodao.progress.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.progress.Draft;
import org.paodao.progress.SampleTasks;
import org.paodao.progress.Task;
import org.paodao.progress.TaskFilter;
import org.paodao.progress.TaskLists;
import org.paodao.progress.Tasks;
import org.paodao.progress.sheet.Layout.Part;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TaskFilesTest {
    @Autowired
    TaskFiles files;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Plans plans;

    @Autowired
    Organization organization;

    private CurrentUser office = Districts.NOBODY;
    private String plan = "";
    private List<UUID> units = List.of();

    @BeforeEach
    void plan() {
        office = Districts.someone(organization);
        units = Stream.of("示例甲局", "示例乙局", "示例丙街道", "示例丁中心", "示例戊镇")
                .map(name -> organization.create(office, NewUnit.named(name)).id())
                .toList();
        plan = plans.create(office, SamplePlan.of("files", units.get(0), units.get(1)))
                .address();
    }

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

    @Test
    void everyBadCellIsNamedAndNothingIsTakenIn() {
        FilePreview preview = preview(csv("""
                责任领导,序号,工作任务,牵头单位,责任单位,完成时限,对应事项
                陈示例,1,好的一行,示例甲局,,2023年6月30日,CG-01
                陈示例,2,,示例甲局,,2023年6月30日,CG-01
                陈示例,3,单位不对,无此局,,2023年6月30日,CG-01
                陈示例,4,日期不对,示例甲局,,择机,CG-01
                陈示例,5,事项不对,示例甲局,,2023年6月30日,无此事项
                陈示例,6,没有事项,示例甲局,,2023年6月30日,
                """), "任务.csv");
        assertThat(preview.flaws())
                .extracting(CellFlaw::cell, flaw -> flaw.flaw().key())
                .containsExactlyInAnyOrder(
                        tuple("C3", "progress.name-missing"),
                        tuple("D4", "progress.cell-unit"),
                        tuple("F5", "progress.cell-date"),
                        tuple("G6", "progress.cell-item"),
                        tuple("G7", "progress.cell-item-missing"));
        assertThatThrownBy(() -> files.apply(office, plan, preview.file(), new TaskFiles.Taking("", "")))
                .isInstanceOf(Refusal.class);
        assertThat(lists.item(office, plan, "outcomes/1").list().version()).isZero();
    }

    @Test
    void aFileWithoutItemsBelongsToTheItemWhosePageItCameThrough() {
        UUID file = files.store(office, "任务.csv", csv("""
                序号,内容与要求,进展情况,责任单位
                1,第一项（示例）,,示例甲局、示例乙局
                2,第二项（示例）,,示例乙局
                """));
        assertThat(files.apply(office, plan, file, new TaskFiles.Taking("outcomes/2", "")))
                .isOne();
        assertThat(files.apply(office, plan, file, new TaskFiles.Taking("outcomes/2", "")))
                .isZero();
        List<Task> taken = lists.item(office, plan, "outcomes/2").list().shown();
        assertThat(taken).extracting(Task::name).containsExactly("第一项（示例）", "第二项（示例）");
        assertThat(taken.getFirst().assisting()).containsExactly(units.get(1));
    }

    @Test
    void aUnitTakesInItsOwnListsOnly() {
        CurrentUser liaison = Districts.with(office, Role.LIAISON, units.get(1));
        UUID file = files.store(liaison, "任务.csv", csv("""
                序号,内容与要求,进展情况,责任单位,对应事项
                1,他人的事（示例）,,示例甲局,CG-01
                """));
        assertThat(files.preview(liaison, plan, file, "").flaws())
                .extracting(flaw -> flaw.flaw().key())
                .containsExactly("progress.cell-not-yours");
    }

    @Test
    void aFileInNoKnownLayoutIsRefused() {
        assertThatThrownBy(() -> files.store(office, "任务.csv", csv("名称,数量\n甲,1\n")))
                .isInstanceOf(Refusal.class);
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

    private FilePreview preview(byte[] content, String name) {
        return files.preview(office, plan, files.store(office, name, content), "");
    }

    private static byte[] csv(String rows) {
        return rows.getBytes(StandardCharsets.UTF_8);
    }
}
