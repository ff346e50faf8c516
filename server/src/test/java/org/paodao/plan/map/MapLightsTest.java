package org.paodao.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paodao.plan.Item;
import org.paodao.plan.ItemLight;
import org.paodao.plan.ShownLights;
import org.paodao.ui.Light;

/** The lights in the boxes of a map. */
class MapLightsTest {
    private ShownLights lights = ShownLights.NONE;

    @Test
    void aBoxShowsTheGravestLightOfWhatSupportsItAndHowManyHaveIt() {
        Item one = MapBuilderTest.made("outcome", 1, "示例成果", MapBuilderTest.EAST, "甲局");
        var three = List.of(lit(Light.GREEN), lit(Light.RED), lit(Light.UNPUBLISHED));
        lights = new ShownLights(Map.of(), Map.of(one.id(), three));
        MapModel map = map(one);
        assertThat(MapBuilderTest.box(map, one).status().light()).isEqualTo(Light.RED);
        assertThat(MapBuilderTest.box(map, one).status().said()).isEqualTo("严重滞后 1/3");
        assertThat(map.hasShares()).isTrue();
    }

    @Test
    void nothingIsDrawnWhereThereIsNoLight() {
        Item one = MapBuilderTest.made("outcome", 1, "示例成果", MapBuilderTest.EAST, "甲局");
        assertThat(signs(MapBuilderTest.box(map(one), one))).containsExactly(Shape.Outline.GAP);
        for (Light light : Light.values()) {
            lights = new ShownLights(Map.of(one.id(), List.of(lit(light))), Map.of());
            assertThat(signs(MapBuilderTest.box(map(one), one)))
                    .as(light.name())
                    .hasSize(light == Light.NONE ? 1 : 2);
        }
    }

    @Test
    void everyLightHasAShapeOfItsOwn() {
        assertThat(Stream.of(Light.values())
                        .map(light -> BoxDrawing.light(light, 0, 0).outline())
                        .toList())
                .doesNotHaveDuplicates();
    }

    private static List<Shape.Outline> signs(MapModel.Box box) {
        var placed = new MapSheet.Placed(box, false, new Spot(0, 0, 150, 60), List.of(box.title()));
        return BoxDrawing.of(placed).shapes().stream()
                .filter(Shape.Sign.class::isInstance)
                .map(shape -> ((Shape.Sign) shape).outline())
                .toList();
    }

    private MapModel map(Item item) {
        return MapBuilder.of(MapBuilderTest.view(1, List.of(item), List.of()), lights, MapBuilderTest.WORDS, null);
    }

    static ItemLight lit(Light light) {
        return new ItemLight("示例指标", light, false, "2023-06", "/indicators/ZB-01");
    }
}
