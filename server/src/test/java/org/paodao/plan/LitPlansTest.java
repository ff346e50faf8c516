package org.paodao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.ui.Light;

class LitPlansTest {
    private static final UUID ITEM = new UUID(1, 1);
    private static final UUID ABOVE = new UUID(1, 2);

    @Test
    void anItemShowsItsOwnLightElseThoseOfWhatSupportsIt() {
        var lights = ShownLights.of(
                Map.of(ITEM, List.of(lit(Light.GREEN))), Map.of(), List.of(link(ITEM, ABOVE), link(ABOVE, ITEM)));
        assertThat(lights.of(ITEM).isOwn()).isTrue();
        assertThat(lights.of(ITEM).share()).isEmpty();
        assertThat(lights.of(ABOVE).isOwn()).isFalse();
        assertThat(lights.of(ABOVE).share()).isEqualTo("1/1");
        assertThat(lights.of(new UUID(9, 9)).isEmpty()).isTrue();
        assertThat(lights.of(new UUID(9, 9)).gravest()).isEmpty();
    }

    @Test
    void anItemThatIsJudgedItselfShowsItsLightAndStillThoseOfItsIndicators() {
        var lights = ShownLights.of(
                Map.of(ITEM, List.of(lit(Light.GREEN))),
                Map.of(ABOVE, List.of(lit(Light.RED))),
                List.of(link(ITEM, ABOVE), link(ABOVE, ITEM)));
        assertThat(lights.of(ABOVE).isOwn()).isTrue();
        assertThat(lights.of(ABOVE).gravest()).contains(Light.RED);
        assertThat(lights.supporting(ABOVE).gravest()).contains(Light.GREEN);
        // What has tasks supports others by what it achieves, not by being on schedule.
        assertThat(lights.supporting(ITEM).isEmpty()).isTrue();
    }

    @Test
    void theGravestLightAsksForAttentionFirst() {
        var order = List.of(
                Light.RED,
                Light.YELLOW,
                Light.MISSING,
                Light.GREEN,
                Light.BLUE,
                Light.DONE,
                Light.UNPUBLISHED,
                Light.NOT_JUDGED,
                Light.NONE);
        IntStream.range(1, order.size()).forEach(at -> {
            var shown = new ShownLights.Shown(false, List.of(lit(order.get(at)), lit(order.get(at - 1))));
            assertThat(shown.gravest()).contains(order.get(at - 1));
        });
        assertThat(order).containsExactlyInAnyOrder(Light.values());
    }

    @Test
    void aShareSaysHowManyHaveTheGravestLight() {
        var lights = List.of(lit(Light.RED), lit(Light.GREEN), lit(Light.RED));
        assertThat(new ShownLights.Shown(false, lights).share()).isEqualTo("2/3");
        assertThat(new ShownLights.Shown(true, lights).share())
                .as("two indicators for one item")
                .isEqualTo("2/3");
    }

    private static ItemLight lit(Light light) {
        return new ItemLight("示例指标", light, false, "2023-06", "/indicators/ZB-01");
    }

    private static PlanView.Link link(UUID from, UUID to) {
        return new PlanView.Link(from, "indicators/1", "", "", to, "outcomes/1", "", "", null, null);
    }
}
