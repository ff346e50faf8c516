package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that a copy broke at every stroke. */
class StrokeCellsTest {
    private static final String STARS = """
            县政府2031年重点工作任务分解
            序号
            |
            项目
            |
            重点工作目标任务
            |
            牵头领导
            |
            责任单位
            |
            1
            |
            主要目标
            |
            1.财政收入增长5%以上。
            |
            张某某
            |
            ★县财政局、税务局
            |
            2.工业投资增长8%以上。
            |
            ★县工信局、统计局
            |
            |||
            """;

    private static List<String> said(String text) {
        return DocumentReader.plain().readText(text).items().stream()
                .map(item -> Forms.brief(item).replace(" ", ""))
                .toList();
    }

    @Test
    void aCellMergedOverRowsHoldsForAllOfThem() {
        assertThat(said("""
                牵头单位
                | 目 标 任 务
                | 责 任 单 位
                |
                县水
                利局
                | 加固水库2座,疏通干渠,保障春灌用水
                | 县财政局、各乡镇
                |
                新建泵站3座
                | 县供电公司和各乡镇
                |
                县教
                育局
                | 新建公办幼儿园3所
                | 县住建局、高新区、东湖街道
                |
                """))
                .containsExactly(
                        "|加固水库2座|牵头县水利局、责任县财政局、责任各乡镇|-|-|=2座",
                        "|新建泵站3座|牵头县水利局、责任县供电公司、责任各乡镇|-|-|=3座",
                        "|新建公办幼儿园3所|牵头县教育局、责任县住建局、责任高新区、责任东湖街道|-|-|=3所");
    }

    @Test
    void strokesOnLinesOfTheirOwnPartCellsAndHeadingsStandBetweenRows() {
        assertThat(said("""
                序号
                |
                重点工作任务
                |
                责任单位
                |
                (一)张某某县长牵头重点工作
                |
                1
                |
                加快建设科创园区。
                |
                东溪科创园管委会,县科技局、县发改局
                |
                (二)李某某副县长牵头重点工作
                |
                2
                |
                实施强基工程,推动农业增效,培育家庭农场20家。
                |
                县农业局
                |
                """)).containsExactly("1|加快建设科创园区|责任东溪科创园管委会、责任县科技局、责任县发改局|-|-|-", "2|实施强基工程|责任县农业局|-|-|=20家");
    }

    @Test
    void severalTasksBelowOneNumberAreOneEachAndAStarLeads() {
        assertThat(said(STARS))
                .containsExactly(
                        "1|财政收入增长5%以上|牵头县财政局、责任税务局|张某某|-|increase_by5%", "|工业投资增长8%以上|牵头县工信局、责任统计局|-|-|increase_by8%");
    }

    @Test
    void strokesWithoutAHeadAreNoTable() {
        assertThat(DocumentReader.plain()
                        .readText("青岭县2031年工作方案\n|\n一、修路。（县交通局负责）\n|\n二、建校。（县教育局负责）\n|")
                        .items())
                .hasSize(2);
    }
}
