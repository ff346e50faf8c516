package org.paodao.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.organization.TreeOrder.Place;

/** Each unit stands above those below it, siblings as the office ordered them. */
class TreeOrderTest {
    private static final UUID CITY = new UUID(1, 1);
    private static final UUID NORTH = new UUID(2, 2);
    private static final UUID SOUTH = new UUID(3, 3);
    private static final UUID STREET = new UUID(4, 4);

    @Test
    void whatLiesBelowAUnitComesBeforeItsNextSibling() {
        assertThat(TreeOrder.of(List.of(
                        new Place(SOUTH, CITY, 3),
                        new Place(STREET, NORTH, 9),
                        new Place(NORTH, CITY, 2),
                        new Place(CITY, null, 1))))
                .containsExactly(CITY, NORTH, STREET, SOUTH);
    }

    @Test
    void siblingsInTheSamePlaceStandByTheirIdsAsTheyAreWritten() {
        UUID high = UUID.fromString("f0000000-0000-0000-0000-000000000000");
        assertThat(TreeOrder.of(List.of(new Place(high, null, 1), new Place(NORTH, null, 1))))
                .containsExactly(NORTH, high);
    }

    @Test
    void unitsThatLieBelowEachOtherComeLastAndAreNotLost() {
        assertThat(TreeOrder.of(
                        List.of(new Place(NORTH, SOUTH, 2), new Place(SOUTH, NORTH, 1), new Place(CITY, null, 5))))
                .containsExactly(CITY, SOUTH, NORTH);
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderDoesNotDependOnHowUnitsAreReadAndLosesNone(long seed) {
        var chance = new Random(seed);
        int units = chance.nextInt(60);
        List<Place> places = new ArrayList<>();
        for (int n = 0; n < units; n++) {
            UUID parent = n == 0 || chance.nextInt(4) == 0
                    ? null
                    : places.get(chance.nextInt(n)).id();
            places.add(new Place(new UUID(chance.nextLong(), n), parent, chance.nextInt(5)));
        }
        List<UUID> order = TreeOrder.of(places);
        assertThat(order).hasSize(units).doesNotHaveDuplicates();
        for (Place place : places) {
            if (place.parent() != null) {
                assertThat(order.indexOf(place.parent())).isLessThan(order.indexOf(place.id()));
            }
        }
        Collections.shuffle(places, chance);
        assertThat(TreeOrder.of(places)).isEqualTo(order);
    }
}
