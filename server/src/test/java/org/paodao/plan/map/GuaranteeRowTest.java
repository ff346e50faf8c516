package org.paodao.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanView;
import org.paodao.plan.ShownLights;

/** The row of what guarantees a plan: at the bottom, across all columns, never loose. */
class GuaranteeRowTest {
    private static final Kind GUARANTEE =
            new Kind("guarantee", "guarantees", "保障措施", "Guarantees", "项", 1, List.of(), "", false);
    private static final Item ITEM = MapBuilderTest.made("guarantee", 1, "示例保障", null, "甲局");

    @Test
    void guaranteesAreDrawnBelowKindsThatCameIntoThePlanLater() {
        MapModel map = map(
                new Kind("outcome", "outcomes", "标志性成果", "Landmark outcomes", "个", 0, List.of(), "", false),
                GUARANTEE,
                new Kind("indicator", "indicators", "指标", "Indicators", "个", 0, List.of("outcome"), "", true));
        assertThat(map.bands()).extracting(MapModel.Band::name).containsExactly("标志性成果", "指标", "保障措施");
        assertThat(MapBuilderTest.box(map, ITEM).column()).isEqualTo(MapModel.Box.ACROSS);
        assertThat(map.columns()).as("no column of its own").noneMatch(MapModel.Column::isShared);
    }

    @Test
    void aPlanThatExpectsNoSupportAtAllHasNoLooseGuarantees() {
        MapModel map = map(new Kind("task", "tasks", "任务", "Tasks", "项", 0, List.of(), "", false), GUARANTEE);
        assertThat(MapBuilderTest.box(map, ITEM).status().mark()).isEqualTo(MapModel.Mark.NONE);
    }

    @Test
    void theyStandSideBySideBelowAllColumns() {
        PlanView plan = GeneratedPlans.guaranteed(3, 1);
        MapModel model = MapBuilder.of(plan, GeneratedPlans.lights(plan), MapBuilderTest.WORDS, null);
        MapSheet sheet = MapLayout.of(model, Form.SCREEN).getFirst();
        List<MapSheet.Placed> last = sheet.strips().getLast().boxes();
        assertThat(last).hasSize(11).allMatch(placed -> placed.box().column() == MapModel.Box.ACROSS);
        assertThat(last.stream().map(placed -> placed.spot().y()).distinct()).hasSizeLessThan(4);
    }

    private static MapModel map(Kind... kinds) {
        PlanView view = MapBuilderTest.view(1, List.of(kinds), List.of(ITEM), List.of());
        return MapBuilder.of(view, ShownLights.NONE, MapBuilderTest.WORDS, null);
    }
}
