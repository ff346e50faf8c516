package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Publishing;
import org.paodao.kernel.Refusal;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** There is no place before the first. */
@DatabaseTest
class PlacesTest extends JuneFigures {
    @Autowired
    ValueLoads loads;

    private Place place = invest;

    @BeforeEach
    void aPlaceInARanking() {
        system.indicators.put(system.office, "RANK", new Indicator.Content(null, ranked(), List.of()), 0);
        system.publishing.publish(system.office, new Publishing("second", "加位次", LocalDate.of(2021, 1, 1)));
        place = Place.whole(system.id("RANK"), JUNE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "0"})
    void itIsRefusedHoweverItComes(String amount) {
        refused("values[0]", () -> values.enter(system.liaison, List.of(Entry.of(place, amount))));
        String csv = HEAD + "RANK,,,2023-06," + amount + "\n";
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        refused("2", () -> loads.load(system.office, "示例", new ByteArrayInputStream(bytes)));
        LoadLine looked = files.looked(system.office, "示例.csv", bytes, "");
        assertThat(Objects.requireNonNull(looked.found()).problems())
                .extracting(Problem::cell, problem -> problem.flaw().key())
                .containsExactly(tuple("E2", "indicatorvalue.check-no-place"));
    }

    @Test
    void theFirstPlaceIsTaken() {
        values.enter(system.liaison, List.of(Entry.of(place, "1")));
        assertThat(lists.one(system.liaison, place).value().state()).isEqualTo(State.DRAFT);
    }

    private static void refused(String field, ThrowingCallable doing) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(doing)
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::field, Refusal.Flaw::key)
                        .containsExactly(tuple(field, "indicatorvalue.check-no-place")));
    }

    private Definition ranked() {
        return Defined.named("全省位次（示例）").place().responsible(system.unit).is();
    }
}
