package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that stand under the headings of a document. */
class TablesInSectionsTest {
    private static final String PLAN = """
            苇河县2031年民生实事计划
            一、出行方面
            1.新建公交站台12座。（县交通局牵头）
            二、照护方面
            | 序号 | 实事项目 | 年度目标 | 牵头单位 |
            | 2 | 托育服务 | 新增托位400个 | 县卫健局 |
            | 3 |  | 巡诊240场次 | 县残联 |
            三、乡村方面
            | 序号 | 实事项目 | 年度目标 | 牵头单位 |
            | 4 | 老年助餐 | 新增助餐点20个 | 县民政局 |
            """;

    private static DraftPlan read(String text) {
        return DocumentReader.plain().readText(text);
    }

    @Test
    void rowsBelongToTheSectionAboveTheirTable() {
        assertThat(read(PLAN).items())
                .extracting(DraftItem::path)
                .containsExactly(List.of("一", "1"), List.of("二", "2"), List.of("二", "3"), List.of("三", "4"));
    }

    @Test
    void aHeadingAboveATableIsASectionAndNoItem() {
        var plan = read(PLAN);
        assertThat(plan.sections())
                .extracting(section -> section.title().value())
                .containsExactly("出行方面", "照护方面", "乡村方面");
        assertThat(plan.items()).hasSize(4);
    }

    @Test
    void aRowWithoutATitleIsCalledByWhatItHasToReach() {
        var row = read(PLAN).items().get(2);
        assertThat(row.title().value()).isEqualTo("巡诊240场次");
        assertThat(row.title().confidence()).isLessThan(90);
        assertThat(row.units()).hasSize(1);
    }

    @Test
    void aTableWithATitleOfItsOwnBelongsToNoSectionAboveIt() {
        var rows = read("""
                苇河县2031年民生实事计划
                一、出行方面
                1.新建公交站台12座。（县交通局牵头）
                二、照护方面
                2.新增托位400个。（县卫健局牵头）
                苇河县2031年重点项目责任清单
                | 序号 | 项目名称 | 年度目标 | 牵头单位 |
                | 1 | 苇河大桥 | 完成投资2亿元 | 县交通局 |
                """).items();
        assertThat(rows.getLast().path()).containsExactly("1");
    }
}
