package org.paodao.scoring.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.scoring.Chance;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.Ratio;
import org.paodao.scoring.path.Course;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.path.Shape;
import org.paodao.scoring.target.Wanted;

/** Lights against fractions; every third value lies exactly on a threshold where a decimal can. */
class JudgeOracleTest {
    private static final Ratio HUNDRED = Ratio.of(100, 1);

    static Stream<Long> seeds() {
        return Chance.seeds(500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLightIsThatOfFractions(long seed) {
        Chance chance = Chance.of(seed);
        Frequency frequency = chance.one(List.of(Frequency.values()));
        BigDecimal goal = chance.decimal(1, 300);
        boolean floor = chance.flip();
        Period period = new Period(2023, frequency, chance.whole(1, frequency.perYear()));
        Ratio due = Ratio.of(goal).times(Ratio.of(period.number(), frequency.perYear()));
        BigDecimal value = value(chance, goal, period, frequency);

        Judgement judgement = Judge.judge(RuleSets.usual(), situation(period, value, goal, floor));

        Ratio lag = due.minus(Ratio.of(value)).times(Ratio.of(floor ? 1 : -1, 1));
        Ratio points = lag.times(HUNDRED).by(Ratio.of(goal));
        assertThat(judgement.light()).isEqualTo(light(points, period.number() == frequency.perYear()));
        assertThat(judgement.behind()).isEqualTo(points.compareTo(Ratio.ZERO) > 0);
        assertThat(points.is(Objects.requireNonNull(
                        Objects.requireNonNull(judgement.situation().position()).pointsBehind())))
                .isTrue();
        assertThat(Judge.judge(RuleSets.usual(), situation(period, value, goal, floor)))
                .isEqualTo(judgement);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsRedOrYellowThatIsNotDue(long seed) {
        Chance chance = Chance.of(seed);
        Situation due = situation(Cases.JUNE, chance.decimal(-10, 110), new BigDecimal("100"), chance.flip());
        Reading early = new Reading(due.reading().value(), Due.NOT_DUE, Direction.HIGHER);
        for (RuleSet rules : RuleSets.examples()) {
            Situation notDue = Situation.of(due.period(), early, due.path())
                    .after(new History(chance.whole(0, 3), chance.whole(0, 3), 1, 1, 1));
            Judgement judgement = Judge.judge(rules, notDue);
            assertThat(judgement.light().warns()).isFalse();
            assertThat(judgement.reasons()).isNotEmpty();
        }
    }

    /** The rules as a person would read them. */
    private static Light light(Ratio points, boolean yearEnds) {
        if (points.compareTo(Ratio.of(30, 1)) > 0) {
            return Light.RED;
        }
        if (points.compareTo(Ratio.of(10, 1)) >= 0 || (yearEnds && points.compareTo(Ratio.ZERO) > 0)) {
            return Light.YELLOW;
        }
        return points.compareTo(Ratio.of(-10, 1)) <= 0 ? Light.BLUE : Light.GREEN;
    }

    private static BigDecimal value(Chance chance, BigDecimal goal, Period period, Frequency frequency) {
        if (chance.whole(1, 3) > 1) {
            return chance.decimal(-20, 320);
        }
        BigDecimal percent = BigDecimal.valueOf(100L * period.number())
                .divide(BigDecimal.valueOf(frequency.perYear()), 6, RoundingMode.HALF_EVEN);
        BigDecimal threshold = BigDecimal.valueOf(chance.one(List.of(-30, -10, 0, 10, 30)));
        return goal.multiply(percent.subtract(threshold)).movePointLeft(2);
    }

    private static Situation situation(Period period, BigDecimal value, BigDecimal goal, boolean floor) {
        Wanted wanted = floor ? Wanted.atLeast(goal) : Wanted.atMost(goal);
        Period first = new Period(2023, period.frequency(), 1);
        Path path = Path.of(new Shape.Linear(), Course.ofYear(first, wanted));
        return Situation.of(period, new Reading(value, Due.DUE, floor ? Direction.HIGHER : Direction.LOWER), path);
    }
}
