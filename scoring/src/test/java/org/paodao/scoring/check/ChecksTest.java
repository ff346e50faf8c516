package org.paodao.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.check.CheckSettings.Setting;

class ChecksTest {
    private static final Period JUNE = Period.month(2023, 6);
    private static final CheckSettings USUAL = CheckSettings.usual();
    private static final Shape LEVEL = new Shape(1, new BigDecimal(-5), new BigDecimal(100), false);
    private static final Shape CUMULATIVE = new Shape(1, null, null, true);

    @Test
    void aQuietValueHasNoFindings() {
        assertThat(found(LEVEL, "12.3", history("2023-05=12.1", "2023-04=12.2")))
                .isEmpty();
        assertThat(found(LEVEL, "-5", history())).isEmpty();
        assertThat(found(LEVEL, "100.00", history())).isEmpty();
    }

    @Test
    void moreDecimalsThanTheIndicatorHasAreNoticed() {
        assertThat(found(LEVEL, "12.34", history())).containsExactly(Reason.of("check-decimals", 2, 1));
    }

    @Test
    void whatIsOutOfRangeIsNoticedAtEitherEnd() {
        assertThat(found(LEVEL, "-5.1", history()))
                .containsExactly(Reason.of("check-below", number("-5.1"), number("-5")));
        assertThat(found(LEVEL, "100.1", history()))
                .containsExactly(Reason.of("check-above", number("100.1"), number("100")));
    }

    @Test
    void aJumpIsNoticedAgainstTheUsualChange() {
        // Changes 1, 2, 1, 2, 3: median 2, median distance 1, whose 1.4826 is less than the usual 2; so z of a change
        // of 10
        // is 8 / 2.
        SortedMap<Period, BigDecimal> history =
                history("2022-12=1", "2023-01=2", "2023-02=4", "2023-03=5", "2023-04=7", "2023-05=10");
        assertThat(found(LEVEL, "20", history))
                .containsExactly(Reason.of("check-jump", number("10.0"), number("2.0"), number("4.0")));
        assertThat(found(LEVEL, "17", history)).isEmpty();
        assertThat(found(LEVEL, "7", history)).isEmpty();
        assertThat(found(LEVEL, "20", history.tailMap(Period.month(2023, 1)))).isEmpty();
    }

    @Test
    void aSeasonIsNoJumpOnceItIsKnown() {
        SortedMap<Period, BigDecimal> years = new TreeMap<>();
        for (Period at = Period.month(2021, 1); at.compareTo(JUNE) < 0; at = at.plus(1)) {
            years.put(at, number(at.number() == 6 ? "90" : "10").add(new BigDecimal(at.year() - 2021)));
        }
        assertThat(found(LEVEL, "92", years)).isEmpty();
        assertThat(found(LEVEL, "13", years)).extracting(Reason::key).containsExactly("check-jump");
    }

    @Test
    void ofCumulativeValuesTheGainOfThePeriodIsCompared() {
        SortedMap<Period, BigDecimal> history = new TreeMap<>();
        for (int month = 1; month <= 5; month++) {
            history.put(Period.month(2023, month), new BigDecimal(10 * month));
            history.put(Period.month(2022, month + 7), new BigDecimal(10 * (month + 7)));
        }
        assertThat(found(CUMULATIVE, "60", history)).isEmpty();
        assertThat(found(CUMULATIVE, "70", history)).extracting(Reason::key).containsExactly("check-jump-added");
    }

    @Test
    void aFigureThatStaysTheSameForFourPeriodsIsNoticed() {
        assertThat(found(LEVEL, "12", history("2023-05=12", "2023-04=12.0", "2023-03=12", "2023-02=11")))
                .containsExactly(Reason.of("check-unchanged", number("12"), 4));
        assertThat(found(LEVEL, "12", history("2023-05=12", "2023-04=12", "2023-02=12")))
                .isEmpty();
    }

    @Test
    void exactlyOnTargetIsNoticed() {
        assertThat(found(LEVEL, "12.0", new Background(new TreeMap<>(), number("12"), List.of())))
                .containsExactly(Reason.of("check-on-target", number("12.0"), number("12")));
        assertThat(found(LEVEL, "12.1", new Background(new TreeMap<>(), number("12"), List.of())))
                .isEmpty();
    }

    @Test
    void partsMayDifferFromTheWholeByTheirRoundingOnly() {
        assertThat(found(LEVEL, "10.0", new Background(new TreeMap<>(), null, List.of(number("5.1"), number("5.0")))))
                .isEmpty();
        assertThat(found(LEVEL, "10.0", new Background(new TreeMap<>(), null, List.of(number("5.1"), number("5.1")))))
                .containsExactly(Reason.of("check-parts", number("10.2"), number("10.0"), number("0.2")));
    }

    @Test
    void aCumulativeFigureDoesNotFallWithinTheYear() {
        assertThat(found(CUMULATIVE, "9", history("2023-04=10")))
                .containsExactly(Reason.of("check-decrease", Period.month(2023, 4), number("10"), number("9")));
        assertThat(found(CUMULATIVE, "9", history("2022-12=10", "2023-07=12"))).isEmpty();
        assertThat(found(CUMULATIVE, "10", history("2023-04=10"))).isEmpty();
        assertThat(found(LEVEL, "9", history("2023-04=10"))).isEmpty();
    }

    @Test
    void manyValuesChangedAfterTheCloseAreNoticed() {
        assertThat(Checks.revision(40, 5, USUAL))
                .isEqualTo(Optional.of(new Finding(
                        Check.REVISION, Severity.WARN, Reason.of("check-revision", 5, 40, number("12.5")))));
        assertThat(Checks.revision(40, 4, USUAL)).isEmpty();
        assertThat(Checks.revision(0, 0, USUAL)).isEmpty();
        assertThat(Checks.revision(3, 1, USUAL)).isEmpty();
        assertThat(Checks.revision(4, 4, USUAL)).isEmpty();
        assertThat(Checks.revision(5, 5, USUAL)).isPresent();
        assertThat(Checks.revision(40, 40, USUAL.with(Check.REVISION, new Setting(Severity.OFF, BigDecimal.ZERO))))
                .isEmpty();
    }

    @Test
    void aCheckBlocksOrRestsWhereTheSettingsSaySo() {
        CheckSettings strict = USUAL.with(Check.RANGE, new Setting(Severity.BLOCK, BigDecimal.ZERO))
                .with(Check.DECIMALS, new Setting(Severity.OFF, BigDecimal.ZERO));
        List<Finding> findings = new Checks(LEVEL, strict).of(JUNE, number("100.11"), Background.of(new TreeMap<>()));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(Check.RANGE);
            assertThat(finding.blocks()).isTrue();
        });
        assertThat(new Checks(LEVEL, USUAL).of(JUNE, number("101"), Background.of(new TreeMap<>())))
                .noneMatch(Finding::blocks);
    }

    @Test
    void settingsCoverEveryCheck() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CheckSettings(Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12 | 12", " 1,234.50 | 1234.50", "１２．５ | 12.5", "−3 | -3", "－3 | -3", "+4 | 4", "1，234 | 1234"})
    void aCellIsReadAsPeopleFillItIn(String cell, BigDecimal value) {
        assertThat(Reading.of(cell, USUAL))
                .isInstanceOfSatisfying(
                        Reading.Figure.class,
                        figure -> assertThat(figure.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12亿", "1,23", "1.2.3", "--1", "约12", "NaN", ".", "e5", "1e5e"})
    void whatIsNoNumberBlocks(String cell) {
        assertThat(Reading.of(cell, USUAL))
                .isEqualTo(new Reading.NoFigure(
                        new Finding(Check.NUMBER, Severity.BLOCK, Reason.of("check-no-number", cell))));
        assertThat(Reading.of(" ", USUAL)).isEqualTo(new Reading.Empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e5", "1.2E+05", "-3E-7", "１Ｅ５", "1.5E3", "1e999"})
    void aNumberWithAPowerOfTenBlocksAndIsCalledSo(String cell) {
        assertThat(Reading.of(cell, USUAL)).isInstanceOfSatisfying(Reading.NoFigure.class, other -> {
            assertThat(other.isPowerOfTen()).isTrue();
            assertThat(other.finding())
                    .isEqualTo(new Finding(Check.NUMBER, Severity.BLOCK, Reason.of("check-exponent", cell)));
        });
    }

    private static List<Reason> found(Shape shape, String value, SortedMap<Period, BigDecimal> history) {
        return found(shape, value, Background.of(history));
    }

    private static List<Reason> found(Shape shape, String value, Background background) {
        List<Finding> findings = new Checks(shape, USUAL).of(JUNE, number(value), background);
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(Checks.keys()).contains(finding.reason().key()));
        return findings.stream().map(Finding::reason).toList();
    }

    private static SortedMap<Period, BigDecimal> history(String... values) {
        SortedMap<Period, BigDecimal> history = new TreeMap<>();
        for (String value : values) {
            String[] sides = value.split("=");
            history.put(Period.parse(sides[0]), number(sides[1]));
        }
        return history;
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
