package org.paodao.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.paodao.plan.ShownLights;
import org.paodao.ui.Words;

class FoldingTest {
    private static final Words WORDS = GeneratedPlans.words(Locale.SIMPLIFIED_CHINESE);
    private static final MapModel USUAL = MapBuilder.of(GeneratedPlans.times(1, 1), ShownLights.NONE, WORDS, null);
    private static final MapModel LARGE = MapBuilder.of(GeneratedPlans.times(2, 10), ShownLights.NONE, WORDS, null);

    @Test
    void aMapOfTheUsualSizeIsShownWhole() {
        assertThat(fold(USUAL, Folding.NONE).size()).isEqualTo(184);
    }

    @Test
    void aFoldedBandIsOneBoxForEachColumn() {
        MapModel folded = fold(USUAL, new Folding(List.of("k1"), List.of()));
        assertThat(folded.bands().get(1).boxes())
                .hasSizeLessThanOrEqualTo(USUAL.columns().size())
                .allMatch(box -> box.href().equals("open k1"));
        assertThat(folded.bands().get(2).boxes()).hasSize(43);
    }

    @Test
    void tenTimesTheUsualIsFoldedByGroupAndStaysUsable() {
        MapModel folded = fold(LARGE, Folding.NONE);
        assertThat(LARGE.size()).isEqualTo(1840);
        assertThat(folded.size()).isLessThan(200);
        String counted = folded.bands().get(3).boxes().stream()
                .map(box -> box.lead().replaceAll("\\D", ""))
                .reduce((one, other) -> String.valueOf(Integer.parseInt(one) + Integer.parseInt(other)))
                .orElse("");
        assertThat(counted).isEqualTo("720");
    }

    @Test
    void anOpenedGroupIsShownWhole() {
        MapModel.Box one = LARGE.bands().get(1).boxes().stream()
                .filter(box -> !box.group().name().isEmpty())
                .findFirst()
                .orElseThrow();
        MapModel folded = fold(LARGE, new Folding(List.of(), List.of(one.group().key())));
        assertThat(folded.bands().get(1).boxes()).contains(one);
        assertThat(fold(LARGE, new Folding(List.of(), List.of("k1")))
                        .bands()
                        .get(1)
                        .boxes())
                .hasSize(510);
    }

    @Test
    void linesOfSupportEndAtTheBoxThatStandsForTheirs() {
        MapModel folded = fold(LARGE, Folding.NONE);
        Set<UUID> boxes = folded.bands().stream()
                .flatMap(band -> band.boxes().stream())
                .map(MapModel.Box::id)
                .collect(Collectors.toSet());
        assertThat(folded.supports())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(support -> boxes.contains(support.from()) && boxes.contains(support.to()));
    }

    private static MapModel fold(MapModel model, Folding folding) {
        UnaryOperator<String> open = key -> "open " + key;
        return folding.fold(model, WORDS, open);
    }
}
