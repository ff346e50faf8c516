package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that add up others, and columns of a part of the year. */
class SumRowsTest {
    private static final String HEAD = "类别 | 序号 | 重点任务 | 全年目标任务 | 牵头单位 | 完成时限\n";

    private static List<DraftItem> rows(String table) {
        return DocumentReader.plain().readText("青岭区2031年重点任务分解表\n" + table).items();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产业 | 小计 | | | | \n",
                "产业 | 小计 | 2项 | | | \n",
                "小计 | | 2项 | | | \n",
                "合计4项 | | | | | \n",
                "共计 | 4项 | | | | \n"
            })
    void aRowOfSumsIsNoTaskAndChangesNoTitle(String sum) {
        var items = rows(HEAD
                + "产业 | 1 | 推进园区建设 | 完成投资5亿元 | 区经信局 | 9月底前\n"
                + "产业 | 2 | 企业培育 | 新增企业12家 | 区经信局 | 年底前\n"
                + sum
                + "民生 | 3 | 托育服务 | 新增托位90个 | 区卫健局 | 年底前\n");
        assertThat(items).extracting(item -> item.title().value()).containsExactly("推进园区建设", "企业培育", "托育服务");
    }

    @Test
    void aTaskThatOnlyBeginsLikeASumStays() {
        var items =
                rows(HEAD + "产业 | 1 | 推进园区建设 | 完成投资5亿元 | 区经信局 | 9月底前\n" + "合计 | 2 | 汇总全区投资情况 | 每月通报1次 | 区统计局 | 年底前\n");
        assertThat(items).extracting(item -> item.title().value()).containsExactly("推进园区建设", "汇总全区投资情况");
    }

    @Test
    void theGoalOfAQuarterIsNoTargetOfTheYear() {
        var items = rows("""
                序号 | 工作任务 | 年度目标 | 一季度目标 | 责任单位
                1 | 建设轨道站点 | 建成站点3个 | 完成投资2亿元 | 区建设局
                """);
        assertThat(items.getFirst().targets())
                .extracting(target -> target.value().text())
                .containsExactly("建成站点3个");
    }
}
