package org.paodao.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.plan.Item;
import org.paodao.plan.ShownLights;
import org.paodao.plan.map.MapModel.Mark.Sort;

class ComparisonTest {
    private static final Item SAME = MapBuilderTest.made("outcome", 1, "不变", MapBuilderTest.EAST, "甲局");

    @Test
    void whatIsNewGoneMovedOrChangedIsMarkedAndSaidInWords() {
        Item gone = MapBuilderTest.made("outcome", 2, "取消的", MapBuilderTest.WEST, "甲局");
        Item moves = MapBuilderTest.made("outcome", 3, "移动的", MapBuilderTest.EAST, "甲局");
        Item renames = MapBuilderTest.made("outcome", 4, "旧名", MapBuilderTest.EAST, "甲局");
        Item moved = MapBuilderTest.made("outcome", 3, "移动的", MapBuilderTest.WEST, "甲局");
        Item renamed = MapBuilderTest.made("outcome", 4, "新名", MapBuilderTest.EAST, "乙局");
        Item fresh = MapBuilderTest.made("outcome", 5, "新增的", MapBuilderTest.EAST, "甲局");

        Comparison.Found found = compare(List.of(SAME, gone, moves, renames), List.of(SAME, moved, renamed, fresh));

        assertThat(sort(found, SAME)).isEqualTo(Sort.NONE);
        assertThat(MapBuilderTest.box(found.model(), SAME).status().dim()).isTrue();
        assertThat(sort(found, gone)).isEqualTo(Sort.REMOVED);
        assertThat(MapBuilderTest.box(found.model(), gone).column()).isEqualTo(1);
        assertThat(sort(found, moved)).isEqualTo(Sort.MOVED);
        assertThat(sort(found, renamed)).isEqualTo(Sort.CHANGED);
        assertThat(sort(found, fresh)).isEqualTo(Sort.ADDED);
        assertThat(found.differences())
                .extracting(Difference::word, Difference::title, Difference::details)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("调整", "3 移动的", List.of("由“东”调至“西”")),
                        org.assertj.core.groups.Tuple.tuple("变更", "4 新名", List.of("原为“旧名”", "牵头单位由甲局改为乙局")),
                        org.assertj.core.groups.Tuple.tuple("新增", "5 新增的", List.of()),
                        org.assertj.core.groups.Tuple.tuple("取消", "2 取消的", List.of()));
    }

    @Test
    void twoVersionsAlikeHaveNoDifferences() {
        assertThat(compare(List.of(SAME), List.of(SAME)).differences()).isEmpty();
    }

    @Test
    void aMapWithGhostsIsLaidOutLikeAnyOther() {
        Item gone = MapBuilderTest.made("reform", 2, "取消的改革", null, "甲局");
        MapModel model = compare(List.of(SAME, gone), List.of(SAME)).model();
        MapSheet sheet = MapLayout.of(model, Form.SCREEN).getFirst();
        assertThat(sheet.boxes()).hasSize(2);
        assertThat(sheet.boxes()).allMatch(placed -> sheet.area().holds(placed.spot()));
    }

    private static Comparison.Found compare(List<Item> before, List<Item> after) {
        return Comparison.of(
                MapBuilder.of(MapBuilderTest.view(1, before, List.of()), ShownLights.NONE, MapBuilderTest.WORDS, null),
                MapBuilder.of(MapBuilderTest.view(2, after, List.of()), ShownLights.NONE, MapBuilderTest.WORDS, null),
                MapBuilderTest.WORDS);
    }

    private static Sort sort(Comparison.Found found, Item item) {
        return MapBuilderTest.box(found.model(), item).status().mark().sort();
    }
}
