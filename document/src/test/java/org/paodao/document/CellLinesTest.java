package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of which each line of a cell stands on a line of its own. */
class CellLinesTest {
    private static final String LINES = """
            青岭县2031年民生实事分解表

            序号

            民生实事

            责任单位

            完成时限

            1

            启动建设东溪综合治理工程和滨河公园二期。

            县水务局

            县住建局

            县东溪指挥部

            12月底前

            2

            新建3座人行天桥。

            县住建局

            9月投入使用

            3

            建成县残疾人综合服务中心。

            县残联

            5月底前动工

            分享到：
            """;
    private static final String STROKES = """
            2031年区级民生实事推进情况
            序号 |
            主要任务 |
            全年目标任务 |
            分管 领导 |
            牵头 单位 |
            责任主体与协同单位 |
            1-9月推进情况 |
            是否达序 |
            说明 |
            7 |
            优化提升40条背街小巷交通组织。 |
            李某某 |
            城管局 |
            市政局、相关街道 |
            已进场施工，完成30%。 |
            是 |
            ||
            8 |
            新增垃圾分类达标小区110个，逐步推广到位。 |
            王某某 |
            城管局 |
            市政局、环卫处、青岭经济开发区、各街道 |
            正在推进点位选址。 |
            否 |
            项目于8月签订合同，后期加快推进。 |
            |
            """;

    private static List<String> said(String text) {
        return DocumentReader.plain().readText(text).items().stream()
                .map(item -> Forms.brief(item).replace(" ", ""))
                .toList();
    }

    @Test
    void headingsWithoutNumberStandOverTheRows() {
        var items = DocumentReader.plain().readText("""
                        青岭县2031年数字化任务清单
                        序号
                        任务名称
                        任务内容
                        责任部门
                        加强示例共享
                        34
                        归集示例数据
                        编制示例目录，推动各部门按目录归集。
                        县数据局牵头，县财政局、各乡镇配合
                        35
                        开放示例数据
                        建成示例平台1个。
                        县数据局
                        优化示例服务
                        36
                        减少示例材料
                        示例事项材料减少30%。
                        县政务中心
                        """).items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("归集示例数据", "开放示例数据", "减少示例材料");
        assertThat(items.get(1).units()).extracting(unit -> unit.value().name()).containsExactly("县数据局");
    }

    @Test
    void rowsThatTabsPartKeepTheirLastCellsThoughTheyAreEmpty() {
        var items = DocumentReader.plain().readText("""
                        青岭县2031年重点工作及责任分解
                        序号\t目标与任务\t牵头责任单位\t责任单位\t
                        一、主要预期目标\t\t\t\t
                        (1)\t地区生产总值增长6%以上。\t县发改局\t各乡镇\t
                        (2)\t社会消费品零售总额增长5%左右。\t县商务局\t\t
                        二、重点工作\t\t\t\t
                        1\t大力提振消费。\t\t\t
                        (3)\t办好示例购物节。\t县商务局\t县财政局 各乡镇\t
                        """).items();
        assertThat(items)
                .extracting(item -> item.title().value())
                .contains("地区生产总值增长6%以上", "社会消费品零售总额增长5%左右", "办好示例购物节");
        assertThat(items.getLast().units())
                .extracting(unit -> unit.value().name())
                .containsExactly("县商务局", "县财政局", "各乡镇");
    }

    @Test
    void thePageNumbersBetweenThePagesOfATableAreNoCells() {
        String pages =
                LINES.replace("12月底前\n", "12月底前\n\n\n— 7 —\n\n").replace("县住建局\n\n县东溪", "县住建局\n\n第8页 共9页\n\n县东溪");
        assertThat(pages).isNotEqualTo(LINES);
        var plain = DocumentReader.plain().readText(LINES).items();
        assertThat(DocumentReader.plain().readText(pages).items())
                .extracting(item -> item.title().value(), item -> item.units().size())
                .containsExactlyElementsOf(plain.stream()
                        .map(item -> tuple(item.title().value(), item.units().size()))
                        .toList());
    }

    @Test
    void severalUnitsOnLinesOfTheirOwnAreOneCell() {
        assertThat(said(LINES))
                .containsExactly(
                        "1|启动建设东溪综合治理工程和滨河公园二期|责任县水务局、责任县住建局、责任县东溪指挥部|-|2031-12-31|-",
                        "2|新建3座人行天桥|责任县住建局|-|2031-09-30|=3座",
                        "3|建成县残疾人综合服务中心|责任县残联|-|2031-05-31|-");
    }

    @Test
    void aStrokeBehindEachCellChangesNothing() {
        assertThat(said(STROKES))
                .containsExactly(
                        "7|优化提升40条背街小巷交通组织|牵头城管局、责任市政局、责任相关街道|李某某|-|=40条",
                        "8|新增垃圾分类达标小区110个|牵头城管局、责任市政局、责任环卫处、责任青岭经济开发区、责任各街道|王某某|-|=110个");
    }

    @Test
    void whatStandsBehindTheTableIsNoneOfItsCells() {
        var items = DocumentReader.plain().readText(LINES).items();
        assertThat(items.getLast().body().end()).isLessThanOrEqualTo(LINES.indexOf("分享到"));
    }

    @Test
    void aWordThatLooksLikeAHeadAloneIsNoTable() {
        assertThat(said("青岭县2031年工作方案\n序号\n一、修路。（县交通局负责）\n二、建校。（县教育局负责）")).hasSize(2);
    }
}
