package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose rows have lines of text between them. */
class PartedTablesTest {
    private static final String TITLE = "苇河县2031年任务清单\n";
    private static final String HEAD = "| 序号 | 任务名称 | 目标 | 牵头单位 | 完成时限 |\n";
    private static final String BRIDGE = "| 1 | 修建桥梁 | 新建桥梁3座 | 县交通局 | 6月底前 |\n";
    private static final String WOODS = "| 2 | 植树造林 | 造林300亩 | 县林业局 | 9月底前 |\n";
    private static final String CANALS = "| 3 | 疏浚沟渠 | 疏浚沟渠8公里 | 县水利局 | 11月底前 |\n";

    private static List<DraftItem> items(String text) {
        return DocumentReader.plain().readText(text).items();
    }

    private static List<String> titles(List<DraftItem> items) {
        return items.stream().map(item -> item.title().value()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：表中任务按月报送进展。",
                "（续表）",
                "续表1",
                "接上页",
                "附表1（续）",
                "苇河县人民政府办公室",
                "苇河县2031年任务清单",
                "以上任务由各单位按照职责分工抓好落实，下列任务同时推进。",
                "2031/3/1 10:05 苇河县人民政府网",
                "https://www.example.org/plan.html 1/3"
            })
    void whatStandsOnThePageBetweenTheRowsEndsNoTableAndHeadsNoRow(String between) {
        var items = items(TITLE + HEAD + BRIDGE + between + "\n" + WOODS + "— 2 —\n" + CANALS);
        assertThat(titles(items)).containsExactly("修建桥梁", "植树造林", "疏浚沟渠");
        assertThat(items).allSatisfy(item -> assertThat(item.category()).isNull());
        assertThat(items).allSatisfy(item -> assertThat(item.units()).hasSize(1));
    }

    @Test
    void rowsWithoutNumbersGoOnBehindWhatBelongsToThePage() {
        var items = items(TITLE + """
                | 任务名称 | 目标 | 牵头单位 |
                | 修建桥梁 | 新建桥梁3座 | 县交通局 |
                （续表）
                | 植树造林 | 造林300亩 | 县林业局 |
                """);
        assertThat(titles(items)).containsExactly("修建桥梁", "植树造林");
    }

    @Test
    void headingsBetweenTheRowsStillGroupThem() {
        var items = items(TITLE + HEAD + BRIDGE + "注：按月报送。\n二、生态方面\n" + WOODS + CANALS);
        assertThat(items)
                .extracting(
                        item -> item.category() == null ? "" : item.category().value())
                .containsExactly("", "二、生态方面", "二、生态方面");
    }

    @Test
    void rowsOfManyPagesAreReadThoughOnlyTheFirstPageHasTheirHead() {
        var text = new StringBuilder(TITLE + HEAD);
        for (int i = 1; i <= 60; i++) {
            text.append("| %d | 修建第%d号桥梁 | 新建桥梁%d座 | 县交通局 | 6月底前 |\n".formatted(i, i, i));
            if (i % 20 == 0) {
                text.append("苇河县督查室编制\n第%d页 共3页\n苇河县2031年任务清单\n".formatted(i / 20));
            }
        }
        assertThat(items(text.toString())).hasSize(60);
    }

    @Test
    void aTableThatDoesNotCountOnIsNoPartOfTheOneAbove() {
        var items = items(TITLE + HEAD + BRIDGE + WOODS + "以下为联系方式，请各单位核对。\n| 1 | 刘某 | 6112233 | 县交通局 | 办公室 |\n");
        assertThat(titles(items)).containsExactly("修建桥梁", "植树造林");
    }
}
