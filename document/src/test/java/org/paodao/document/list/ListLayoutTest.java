package org.paodao.document.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.document.Unreadable;

/** The column layouts that offices really use, filled with made-up entries. */
class ListLayoutTest {

    @Test
    void quarterlyProgressWithMergedCategories() throws Unreadable {
        var draft = new Grid("进展").rows("""
                        2023年重点工作一季度进展表
                        分类|序号|事项|责任单位|牵头单位|一季度进展情况
                        一、产业|1|示例园区扩容|甲局、乙局|甲局|已开工
                        |2|示例企业上规|丙局|丙局|
                        二、民生|3|示例学校新建|丁局，戊局；己局|丁局|已封顶
                        |合计|3项|||
                        注：以上均为示例。
                        """).merge("A1:F1", "A3:A4", "A7:F7").read(ListKind.WORKS);
        assertThat(draft.rows()).extracting(ListRow::title).containsExactly("示例园区扩容", "示例企业上规", "示例学校新建");
        assertThat(draft.rows()).extracting(ListRow::category).containsExactly("一、产业", "一、产业", "二、民生");
        assertThat(draft.rows()).extracting(ListRow::row).containsExactly(3, 4, 5);
        assertThat(draft.rows().get(2).responsibleUnits()).containsExactly("丁局", "戊局", "己局");
        assertThat(draft.rows().get(2).leadUnits()).containsExactly("丁局");
        assertThat(draft.rows().getFirst().otherColumns()).isEqualTo(Map.of("一季度进展情况", "已开工"));
        assertThat(draft.hasErrors()).isFalse();
        assertThat(problems(draft)).containsExactly("B6 ROW_SKIPPED", "A7 ROW_SKIPPED");
    }

    @Test
    void responsibleUnitsOnlyGiveTheFirstOneTheLead() throws Unreadable {
        var draft = new Grid("Sheet1").rows("""
                        序号|工作任务|责任单位|一季度目标|进展情况、存在问题及下一步打算|目标完成情况(顺利推进)
                        1|示例任务甲|甲局、乙局|完成选址|推进中|顺利推进
                        2|示例任务乙|丙局、丁局分别牵头|完成立项||
                        """).read(ListKind.TASKS);
        assertThat(draft.rows().getFirst().leadUnits()).containsExactly("甲局");
        assertThat(draft.rows().getFirst().responsibleUnits()).containsExactly("乙局");
        assertThat(draft.rows().getFirst().goal()).isEqualTo("完成选址");
        assertThat(draft.rows().get(1).leadUnits()).containsExactly("丙局", "丁局");
        assertThat(problems(draft)).containsExactly("C2 LEAD_ASSUMED");
    }

    @Test
    void leadersSectionsAndGoals() throws Unreadable {
        var draft = new Grid("任务").rows("""
                        序号|主要任务|全年目标任务|分管领导|牵头单位|责任主体与协同单位|1-10月推进|是否达序|说明
                        1|示例码头改造|完成投资1亿元|张示例|甲局|乙街道、丙公司|过半|是|
                        """).read(ListKind.TASKS);
        var row = draft.rows().getFirst();
        assertThat(row.goal()).isEqualTo("完成投资1亿元");
        assertThat(row.leader()).isEqualTo("张示例");
        assertThat(row.responsibleUnits()).containsExactly("乙街道", "丙公司");
        assertThat(row.otherColumns()).containsEntry("1-10月推进", "过半").containsEntry("是否达序", "是");
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void townshipTasksWithSectionsAndMeasures() throws Unreadable {
        var draft = new Grid("任务").rows("""
                        序号|重点工作|责任领导|责任科室|攻坚目标任务|工作任务安排|第二季度完成情况
                        1|示例村改造|李示例|建设办|拆迁清零|1.入户~2.签约|
                        """).read(ListKind.TASKS);
        var row = draft.rows().getFirst();
        assertThat(row)
                .extracting(ListRow::title, ListRow::section, ListRow::goal, ListRow::measures)
                .containsExactly("示例村改造", "建设办", "拆迁清零", "1.入户\n2.签约");
        assertThat(problems(draft)).containsExactly("A2 MISSING_LEAD");
    }

    @Test
    void theLeadCellMayNameAPersonToo() throws Unreadable {
        var draft = new Grid("任务").rows("""
                        大类|序号|工作任务|分管市领导|牵头单位及主要负责人|落实进展
                        产业|1|示例工程|王示例|市甲局　赵示例|
                        产业|2|示例项目|王示例|市甲局（赵示例）、市乙局（人防办）、市丙局（牵头）|
                        """).read(ListKind.TASKS);
        assertThat(draft.rows().getFirst().leadUnits()).containsExactly("市甲局");
        assertThat(draft.rows().getFirst().leader()).isEqualTo("王示例\n赵示例");
        assertThat(draft.rows().getLast().leadUnits()).containsExactly("市甲局", "市乙局（人防办）", "市丙局");
        assertThat(draft.rows().getLast().leader()).isEqualTo("王示例\n赵示例");
    }

    @Test
    void headingsOfTwoRows() throws Unreadable {
        var draft = new Grid("改革")
                .rows("""
                        重大改革清单
                        序号|改革事项|单位||2023年目标||备注
                        ||牵头|配合|上半年|全年|
                        1|示例改革|甲局|乙局~丙局|出方案|全面推开|
                        """)
                .merge("A1:G1", "A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3")
                .read(ListKind.REFORMS);
        var row = draft.rows().getFirst();
        assertThat(row.leadUnits()).containsExactly("甲局");
        assertThat(row.assistingUnits()).containsExactly("乙局", "丙局");
        assertThat(row.goal()).isEqualTo("全面推开");
        assertThat(row.otherColumns()).isEqualTo(Map.of("2023年目标 上半年", "出方案"));
        assertThat(draft.sheets())
                .extracting(ListSheet::headingRow, ListSheet::headingRows)
                .containsExactly(tuple(2, 2));
        assertThat(problems(draft)).containsExactly("E3 DUPLICATE_COLUMN");
    }

    @Test
    void headingsOfTwoRowsWithoutMergedCells() throws Unreadable {
        var draft = Grid.csv("""
                        序号,改革事项,单位,,时限
                        ,,牵头,配合,
                        1,示例改革,甲局,"乙局，丙局",6月底前
                        """, ListKind.REFORMS);
        assertThat(draft.rows()).hasSize(1);
        assertThat(draft.rows().getFirst().leadUnits()).containsExactly("甲局");
        assertThat(draft.rows().getFirst().assistingUnits()).containsExactly("乙局", "丙局");
    }

    @Test
    void indicatorsKeepTargetsAsPrinted() throws Unreadable {
        var draft = new Grid("指标").rows("""
                        序号|指标名称|单位|统计口径|方向|2022年实绩|2023年目标|牵头单位|支撑成果（编号）
                        1|示例增速|%|区本级|正向|4.3%|≥6.5%|甲局|CG-01、CG-02
                        2|示例失业率|%|全区|↓|2.8%|≤3%|乙局|
                        3|示例出口|||||适度增长|丙局|
                        4|示例减排|||怪||完成省市下达计划|丁局|
                        """).read(ListKind.INDICATORS);
        assertThat(draft.rows()).extracting(ListRow::targetText).containsExactly("≥6.5%", "≤3%", "适度增长", "完成省市下达计划");
        assertThat(draft.rows()).extracting(ListRow::direction).containsExactly("UP", "DOWN", "", "");
        assertThat(draft.rows().getFirst())
                .extracting(ListRow::unit, ListRow::scope, ListRow::baseText)
                .containsExactly("%", "区本级", "4.3%");
        assertThat(draft.rows().getFirst().supports()).containsExactly("CG-01", "CG-02");
        assertThat(problems(draft)).containsExactly("E5 DIRECTION_UNKNOWN");
    }

    @Test
    void anEntryOfSeveralRowsIsOneEntry() throws Unreadable {
        var draft = new Grid("任务").rows("""
                        序号|工作任务|具体举措|牵头单位|配合单位
                        1|示例任务|举措一|甲局|乙局
                        ||举措二|甲局|丙局
                        2|另一任务|举措三|丁局|无
                        """).merge("A2:A3", "B2:B3", "D2:D3").read(ListKind.TASKS);
        assertThat(draft.rows()).hasSize(2);
        assertThat(draft.rows().getFirst().measures()).isEqualTo("举措一\n举措二");
        assertThat(draft.rows().getFirst().assistingUnits()).containsExactly("乙局", "丙局");
        assertThat(draft.rows().get(1).assistingUnits()).isEmpty();
    }

    @Test
    void rowsOfOneCellHeadTheRowsBelow() throws Unreadable {
        var draft = Grid.csv("""
                        2023年任务清单,,,
                        序号,任务,牵头单位,完成时限
                        一、产业发展（2项）,,,
                        1,示例甲,甲局,2023年6月底
                        2,示例乙,乙局,长期坚持
                        序号,任务,牵头单位,完成时限
                        二、社会事业（1项）,,,
                        1,示例丙,丙局,三季度
                        """, ListKind.TASKS);
        assertThat(draft.rows())
                .extracting(ListRow::category)
                .containsExactly("一、产业发展（2项）", "一、产业发展（2项）", "二、社会事业（1项）");
        assertThat(problems(draft)).containsExactly("A6 ROW_SKIPPED");
    }

    @Test
    void categoriesOfCsvFilesCarryOn() throws Unreadable {
        var draft = Grid.csv("分类,事项,牵头单位\n产业,示例甲,甲局\n,示例乙,乙局\n民生,示例丙,丙局\n", ListKind.WORKS);
        assertThat(draft.rows()).extracting(ListRow::category).containsExactly("产业", "产业", "民生");
    }

    @Test
    void pagesExportedUnderTheNameOfASpreadsheetAreRead() throws Unreadable {
        byte[] page = """
                        <html><body><table><tr><td colspan=3>清单</td></tr><tr><th>分类<th>重点工作<th>牵头单位</tr>
                        <tr><td rowspan=2>产业<td>示例甲<td>甲局<tr><td>示例乙<td>乙局</table></body></html>
                        """.getBytes(StandardCharsets.UTF_8);
        var draft = ListReader.read(page, "导出.xls", ListKind.WORKS);
        assertThat(draft.rows()).extracting(ListRow::category).containsExactly("产业", "产业");
        assertThat(draft.rows()).extracting(ListRow::title).containsExactly("示例甲", "示例乙");
        assertThat(draft.problems()).isEmpty();
    }

    static List<String> problems(ListDraft draft) {
        return draft.problems().stream()
                .map(problem -> problem.cell() + " " + problem.problem())
                .toList();
    }
}
