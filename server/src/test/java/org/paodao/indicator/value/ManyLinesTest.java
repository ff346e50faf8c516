package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lines that come by the thousand are copied; they get the same numbers as if each came alone. */
@DatabaseTest
class ManyLinesTest {
    private static final int LINES = ManyLines.MANY + 500;

    @Autowired
    LineNumbers numbers;

    @Autowired
    PlatformTransactionManager manager;

    private final UUID jurisdiction = UUID.randomUUID();
    private final List<Place.Line> lines = lines();

    /** Of three indicators and many units, in no order. */
    private static List<Place.Line> lines() {
        List<UUID> indicators = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        List<Place.Line> lines = new ArrayList<>();
        IntStream.range(0, LINES)
                .forEach(n ->
                        lines.add(new Place.Line(indicators.get(n % 3), UUID.randomUUID(), n % 2 == 0 ? "" : "示例:甲")));
        Collections.shuffle(lines, new Random(1));
        return lines;
    }

    @Test
    void eachGetsANumberOfItsOwnAndKeepsIt() {
        Map<Place.Line, Long> made = numbers.of(jurisdiction, lines);
        assertThat(made).containsOnlyKeys(lines);
        assertThat(made.values()).doesNotHaveDuplicates();
        assertThat(numbers.of(jurisdiction, lines)).isEqualTo(made);
        Place.Line one = lines.getFirst();
        assertThat(numbers.known(jurisdiction, List.of(one))).isEqualTo(Map.of(one, made.get(one)));
    }

    @Test
    void thoseOfIndicatorsThatHaveOthersAlreadyAreMadeBesideThem() {
        Map<Place.Line, Long> first = numbers.of(jurisdiction, lines.subList(0, LINES / 2));
        Map<Place.Line, Long> all = numbers.of(jurisdiction, lines);
        assertThat(all).containsOnlyKeys(lines).containsAllEntriesOf(first);
        assertThat(all.values()).doesNotHaveDuplicates();
    }

    @Test
    void whoeverWasFasterAtOneOfThemKeepsItsNumberAndTheOthersAreMade() {
        Place.Line one = lines.get(LINES / 2);
        Map<Place.Line, Long> theirs = own().execute(status -> numbers.of(jurisdiction, List.of(one)));
        LineNumbers.Numbers completed = Objects.requireNonNull(
                new TransactionTemplate(manager).execute(status -> numbers.completed(jurisdiction, lines, Map.of())));
        assertThat(completed.met()).isEqualTo(theirs);
        assertThat(completed.made()).hasSize(LINES - 1).doesNotContainKey(one);
        assertThat(numbers.known(jurisdiction, lines)).hasSize(LINES).containsAllEntriesOf(completed.made());
    }

    @Test
    void whatIsUndoneLeavesNone() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new TransactionTemplate(manager).executeWithoutResult(status -> {
                    numbers.of(jurisdiction, lines);
                    throw new IllegalStateException("It fails behind them.");
                }));
        assertThat(numbers.known(jurisdiction, lines)).isEmpty();
    }

    private TransactionTemplate own() {
        var own = new TransactionTemplate(manager);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }
}
