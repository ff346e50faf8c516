package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of plans whose edges a copy has blurred. */
class RunOnPartsTest {

    private static DraftPlan plan(String text) {
        return DocumentReader.plain().readText(text);
    }

    private static List<String> titles(String text) {
        return plan(text).items().stream().map(item -> item.title().value()).toList();
    }

    @Test
    void theOnlyPointOfAPartIsOne() {
        assertThat(titles("青岭市防汛工作分工方案一、持续加强工程建设1.加大投入，新建一批堤坝工程。（市水利局牵头，市财政局配合）"
                        + "二、健全工作机制1.总结经验，完善制度。（市应急局牵头，市水利局配合）"
                        + "三、提高保障水平1.发展应急产业。（市工信局负责）2.加强队伍建设。（市应急局负责）四、强化预警1.加快信息化。（市大数据局负责）"))
                .containsExactly("加大投入", "总结经验", "发展应急产业", "加强队伍建设", "加快信息化");
    }

    @Test
    void strokesOpenPointsWhereLinesAreLost() {
        assertThat(titles("青岭县2031年水利工作方案为加快建设，制定本方案。一、重点任务（一）加强水库管理。——开展大坝鉴定12座。（县水利局负责）"
                        + "——完成水库加固8座。（县水利局、县财政局负责）（二）推进河道整治。——整治河道30公里。（县水利局负责）——清理垃圾。（县住建局负责）"))
                .containsExactly("开展大坝鉴定12座", "完成水库加固8座", "整治河道30公里", "清理垃圾");
    }

    @Test
    void strokesThatOnlyExplainOpenNothing() {
        assertThat(titles("青岭县2031年水利工作方案为加快建设，制定本方案。一、重点任务（一）加强管理。实现目标——水清岸绿。——加固水库。——整治河道。（县水利局负责）"
                        + "（二）优化服务。提高效率。（县政务办负责）"))
                .containsExactly("加强管理", "优化服务");
    }

    @Test
    void aCopyMayBeginInTheMiddle() {
        assertThat(titles("青岭市三年行动方案为调整结构，制定本方案。深入调整产业结构（四）严控新增产能。落实减量替代。（市工信局负责）"
                        + "（五）推动低碳改造。2031年底前建成园区30家。（市生态环境局负责）"))
                .containsExactly("严控新增产能", "推动低碳改造");
    }

    @Test
    void closingParagraphsBelongToNoTask() {
        var items = plan("""
                青岭市激励措施分工方案
                各县区人民政府：
                一、对投资增长较快的县区，优先安排资金。（市发改局负责）
                二、对项目推进有力的县区，优先列入计划。（市交通局负责）
                三、对水利建设落实好的县区，适当增加安排。（市水利局负责）
                各部门要抓紧制定实施办法，于2031年12月31日前报送市政府办公室。
                自本方案印发之日起，原有措施停止执行。
                """).items();
        assertThat(items).hasSize(3);
        assertThat(items.getLast().deadlines()).isEmpty();
    }

    @Test
    void aTitleAloneInItsLineKeepsTheParagraphsBelowIt() {
        var items = plan("""
                青岭市2031年工作要点
                一、加快修路
                6月底前开工。（市交通局负责）
                二、加快建校
                9月底前竣工。（市教育局负责）
                三、加快造林
                完成造林3万亩。

                12月底前验收。（市林业局负责）
                """).items();
        assertThat(items.getLast().deadlines())
                .extracting(found -> found.value().text())
                .containsExactly("12月底前");
    }

    @Test
    void theFirstLineOfAParagraphMayBeShorterByTheBlanksItLost() {
        var items = plan("""
                1.完善街道对地区治理重大事项的领导机制，优化决
                策程序，涉及基层治理的重大事项和重点工作由街道党工
                委集体讨论决定，全面提升街道抓党建抓治理抓服务的领
                导能力，吸纳优秀负责人担任兼职委员，推动写入各类组
                织章程，把党的主张转化为各类组织和群众的自觉行动。
                牵头单位：区委组织部
                协办单位：区委编办、区民政局、各街道党工委、园区管
                委会、区财政局
                2.以区域化建设为重点，构建市区街道社区四级上下
                贯通的组织体系。
                牵头单位：区委组织部
                """).items();
        assertThat(names(items.getFirst())).containsExactly("区委组织部", "区委编办", "区民政局", "各街道党工委", "园区管委会", "区财政局");
    }
}
