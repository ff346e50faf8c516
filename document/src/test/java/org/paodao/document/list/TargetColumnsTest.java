package org.paodao.document.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.list.ListLayoutTest.problems;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.document.Unreadable;

/** Indicator lists whose target is divided, and whose indicators stand below broader ones. */
class TargetColumnsTest {
    private static final String HEAD = """
            序号|一级指标|指标名称|单位|目标值||牵头单位|责任单位
            ||||区|市||
            """;
    private static final String ROWS = """
            1|经济|示例增速|%|6.5|5.5|甲局|乙局
            2||示例出口|亿元|30|100|甲局|
            """;

    @Test
    void aTargetDividedByWhoseItIsTakesTwoRowsOfTheHeading() throws Unreadable {
        read(new Grid("指标").rows(HEAD + ROWS).merge("E1:F1").read(ListKind.INDICATORS));
    }

    @Test
    void theOtherHeadingsMayReachIntoTheSecondRow() throws Unreadable {
        read(new Grid("指标")
                .rows(HEAD + ROWS)
                .merge("E1:F1", "A1:A2", "B1:B2", "C1:C2", "D1:D2", "G1:G2", "H1:H2", "B3:B4")
                .read(ListKind.INDICATORS));
    }

    @Test
    void aFileWithoutMergedCellsIsReadTheSame() throws Unreadable {
        read(Grid.csv((HEAD + ROWS).replace('|', ','), ListKind.INDICATORS));
    }

    @Test
    void figuresBelowAWideTargetAreNoHeading() throws Unreadable {
        var draft = new Grid("指标").rows("""
                        指标名称|目标值||牵头单位
                        |6.5|5.5|
                        示例增速|6.5|5.5|甲局
                        """).merge("B1:C1").read(ListKind.INDICATORS);
        assertThat(draft.sheets().getFirst().headingRows()).isOne();
    }

    @Test
    void indicatorsOfThreeLevelsWithoutANameAreNotReadAsOne() throws Unreadable {
        var draft = Grid.csv("一级指标,二级指标,三级指标,目标值,牵头单位\n经济,增长,示例增速,6.5,甲局\n", ListKind.INDICATORS);
        assertThat(draft.rows()).isEmpty();
    }

    private static void read(ListDraft draft) {
        assertThat(draft.sheets().getFirst().headingRows()).isEqualTo(2);
        assertThat(draft.rows()).extracting(ListRow::title).containsExactly("示例增速", "示例出口");
        assertThat(draft.rows()).extracting(ListRow::category).containsExactly("经济", "经济");
        assertThat(draft.rows()).extracting(ListRow::targetText).containsExactly("6.5", "30");
        assertThat(draft.rows().getFirst().otherColumns()).isEqualTo(Map.of("目标值 市", "5.5"));
        assertThat(problems(draft)).containsExactly("F2 DUPLICATE_COLUMN");
        assertThat(draft.problems().getFirst().value()).isEqualTo("目标值 市");
    }
}
