package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What looks like blocks of labels and is none, and what stands around those that are. */
class LabelBlocksTest {
    private static final String HEAD = "某县2031年重点任务清单\n";

    private static DraftPlan read(String body) {
        return DocumentReader.plain().readText(HEAD + body);
    }

    @Test
    void aHeadingBetweenBlocksGroupsThoseBehindIt() {
        var items = read("""
                一、民生类
                任务名称：改造农贸市场
                责任单位：县商务局
                任务名称：修建便民桥
                责任单位：县交通运输局
                二、生态类
                任务名称：治理小微水体
                责任单位：县水利局
                """).items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("改造农贸市场", "修建便民桥", "治理小微水体");
        assertThat(items)
                .extracting(
                        item -> item.category() == null ? "" : item.category().value())
                .containsExactly("一、民生类", "一、民生类", "二、生态类");
    }

    @Test
    void labelsBelowNumberedHeadingsBelongToThem() {
        var items = read("""
                一、改造农贸市场
                工作内容：新建摊位80个。
                责任单位：县商务局
                二、修建便民桥
                工作内容：新建桥梁2座。
                责任单位：县交通运输局
                """).items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("改造农贸市场", "修建便民桥");
    }

    @Test
    void aTextOverSeveralLinesStaysWithItsLabel() {
        var items = read("""
                序号：1
                任务：改造农贸市场
                具体内容：新建摊位80个。
                配建停车位60个。
                责任单位：县商务局
                序号：2
                任务：修建便民桥
                具体内容：新建桥梁2座。
                责任单位：县交通运输局
                """).items();
        assertThat(items).hasSize(2);
        assertThat(items.getFirst().targets())
                .extracting(found -> found.value().text())
                .hasSize(2);
    }

    @Test
    void namesWithTheirHeadsAreNoTasks() {
        var plan = DocumentReader.plain().readText("""
                某县图书馆分馆
                名称：东街分馆
                负责人：张某某
                名称：西街分馆
                负责人：李某某
                """);
        assertThat(plan.items()).isEmpty();
    }
}
