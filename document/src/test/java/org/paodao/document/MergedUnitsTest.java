package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.UnitMention.Role;

/** Who does a row of a table, by its cells and by those it was merged with; and who does what stands behind several points. */
class MergedUnitsTest {
    private static DraftPlan read(String text) {
        return DocumentReader.plain().readText(text);
    }

    @Test
    void unitsMergedOverTheRowsOfAGroupDoAllOfThem() {
        var items = read("""
                        青岭市绿色交通任务分工表
                        | 序号 | 事项 | 工作措施 | 责任单位 |
                        | 1 | 车站工程 | 充分利用既有车站开展建设 | 市轨道集团 |
                        | 2 |  | 推进新建车站同步建设 |  |
                        | 3 |  | 开展一体化项目探索 | 市建设局 |
                        | 4 | 码头工程 | 利用码头屋顶开展建设 | 市港口集团 |
                        | 5 | 机场工程 | 研究机场屋顶建设 |  |
                        """).items();
        assertThat(items)
                .extracting(item -> String.join("、", names(item)))
                .containsExactly("市轨道集团", "市轨道集团", "市建设局", "市港口集团", "");
    }

    @Test
    void whoDraftsARuleIsResponsibleAndTheTimeOfDraftingIsATime() {
        var items = read("""
                        青岭市2031年度制定规范性文件计划
                        | 序号 | 拟制定的规范性文件名称 | 规范性文件起草、报送单位 | 起草单位将草案报送合法性审查时间 |
                        | 1 | 企业研发机构建设奖励办法 | 市经信局 | 2031年3月 |
                        | 2 | 科技计划专项资金管理办法 | 市科技局 | 2031年4月 |
                        """).items();
        assertThat(names(items.getFirst(), Role.RESPONSIBLE)).containsExactly("市经信局");
        assertThat(items.getFirst().deadlines())
                .extracting(found -> found.value().text())
                .containsExactly("2031年3月");
    }

    @Test
    void whoChecksIsResponsibleAndMonthsAreNoTargets() {
        var items = read("""
                        青岭县2031年抽查工作计划
                        | 序号 | 检查主体 | 计划名称 | 计划开展时间 | 抽查比例 |
                        | 1 | 县市场监管局 | 特种设备检查 | 1月—12月 | 5% |
                        | 2 | 县市场监管局 | 价格活动检查 | 1月—6月 | 3% |
                        """).items();
        assertThat(names(items.getFirst(), Role.RESPONSIBLE)).containsExactly("县市场监管局");
        assertThat(items.getFirst().targets())
                .noneMatch(found -> found.value().unit().equals("月"));
    }

    @Test
    void aTableOfOfficesSaysWhatEachHasToDo() {
        var items = read("""
                        青岭省健康行动部门职责清单
                        | 部 门 | 职责与任务 |
                        | 省教育厅 | 提高学生健康素养。开展健康学校建设。 |
                        | 省体育局 | 推进全民健身。 |
                        | 省民政厅 | 发展养老服务。 |
                        """).items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("提高学生健康素养", "推进全民健身", "发展养老服务");
        assertThat(items).extracting(item -> String.join("、", names(item))).containsExactly("省教育厅", "省体育局", "省民政厅");
    }

    @Test
    void requirementsWithNumbersOfTheirOwnAreTasksUnderTheirMergedHeading() {
        var items = read("""
                        青岭市2031年政务公开任务分解表
                        工作任务 | 具体要求 | 责任部门 |
                        一、做好财政信息公开。 | 1.公开预算报表。 | 财务科 |
                        二、做好网站信息公开。 | 2.更新网站频道信息。 | 办公室 |
                        3.反馈网民意见。 | 各科室 | |
                        4.更新微信公众号信息。 | 办公室牵头,各科室配合 | |
                        """).items();
        assertThat(items)
                .extracting(item -> item.title().value())
                .containsExactly("公开预算报表", "更新网站频道信息", "反馈网民意见", "更新微信公众号信息");
        assertThat(names(items.getLast(), Role.LEAD)).containsExactly("办公室");
    }

    @Test
    void theErrorOfAFormulaIsNoUnitAndNoSureTitle() {
        var items = read("""
                        青岭市2031年重点工作清单
                        | 序号 | 事项 | 牵头单位 | 责任单位 |
                        | 1 | 建设园区 | #N/A | 市经信局 |
                        | 2 | =SUM(A1) | 市教育局 | #REF! |
                        """).items();
        assertThat(items).extracting(item -> String.join("、", names(item))).containsExactly("市经信局", "市教育局");
        assertThat(items.getLast().title().confidence()).isLessThan(50);
    }

    @Test
    void whoAnswersOnTheSpotIsResponsible() {
        var item =
                read("青岭州有关事宜的通知\n一、实施补贴政策\n具体办法由各地制定。\n\n属地责任：各县（市）人民政府\n\n责任单位：州住建局\n\n二、推广登记\n办理登记。\n\n责任单位：州自然资源局")
                        .items()
                        .getFirst();
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("各县（市）人民政府", "州住建局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（）", "〔〕", "【】"})
    void aBracketInALineOfItsOwnBehindTheLastPointSpeaksOfTheHeadingWhereOthersSayItThere(String brackets) {
        String duty = brackets.charAt(0) + "牵头单位：%s；责任单位：市税务局" + brackets.charAt(1);
        var plan = read(String.join(
                "\n",
                "青岭市促进消费若干措施",
                "一、实施购房补贴",
                "从2031年6月1日起给予补贴。",
                "（一）购买新建商品住宅。由财政部门给予补贴。",
                "（二）购买新建车库。参照贡献给予补贴。",
                duty.formatted("市财政局"),
                "二、加大金融支持",
                duty.formatted("市金融局"),
                "三、优化商住配比",
                "合理调整规划。",
                duty.formatted("市资规局")));
        assertThat(plan.items()).extracting(item -> item.title().value()).containsExactly("实施购房补贴", "加大金融支持", "优化商住配比");
        assertThat(plan.items())
                .extracting(item -> String.join("、", names(item, Role.LEAD)))
                .containsExactly("市财政局", "市金融局", "市资规局");
    }
}
