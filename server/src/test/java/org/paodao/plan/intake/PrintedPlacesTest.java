package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.plan.Vocabulary;

class PrintedPlacesTest {
    private final PrintedPlaces places = new PrintedPlaces(new Vocabulary(
            List.of(),
            List.of(new Vocabulary.Scheme(
                    "track", "跑道", "Tracks", List.of(new Vocabulary.Category("1", "“1”综合牵引（示例）", null)))),
            List.of()));

    @Test
    void anOfferedPlaceIsCalledAsTheListCallsIt() {
        var place = places.of("track", "“1”综合牵引", null);
        assertThat(place.code()).isEqualTo("1");
        assertThat(place.name()).isEqualTo("“1”综合牵引");
        assertThat(places.all()).containsExactly(place);
    }
}
