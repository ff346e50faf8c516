package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose cells run into each other, and tables parted by headings on lines of their own. */
class GluedTablesTest {
    private static final String GLUED = "2031年民生项目责任分解表序号项目名称主要内容分管领导牵头单位配合单位1修缮校舍翻新教室12间。李小山教育局北湾镇各街道2扩大就业帮扶新增就业900人。"
            + "赵林人社局高新园（西桥镇）各街道序号项目名称主要内容分管领导牵头单位配合单位3改善出行铺设步道3公里。钱大海住建局城建公司";

    private static final String PARTED = """
            青岭县2031年数字化重点任务表
            序号 | 任务名称 | 任务内容 | 责任部门
            办好线上服务
            7 | 打通窗口 | 统一受理入口，全年办结材料齐全的申请。 | 县政务局牵头
            管好基础设施
            建设机房
            9 | 扩建机房 | 更新供电线路。 | 县工信局、县财政局按职责分工负责
            10 | 备份数据 | 每月演练一次恢复。 | 县政务局牵头
            """;

    private static final String WITH_GAPS = """
            青岭县教育局2031年重点工作任务分解表

            序号

            重点工作任务

            主要责任单位

            协同配合单位

            一、抓好投资

            3

            扩大固定资产投资。

            县发改委

            县工信局、县住建局，各乡镇人民政府、街道办事处。

            二、办好学校

            68

            改善村小的寄宿条件。

            县教育局

            县政府有关部门，各乡镇人民政府。

            69

            增加托位
            """;

    private static List<String> said(String text) {
        return DocumentReader.plain().readText(text).items().stream()
                .map(item -> Forms.brief(item).replace(" ", ""))
                .toList();
    }

    @Test
    void numbersBehindUnitsPartTheRowsOfATableWithoutSigns() {
        assertThat(said(GLUED))
                .containsExactly(
                        "1|修缮校舍翻新教室12间|牵头教育局、配合北湾镇、配合各街道|李小山|-|=12间",
                        "2|扩大就业帮扶新增就业900人|牵头人社局、配合高新园（西桥镇）、配合各街道|赵林|-|=900人",
                        "3|改善出行铺设步道3公里|牵头住建局、配合城建公司|钱大海|-|=3公里");
    }

    @Test
    void aHeadWithoutRowsOfUnitsIsNoTable() {
        var items = DocumentReader.plain()
                .readText("关于填报的说明：表头为序号项目名称主要内容牵头单位配合单位1至5列。一、修路。（县交通局负责）二、建校。（县教育局负责）")
                .items();
        assertThat(items).allMatch(item -> !item.path().equals(List.of("1")));
    }

    @Test
    void headingsBetweenNumberedRowsPartOneTable() {
        assertThat(said(PARTED))
                .containsExactly("7|打通窗口|牵头县政务局|-|-|-", "9|扩建机房|责任县工信局、责任县财政局|-|-|-", "10|备份数据|牵头县政务局|-|-|-");
    }

    @Test
    void numbersMayBeLeftOutWhereAListIsAnExcerpt() {
        assertThat(said(WITH_GAPS))
                .containsExactly(
                        "3|扩大固定资产投资|牵头县发改委、配合县工信局、配合县住建局、配合各乡镇人民政府、配合街道办事处|-|-|-",
                        "68|改善村小的寄宿条件|牵头县教育局、配合县政府有关部门、配合各乡镇人民政府|-|-|-",
                        "69|增加托位|-|-|-|-");
    }
}
