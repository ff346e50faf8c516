package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.HeadValues.value;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Heads as web pages print them: fields between title and text, chrome above, titles in several lines. */
class HeadsTest {
    private static final String BODY = """
            为做好工作，现将有关事项通知如下：
            一、加强宣传。做好工作。（市某局负责）
            二、加强培训。办好班次。（市某局负责）
            某县人民政府办公室
            2031年2月6日
            """;

    private static Header head(String head) {
        return HeadValues.head(head + BODY);
    }

    @Test
    void aFieldBetweenTitleAndNumberPartsThem() {
        var header = head("某县人民政府办公室关于做好某项工作的通知\n来源：信息公开办\n发布日期：2031-02-08\n某政办〔2031〕20号\n各乡镇人民政府：\n");
        assertThat(value(header.title())).isEqualTo("某县人民政府办公室关于做好某项工作的通知");
        assertThat(value(header.documentNumber())).isEqualTo("某政办〔2031〕20号");
        assertThat(value(header.issuer())).isEqualTo("某县人民政府办公室");
        assertThat(header.publisher()).isNull();
    }

    @Test
    void theIssuerAboveATitleBelongsToIt() {
        var header = head("某县政策文件库\n某县人民政府办公室\n\n关于印发2031年某项工作要点\n\n任务分解表的通知\n\n各乡镇人民政府：\n");
        String title = value(header.title());
        assertThat(title == null ? "" : title.replaceAll("\\s", "")).isEqualTo("某县人民政府办公室关于印发2031年某项工作要点任务分解表的通知");
    }

    @Test
    void twoWhoIssueTogetherBothBelongToTheTitle() {
        var header = head("中共某县委 某县人民政府关于做好某项工作的决定\n某委〔2031〕9号\n各乡镇人民政府：\n");
        assertThat(value(header.title())).isEqualTo("中共某县委 某县人民政府关于做好某项工作的决定");
        var printed = head("中共某县委办公室 某县人民政府办公室印发《关于做好某项工作的若干举措》的通知\n各乡镇党委和人民政府，各街道党工委和办事处：\n");
        assertThat(value(printed.title())).startsWith("中共某县委办公室 某县人民政府办公室印发");
        assertThat(printed.addressees()).extracting(Found::value).containsExactly("各乡镇党委和人民政府", "各街道党工委和办事处");
        assertThat(value(head("某县人民政府\n某县人民政府办公室关于做好某项工作的通知\n").title())).isEqualTo("某县人民政府办公室关于做好某项工作的通知");
    }

    @Test
    void aTitleThatBreaksBehindWhatMayEndAUnitIsKeptWhole() {
        var header = head("市人社局关于简化养老保险 退休手续有关问题的通知 各区人力资源和社会保障局： ");
        assertThat(value(header.title())).isEqualTo("市人社局关于简化养老保险 退休手续有关问题的通知");
    }

    @Test
    void theNumberOfAnAnnexThatRanIntoItsTitleIsNoPartOfIt() {
        assertThat(value(head("附件2关于推进签约服务工作的任务分工表\n序号 | 任务 | 牵头单位\n1 | 扩大医生来源。 | 县卫健委\n")
                        .title()))
                .isEqualTo("关于推进签约服务工作的任务分工表");
    }

    @Test
    void aDivisionOfTasksEndsTheTitle() {
        String text = "青岭县2031年政府工作报告重点任务分解\n一、主要目标（2项）\n1.粮食产量5万吨。（县农业农村局）\n2.植树3万棵。（县林业局）\n";
        assertThat(value(head(text).title())).isEqualTo("青岭县2031年政府工作报告重点任务分解");
    }

    @Test
    void whoIssuesTogetherIsNamedByTheTitleWhereNobodySigned() {
        var plan = DocumentReader.plain().readText("""
                中共某县委办公室 某县人民政府办公室印发《某县行动计划（2031—2033年）》的通知
                一、加强宣传。做好工作。（市某局负责）
                二、加强培训。办好班次。（市某局负责）
                """);
        assertThat(value(plan.header().issuer())).isEqualTo("中共某县委办公室 某县人民政府办公室");
    }

    @Test
    void aFieldOfTheCatalogueThatHasNothingIsNone() {
        var header = head("发文字号： | 无 | 有 效 性： | 有效 |\n标 题： | 某县人民政府办公室关于做好某项工作的通知 |\n");
        assertThat(header.documentNumber()).isNull();
        assertThat(value(header.title())).isEqualTo("某县人民政府办公室关于做好某项工作的通知");
    }

    @Test
    void aBlankBeforeTheLastSignOfANumberIsPartOfIt() {
        var header = head("某县人民政府办公室关于做好某项工作的通知\n\n某政办〔2031〕20 号\n\n各乡镇人民政府：\n");
        assertThat(value(header.documentNumber())).isEqualTo("某政办〔2031〕20 号");
    }

    @Test
    void fieldsInBoldTypeAreFieldsOfTheCatalogue() {
        var header = head(
                "# 某县人民政府办公室关于做好某项工作的通知\n\n**发布日期**: 2031-02-09\n**发布机构**: 某县科技局\n**检索词**: 某项工作\n\n---\n\n某政办〔2031〕21号\n\n各乡镇人民政府：\n");
        assertThat(value(header.publisher())).isEqualTo("某县科技局");
        assertThat(value(header.documentNumber())).isEqualTo("某政办〔2031〕21号");
        assertThat(header.addressees()).extracting(Found::value).containsExactly("各乡镇人民政府");
    }

    @Test
    void aListOfMattersDoneForThePeopleIsATitle() {
        var plan = DocumentReader.plain().readText("附件\n2031年某县民生实事\n1.新建某公园3处（牵头单位：某局）。\n2.改造某路（牵头单位：某局）。\n");
        assertThat(value(plan.header().title())).isEqualTo("2031年某县民生实事");
    }

    @Test
    void anIndexNumberEndsAtABlank() {
        assertThat(value(head("索 引 号： 008522030/2031-00020 某种未知标签： 通知\n某县人民政府办公室关于做好某项工作的通知\n")
                        .indexNumber()))
                .isEqualTo("008522030/2031-00020");
    }

    @Test
    void aLabelInTheBodyIsNoFieldOfTheHead() {
        var plan = DocumentReader.plain().readText("某县某设备采购项目招标公告\n一、项目基本情况\n1.采购人信息\n名称：某县医院\n2.采购方式：公开招标");
        assertThat(value(plan.header().title())).isEqualTo("某县某设备采购项目招标公告");
    }

    @Test
    void aKindInSquareBracketsIsNoPartOfTheIssuer() {
        var text = "【规范性文件】某市人民政府办公厅关于印发某工作方案的通知\n各区人民政府：\n一、加强宣传。（市某局负责）\n二、加强培训。（市某局负责）";
        assertThat(value(DocumentReader.plain().readText(text).header().issuer()))
                .isEqualTo("某市人民政府办公厅");
    }

    @Test
    void aRowWhoseFirstCellsWereMergedKeepsItsColumns() {
        var text =
                "工作任务 | 序号 | 具体要求 | 责任科室 | 时限要求\n做好公开 | 1 | 规范设置专栏。 | 各科室 | 持续推进\n2 | 编制年度报告。 | 办公室 | 持续推进\n加强宣传 | 3 | 报送稿件。 | 各科室 | 持续推进";
        var items = DocumentReader.plain().readText(text).items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("规范设置专栏", "编制年度报告", "报送稿件");
        assertThat(items.get(1).units()).extracting(unit -> unit.value().name()).containsExactly("办公室");
    }

    @Test
    void aBlankFirstCellOfATableWithoutOuterPipesIsACell() {
        var text =
                "序号 | 改革领域 | 改革事项 | 牵头单位 | 参加单位 | 时间节点\n1 | 数字化 | 推进一网统管 | 市政务局 | 市公安局 | 2024年6月底前\n |  | 深化要素改革 | 市数据局 | 市发改委 | 2024年三季度";
        var item = DocumentReader.plain().readText(text).items().getLast();
        assertThat(item.title().value()).isEqualTo("深化要素改革");
        assertThat(item.units()).extracting(unit -> unit.value().name()).containsExactly("市数据局", "市发改委");
        assertThat(item.deadlines()).extracting(found -> found.value().text()).containsExactly("2024年三季度");
    }

    @Test
    void aPersonInAColumnOfUnitsAndLeadersIsNoUnit() {
        var text = "序号 | 改革事项 | 牵头单位及责任领导 | 参加单位\n1 | 推进一网统管 | 市政务服务局 杨示例 | 市公安局\n2 | 推进长护险试点 | 市医保局、郭示例 | 市财政局";
        var items = DocumentReader.plain().readText(text).items();
        assertThat(items)
                .extracting(item -> item.units().getFirst().value().name())
                .containsExactly("市政务服务局", "市医保局");
        assertThat(items).allSatisfy(item -> assertThat(item.units()).hasSize(2));
        assertThat(items).extracting(item -> item.leaders().getFirst().value()).containsExactly("杨示例", "郭示例");
    }

    @Test
    void twoColumnsUnderOneWordOfTheHeadNameAndGroup() {
        var text =
                "某县2031年河长制工作任务分解表\n序号\t工作任务\t\t牵头部门\t配合部门\n1\t水资源保护\t控制用水总量\t县水利局\t县发改局\n2\t\t降低用水量\t县水利局\t县统计局\n3\t水污染防治\t新建管网25公里\t县住建局\t各乡镇\n4\t\t提高达标率\t县生态局\t县水利局";
        var items = DocumentReader.plain().readText(text).items();
        assertThat(items)
                .extracting(item -> item.title().value())
                .containsExactly("控制用水总量", "降低用水量", "新建管网25公里", "提高达标率");
        assertThat(items.get(1).category()).isNotNull();
    }

    @Test
    void aTabBeforeARowIsABlankCell() {
        var text =
                "某区2031年任务分工表\n重点任务\t具体指标\t牵头部门\t完成时限\n妇女与健康\t降低死亡率\t区卫健局\t2031年底\n\t提高筛查率\t区妇联\t2031年6月\n儿童与教育\t提高入园率\t区教育局\t2031年9月";
        var items = DocumentReader.plain().readText(text).items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("降低死亡率", "提高筛查率", "提高入园率");
        assertThat(items.get(1).units()).extracting(unit -> unit.value().name()).containsExactly("区妇联");
    }

    @Test
    void labelsAndValuesMayBePartedByNothingButBlanks() {
        var header = DocumentReader.plain().readText("""
                        青岭区人民政府办公室关于印发任务分解方案的通知
                        索 引 号 MB1534522/2031-05475 发文日期 2031-01-03
                        发布机构 青岭区人民政府办公室 文    号 青政办〔2031〕1号
                        各街道办事处，各部门、单位：
                        请认真执行。
                        """).header();
        assertThat(Objects.requireNonNull(header.indexNumber()).value()).isEqualTo("MB1534522/2031-05475");
        assertThat(Objects.requireNonNull(header.documentNumber()).value()).isEqualTo("青政办〔2031〕1号");
        assertThat(header.addressees()).hasSize(3);
    }

    @Test
    void aCatalogueMayHaveItsLabelsOnLinesOfTheirOwnWithoutColons() {
        var header = head("""
                索引号

                113715250044422281/2031-26757114

                发布机关
                青岭县政府

                标题

                青岭县人民政府办公室关于做好某项工作的通知
                统一编号
                发布日期

                2031-06-28

                发文字号

                青政办发〔2031〕9号

                青岭县人民政府办公室
                关于做好某项工作的通知

                """);
        assertThat(value(header.title())).isEqualTo("青岭县人民政府办公室关于做好某项工作的通知");
        assertThat(value(header.indexNumber())).isEqualTo("113715250044422281/2031-26757114");
        assertThat(value(header.documentNumber())).isEqualTo("青政办发〔2031〕9号");
        assertThat(value(header.publisher())).isEqualTo("青岭县政府");
    }

    @Test
    void aNumberMayStandBehindTheTitleWithoutABlank() {
        var header = head("青岭县人民政府办公室关于印发《青岭县2031年工作要点》的通知青府办函〔2031〕116号\n各乡（镇）人民政府，县政府各部门：\n");
        assertThat(value(header.title())).isEqualTo("青岭县人民政府办公室关于印发《青岭县2031年工作要点》的通知");
        assertThat(value(header.documentNumber())).isEqualTo("青府办函〔2031〕116号");
    }

    @Test
    void theAddressOfAPageIsNoTitle() {
        var header = head("首页\n-> 要闻 -> 某项通告 -> 某项公告\n青岭市某局关于做好某项工作的通知\n各县：\n");
        assertThat(value(header.title())).isEqualTo("青岭市某局关于做好某项工作的通知");
    }

    @Test
    void theTitleIsNoValueOfTheLastLabelThatHasNone() {
        var header = head("索引号\n\n主题分类\n\n发布机关\n\n成文日期\n\n发文字号\n\n青岭县人民政府办公室关于做好某项工作的通知\n\n各乡镇：\n");
        assertThat(value(header.title())).isEqualTo("青岭县人民政府办公室关于做好某项工作的通知");
        assertThat(header.documentNumber()).isNull();
        var colons = head("索引号：\n主题分类：\n发布机关：\n成文日期：\n发文机关：\n青岭县人民政府办公室关于做好某项工作的通知\n各乡镇：\n");
        assertThat(value(colons.title())).isEqualTo("青岭县人民政府办公室关于做好某项工作的通知");
    }
}
