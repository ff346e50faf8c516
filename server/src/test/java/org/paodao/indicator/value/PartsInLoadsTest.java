package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.check.Check;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** That parts do not add up is told at the whole when they come many at once, too. */
@DatabaseTest
class PartsInLoadsTest extends JuneFigures {
    private static final String WHOLE = "TRAIN,,,2023-06,9\n";

    @Autowired
    ValueLoads loads;

    @Autowired
    Warnings warnings;

    @Test
    void theSumOfLoadedPartsIsToldAtTheWholeAndRenewed() {
        load(WHOLE + "TRAIN,,sex:male,2023-06,4\n");
        UUID second = load("TRAIN,,sex:female,2023-06,3\n");
        assertThat(sums(second)).singleElement().satisfies(one -> {
            assertThat(one.place()).isEqualTo(Place.whole(system.id("TRAIN"), JUNE));
            assertThat(one.found().arguments()).extracting(Object::toString).containsExactly("7", "9", "-2");
        });
        UUID third = load("TRAIN,,sex:female,2023-06,4\n");
        assertThat(sums(third)).hasSize(1);
        assertThat(sums(null)).hasSize(1);
        load("TRAIN,,sex:female,2023-06,5\n");
        assertThat(sums(null)).isEmpty();
    }

    @Test
    void aWholeThatComesAgainAsItWasIsComparedWithItsNewParts() {
        load(WHOLE + "TRAIN,,sex:male,2023-06,4\nTRAIN,,sex:female,2023-06,3\n");
        assertThat(sums(null)).hasSize(1);
        UUID second = load(WHOLE + "TRAIN,,sex:male,2023-06,4\nTRAIN,,sex:female,2023-06,4\n");
        assertThat(sums(null)).singleElement().satisfies(one -> {
            assertThat(one.load()).isEqualTo(second);
            assertThat(one.found().arguments()).extracting(Object::toString).containsExactly("8", "9", "-1");
        });
        load(WHOLE + "TRAIN,,sex:female,2023-06,5\n");
        assertThat(sums(null)).isEmpty();
    }

    private UUID load(String lines) {
        var file = new ByteArrayInputStream((HEAD + lines).getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(loads.load(system.office, "示例", file).load());
    }

    private List<Warning> sums(@Nullable UUID load) {
        return warnings.page(
                system.office, new WarningFilter(load, Check.PARTS, List.of(), false, WarningFilter.After.NOTHING));
    }
}
