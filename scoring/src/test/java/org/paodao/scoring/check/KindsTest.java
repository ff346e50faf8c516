package org.paodao.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/** Whole things are counted to the last one, places begin at 1, and a level that is held is told once. */
class KindsTest {
    private static final Period JUNE = Period.month(2023, 6);

    @Test
    void partsOfWhatIsCountedAddUpToTheLastOne() {
        assertThat(parts(Shape.Kind.COUNTED, "10", "6", "5")).containsExactly(Check.PARTS);
        assertThat(parts(Shape.Kind.COUNTED, "11", "6", "5")).isEmpty();
        assertThat(parts(Shape.Kind.COUNTED, "11", "6.4", "5")).as("rounded").isEmpty();
        assertThat(parts(Shape.Kind.MEASURED, "10", "6", "5")).as("a share").isEmpty();
    }

    @Test
    void whoeverAllowsMoreThanUsualIsHeard() {
        var allowed = new CheckSettings.Setting(Severity.WARN, BigDecimal.ONE);
        var checks = new Checks(shape(Shape.Kind.COUNTED), CheckSettings.usual().with(Check.PARTS, allowed));
        var background = new Background(new TreeMap<>(), null, List.of(new BigDecimal(6), new BigDecimal(5)));
        assertThat(checks.of(JUNE, BigDecimal.TEN, background)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-3, false", "0, false", "0.5, false", "1, true", "12, true"})
    void thereIsNoPlaceBeforeTheFirstWhateverIsChecked(BigDecimal place, boolean taken) {
        var off = CheckSettings.usual().with(Check.RANGE, new CheckSettings.Setting(Severity.OFF, BigDecimal.ZERO));
        for (CheckSettings settings : List.of(CheckSettings.usual(), off)) {
            var checks = new Checks(shape(Shape.Kind.PLACE), settings);
            var sequence = new Sequence(Frequency.MONTH);
            sequence.put(JUNE.count(), place);
            assertThat(List.of(
                            checks.of(JUNE, place, Background.of(new TreeMap<>())),
                            sequence.of(checks, JUNE, null, true, List.of())))
                    .allSatisfy(found -> assertThat(found.stream().noneMatch(Finding::blocks))
                            .isEqualTo(taken));
        }
    }

    @Test
    void aLevelThatIsHeldIsToldToEqualItsTargetOnceAYearAndThenOnlyToStay() {
        String[] held = new String[8];
        Arrays.fill(held, "6.0");
        assertThat(toldInEachMonth(Check.ON_TARGET, held)).containsExactly(1);
        assertThat(toldInEachMonth(Check.UNCHANGED, held)).containsExactly(4, 5, 6, 7, 8);
        assertThat(toldInEachMonth(Check.ON_TARGET, "5.8", "6.0", "5.9", "6.00"))
                .containsExactly(2);
        assertThat(toldInEachMonth(Check.ON_TARGET, "5.8", "6.1")).isEmpty();
    }

    /** The months in which the check finds something; the target of the year is 6. */
    private static List<Integer> toldInEachMonth(Check check, String... figures) {
        var checks = new Checks(new Shape(2, null, null, false), CheckSettings.usual());
        SortedMap<Period, BigDecimal> history = new TreeMap<>();
        for (int month = 1; month <= figures.length; month++) {
            history.put(Period.month(2023, month), new BigDecimal(figures[month - 1]));
        }
        var background = new Background(history, new BigDecimal(6), false, List.of());
        return history.keySet().stream()
                .filter(month -> checks.of(month, history.getOrDefault(month, BigDecimal.ZERO), background).stream()
                        .anyMatch(finding -> finding.check() == check))
                .map(Period::number)
                .toList();
    }

    private static List<Check> parts(Shape.Kind kind, String whole, String one, String other) {
        var background = new Background(new TreeMap<>(), null, List.of(new BigDecimal(one), new BigDecimal(other)));
        return new Checks(shape(kind), CheckSettings.usual())
                .of(JUNE, new BigDecimal(whole), background).stream()
                        .map(Finding::check)
                        .toList();
    }

    private static Shape shape(Shape.Kind kind) {
        return new Shape(0, null, null, false, kind);
    }
}
