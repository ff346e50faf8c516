package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Columns that take knowing what stands beside them. */
class TableColumnsTest {

    private static List<DraftItem> rows(String table) {
        return DocumentReader.plain().readText("青岭区2031年任务分解表\n" + table).items();
    }

    private static List<LocalDate> days(DraftItem item) {
        return item.deadlines().stream().map(found -> found.value().date()).toList();
    }

    @Test
    void sumsAndBareNumbersAreNoTasks() {
        var items = DocumentReader.plain().readText("""
                        某县2031年考核任务表
                        序号 | 考核部门 | 分值 | 任务 | 责任单位
                        1 | 某局 | 60 | 治理某河 | 某县水利局
                        2 | 某办 | 40 | 建设某园 | 某县建设局
                        合计 | | 100 | 合计 |
                        """).items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("治理某河", "建设某园");
    }

    @Test
    void aSectionLeadsOnlyWhereNoColumnNamesTheUnit() {
        var beside = rows("| 序号 | 任务 | 牵头科室 | 责任单位 |\n| 1 | 治理某河 | 建设科 | 某县水利局 |\n| 2 | 建设某园 | 建设科 | 某县住建局 |\n");
        assertThat(beside)
                .flatExtracting(DraftItem::units)
                .extracting(unit -> unit.value().name())
                .containsExactly("某县水利局", "某县住建局");
        var alone = rows("| 序号 | 任务 | 牵头科室 |\n| 1 | 治理某河 | 建设科 |\n| 2 | 建设某园 | 园林科 |\n");
        assertThat(alone)
                .flatExtracting(DraftItem::units)
                .extracting(unit -> unit.value().name())
                .containsExactly("建设科", "园林科");
    }

    @Test
    void projectsAreCalledByTheirNamesAndDoneWhenTheirYearsEnd() {
        var rows = rows("""
                | 序号 | 项目名称 | 建设性质 | 建设内容与规模 | 建设地点 | 项目起止 | 总投资（万元） |
                | 河道治理工程/（个） |
                | 1 | 东溪清淤工程 | 新建 | 清淤河段长约2600米 | 南镇 | 2031-2032 | 240 |
                | 2 | 西溪护岸工程 | 新建 | 北镇 | 2031-2033 | 150 |
                | 3 | 北溪清淤工程 | 改建 | 清淤河段长约800米 | 北镇 | 2031 | 90 |
                | 小  计 | 3 | 480 |
                """);
        assertThat(rows).extracting(row -> row.title().value()).containsExactly("东溪清淤工程", "西溪护岸工程", "北溪清淤工程");
        assertThat(rows)
                .extracting(TableColumnsTest::days)
                .containsExactly(
                        List.of(LocalDate.of(2032, 12, 31)),
                        List.of(LocalDate.of(2033, 12, 31)),
                        List.of(LocalDate.of(2031, 12, 31)));
    }

    @Test
    void theTasksAreTheTitleNotTheStandardTheyServe() {
        var rows = rows("""
                | 序号 | 标准要求 | 主要任务 | 责任单位 |
                | 1 | 公园绿地面积达标 | 新建口袋公园6个 | 区园林局 |
                | 2 | 垃圾分类覆盖率达到95% | 设置投放点200处 | 区城管局 |
                """);
        assertThat(rows).extracting(row -> row.title().value()).containsExactly("新建口袋公园6个", "设置投放点200处");
        assertThat(rows.getLast().targets()).hasSize(2);
    }

    @Test
    void betweenTheNumberAndTheUnitsStandTheTasksWhateverTheyAreCalled() {
        var rows = rows("""
                | 序号 | 民生心愿 | 责任单位 | 完成时限 |
                | 1 | 改造老旧小区8个 | 区住建局 | 10月底前 |
                | 2 | 新增停车位900个 | 区城管局 | 9月底前 |
                """);
        assertThat(rows).extracting(row -> row.title().value()).containsExactly("改造老旧小区8个", "新增停车位900个");
    }

    @Test
    void aScheduleInSentencesIsReadAsText() {
        var rows = rows("""
                | 序号 | 工作事项 | 进度安排 | 责任单位 |
                | 1 | 壮大金融服务业 | ①3月底前，召开联席会议，明确2031年指标增长目标，压实责任，明确举措。②6月底前，出台贴息政策，组织开展兑现，扩大受惠面。 | 区金融办 |
                | 2 | 启动综合体建设 | 5月底前 | 区住建局 |
                """);
        assertThat(days(rows.getFirst())).containsExactly(LocalDate.of(2031, 3, 31), LocalDate.of(2031, 6, 30));
        assertThat(days(rows.getLast())).containsExactly(LocalDate.of(2031, 5, 31));
    }

    @Test
    void whenIsReadFromTheMeasuresWhereNoColumnSaysIt() {
        var rows = rows("""
                | 序号 | 实事项目 | 工作举措及实施计划 | 责任单位 | 配合单位 |
                | 1 | 新建幼儿园3所 | 4月底前主体完工；8月底前竣工交付。 | 区教育局 | 区住建局 |
                | 2 | 大修农村公路90公里 | 7月底前开工；11月底前建成。 | 区交通局 | 区财政局 |
                """);
        assertThat(days(rows.getFirst())).containsExactly(LocalDate.of(2031, 4, 30), LocalDate.of(2031, 8, 31));
        assertThat(days(rows.getLast())).containsExactly(LocalDate.of(2031, 7, 31), LocalDate.of(2031, 11, 30));
    }

    @Test
    void aRemarkInTheHeadOrBelowTheTableSaysWhoOfThoseListedLeads() {
        String starred = """
                | 序号 | 任务名称 | 责任部门（加*号为牵头部门，其余为参与部门） | 时限 |
                | 1 | 建设示范村 | 区农业农村委*、区财政局 | 10月底 |
                | 2 | 加固水库 | 区财政局、区水利局* | 9月底 |
                """;
        assertThat(rows(starred)).extracting(TableColumnsTest::leads).containsExactly("区农业农村委", "区水利局");
        String head = """
                | 序号 | 任务名称 | 责任单位（排在第一位的为牵头单位） |
                | 1 | 建设示范村 | 区农业农村委、区财政局 |
                | 2 | 加固水库 | 区水利局、区财政局 |
                """;
        assertThat(rows(head)).extracting(TableColumnsTest::leads).containsExactly("区农业农村委", "区水利局");
        String below = head.replace("（排在第一位的为牵头单位）", "") + "注：责任单位中列第一位的为牵头单位。\n";
        assertThat(rows(below)).extracting(TableColumnsTest::leads).containsExactly("区农业农村委", "区水利局");
    }

    @Test
    void aRowWhoseLastCellIsEmptyLacksNoneBeforeIt() {
        var rows = rows("""
                工作任务|工作内容|责任单位|完成时限
                加强基础建设|考场建设：（1）完善考场配套建设，研究优化运维模式。|区车管所|2031年6月
                优化窗口服务|窗口建设：升级现有窗口，优化布局。|区违法处理中心|
                """);
        assertThat(rows).extracting(row -> row.title().value()).containsExactly("加强基础建设", "优化窗口服务");
    }

    private static String leads(DraftItem row) {
        return row.units().stream()
                .map(Found::value)
                .filter(unit -> unit.role() == UnitMention.Role.LEAD)
                .map(UnitMention::name)
                .collect(Collectors.joining("、"));
    }
}
