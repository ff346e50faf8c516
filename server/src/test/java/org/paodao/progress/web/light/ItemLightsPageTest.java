package org.paodao.progress.web.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.plan.PlanHead;
import org.paodao.progress.PlanItems;
import org.paodao.progress.PlanPlace;
import org.paodao.progress.light.ItemJudged;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;

class ItemLightsPageTest {
    private static final UUID PLAN = new UUID(7, 0);
    private static final int MANY = 120;

    @Test
    void thePagesHoldEveryItemOnceInTheOrderOfThePlan() {
        List<UUID> read = new ArrayList<>();
        ItemLightsPage.Part part = page(null, null).part();
        int pages = 1;
        while (part.more()) {
            read.addAll(items(part));
            part = page(null, read.getLast()).part();
            pages++;
        }
        read.addAll(items(part));
        assertThat(read).containsExactlyElementsOf(IntStream.range(0, MANY).mapToObj(ItemLightsPageTest::item).toList());
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void aPageOfOneLightHoldsThatLightAndKeepsIt() {
        ItemLightsPage first = page(Light.RED, null);
        assertThat(items(first.part())).hasSize(40).allMatch(item -> item.getLeastSignificantBits() % 3 == 0);
        assertThat(first.part().more()).isFalse();
        assertThat(first.first()).isNull();
        assertThat(first.next(first.part().lines().getFirst()))
                .isEqualTo("/tasks/lights?plan=2023&light=RED&after=" + item(0));
        assertThat(page(Light.RED, item(0)).first()).isEqualTo("/tasks/lights?plan=2023&light=RED");
    }

    @Test
    void aPageBeginsWhereItBeganAlthoughTheLightBeforeItHasTurned() {
        assertThat(items(page(Light.RED, item(58)).part())).startsWith(item(60));
    }

    @Test
    void afterAnItemThatIsNotThereAnyMoreTheListBeginsAgain() {
        assertThat(items(page(null, new UUID(9, 9)).part())).hasSize(50).startsWith(item(0));
    }

    private static List<UUID> items(ItemLightsPage.Part part) {
        return part.lines().stream().map(lit -> lit.place().item()).toList();
    }

    /** A plan of many items; every third is red, the others are green. */
    private static ItemLightsPage page(@Nullable Light light, @Nullable UUID after) {
        List<PlanPlace> places = IntStream.range(0, MANY)
                .mapToObj(n -> new PlanPlace(
                        item(n), PLAN, "2023", 1, "works/" + n, "work", "", "示例工作" + n, "", null))
                .toList();
        Map<UUID, ItemLightLine> lights = places.stream()
                .collect(Collectors.toMap(PlanPlace::item, place -> new ItemLightLine(judged(place.item()), null, null)));
        return new ItemLightsPage(List.of(), new PlanItems(head(), places, Map.of()), lights, light, after);
    }

    private static UUID item(int number) {
        return new UUID(1, number);
    }

    private static ItemJudged judged(UUID item) {
        return new ItemJudged(
                item,
                Period.month(2023, 6),
                LocalDate.of(2023, 6, 30),
                true,
                item.getLeastSignificantBits() % 3 == 0 ? Light.RED : Light.GREEN,
                null,
                BigDecimal.ZERO,
                1,
                new ItemJudged.ByRule("示例", 1, 1),
                List.of());
    }

    private static PlanHead head() {
        return new PlanHead(
                new UUID(0, 7),
                PLAN,
                "2023",
                2023,
                "示例计划",
                null,
                1,
                1,
                Instant.EPOCH,
                "示例",
                null,
                null,
                LocalDate.of(2023, 1, 1));
    }
}
