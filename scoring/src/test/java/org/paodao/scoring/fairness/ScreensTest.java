package org.paodao.scoring.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Chance;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Sentence;

/** Planted units are found, honest ones are not. */
class ScreensTest {
    private static final Chance CHANCE = Chance.of(11);

    @Test
    void aUnitThatJustReachesEveryThresholdIsAskedAbout() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            figures.add(figure("planted", "s" + i, "101", "100"));
            figures.add(figure("honest", "s" + i, i % 2 == 0 ? "101" : "99", "100"));
            figures.add(figure("good", "s" + i, "140", "100"));
            figures.add(figure("edge", "s" + i, "102.01", "100"));
        }
        assertThat(Screens.bunching(figures))
                .containsExactly(new Question(
                        Screen.BUNCHING, "planted", "", Reason.of("question-bunching-unit", 8, 0, Bunching.WINDOW)));
    }

    @Test
    void aThresholdThatNobodyJustMissesIsAskedAbout() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            figures.add(figure("u" + i, "planted", i == 0 ? "58.9" : "60", "60"));
            figures.add(figure("u" + i, "honest", i < 5 ? "59" : "61", "60"));
        }
        // nine or more of ten come by chance in 11 of 1024 cases, which is not yet rare; ten of eleven are
        assertThat(Screens.bunching(figures)).isEmpty();
        figures.add(figure("u11", "planted", "60.5", "60"));
        assertThat(Screens.bunching(figures))
                .containsExactly(new Question(
                        Screen.BUNCHING,
                        "",
                        "planted",
                        Reason.of("question-bunching-subject", 10, 1, Bunching.WINDOW)));
    }

    @Test
    void chanceIsCountedExactly() {
        assertThat(Bunching.isRare(6, 6)).isFalse();
        assertThat(Bunching.isRare(7, 7)).isTrue();
        assertThat(Bunching.isRare(9, 10)).isFalse();
        assertThat(Bunching.isRare(10, 11)).isTrue();
        assertThat(Bunching.isRare(0, 0)).isFalse();
    }

    @Test
    void honestFiguresAreSeldomAskedAbout() {
        List<Figure> figures = new ArrayList<>();
        for (int unit = 0; unit < 200; unit++) {
            for (int i = 0; i < 30; i++) {
                figures.add(new Figure("u" + unit, "s" + i, CHANCE.decimal(90, 110), BigDecimal.valueOf(100)));
            }
        }
        assertThat(Screens.bunching(figures)).hasSizeLessThan(5);
        assertThat(Screens.onTarget(figures)).isEmpty();
    }

    @Test
    void figuresExactlyOnTargetAreAskedAbout() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            figures.add(figure("planted", "s" + i, i < 3 ? "6.50" : "7", "6.5"));
            figures.add(figure("two", "s" + i, i < 2 ? "6.5" : "7", "6.5"));
        }
        for (int i = 0; i < 11; i++) {
            figures.add(figure("many", "s" + i, i < 3 ? "6.5" : "7", "6.5"));
        }
        assertThat(Screens.onTarget(figures))
                .containsExactly(new Question(Screen.ON_TARGET, "planted", "", Reason.of("question-on-target", 3, 10)));
    }

    @Test
    void aSpikeAtTheEndIsAskedAboutUnlessEverybodyHasIt() {
        List<Amounts> years = new ArrayList<>();
        years.add(year("planted", "s", "50"));
        years.add(year("less", "s", "3.6"));
        List.of("a", "b", "c").forEach(unit -> years.add(year(unit, "s", "1")));
        List.of("planted", "a", "b").forEach(unit -> years.add(year(unit, "season", "50")));
        years.add(year("a", "alone", "50"));
        years.add(year("b", "alone", "1"));
        years.add(new Amounts("none", "s", Collections.nCopies(12, BigDecimal.ZERO)));
        List<Question> questions = Screens.periodEnds(years);
        assertThat(questions.stream().map(Question::unit)).containsExactly("planted");
        assertThat(questions.getFirst().subject()).isEqualTo("s");
        assertThat((BigDecimal) questions.getFirst().reason().arguments().getFirst())
                .isCloseTo(new BigDecimal("81.967"), org.assertj.core.api.Assertions.within(new BigDecimal("0.001")));
    }

    @Test
    void aTargetRaisedBecauseItWasSurpassedIsAskedAbout() {
        List<Raise> raises = List.of(
                raise("planted", "110", "110"),
                raise("lucky", "110", "106.9"),
                raise("slightly", "104.9", "110"),
                raise("a", "101", "102"),
                raise("b", "99", "102"),
                raise("c", "100", "102"),
                raise("d", "100", "102"),
                new Raise("zero", "s", BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.TEN));
        assertThat(Screens.ratchet(raises).stream().map(Question::unit)).containsExactly("planted");
        assertThat(Screens.ratchet(raises).getFirst().reason().arguments().stream()
                        .map(argument ->
                                ((BigDecimal) argument).stripTrailingZeros().toPlainString()))
                .containsExactly("10", "10", "2");
    }

    @Test
    void whoAlwaysTellsTooMuchIsAskedAbout() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            claims.add(claim("planted", "60", "55"));
            claims.add(claim("little", "60", "55.1"));
            claims.add(claim("mixed", i % 2 == 0 ? "90" : "50", "55"));
        }
        for (int i = 0; i < 6; i++) {
            claims.add(claim("few", "90", "55"));
        }
        List<Question> questions = Screens.optimism(claims);
        assertThat(questions.stream().map(Question::unit)).containsExactly("planted");
        assertThat(questions.getFirst().reason().arguments().getLast()).isEqualTo(8);
    }

    @Test
    void theMiddleOfAnEvenNumberLiesBetweenTwo() {
        assertThat(Medians.of(List.of(BigDecimal.TEN, BigDecimal.ONE))).isEqualByComparingTo("5.5");
        assertThat(Medians.of(List.of(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TWO)))
                .isEqualByComparingTo("2");
        assertThat(Sentence.keys(Doubts.values())).allMatch(key -> key.startsWith("question-"));
    }

    private static Figure figure(String unit, String subject, String value, String threshold) {
        return new Figure(unit, subject, new BigDecimal(value), new BigDecimal(threshold));
    }

    private static Amounts year(String unit, String subject, String last) {
        List<BigDecimal> amounts = new ArrayList<>(Collections.nCopies(11, BigDecimal.ONE));
        amounts.add(new BigDecimal(last));
        return new Amounts(unit, subject, amounts);
    }

    private static Raise raise(String unit, String reached, String next) {
        return new Raise(unit, "s", BigDecimal.valueOf(100), new BigDecimal(reached), new BigDecimal(next));
    }

    private static Claim claim(String unit, String told, String computed) {
        return new Claim(unit, new BigDecimal(told), new BigDecimal(computed));
    }
}
