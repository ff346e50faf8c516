package org.paodao.scoring.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.scoring.Chance;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Ratio;

class AttainmentOracleTest {
    static Stream<Long> seeds() {
        return Chance.seeds(250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shareAndGapAreThoseOfFractions(long seed) {
        Chance chance = Chance.of(seed);
        BigDecimal goal = chance.decimal(-50, 50);
        BigDecimal base = chance.decimal(-50, 50);
        BigDecimal value = chance.flip() ? goal : chance.decimal(-60, 60);
        boolean rising = chance.flip();
        Target target = rising ? new AtLeast(goal) : new AtMost(goal);

        Attainment attainment = target.attainment(Figures.of(value).from(base));

        Ratio room = Ratio.of(value).minus(Ratio.of(goal)).times(Ratio.of(rising ? 1 : -1, 1));
        assertThat(Ratio.of(Objects.requireNonNull(attainment.gap()))).isEqualTo(room);
        assertThat(attainment.state() == Attainment.State.REACHED).isEqualTo(room.compareTo(Ratio.ZERO) >= 0);
        boolean hasWay = rising ? base.compareTo(goal) < 0 : base.compareTo(goal) > 0;
        assertThat(attainment.share() != null).isEqualTo(hasWay);
        if (attainment.share() != null) {
            Ratio share =
                    Ratio.of(value).minus(Ratio.of(base)).by(Ratio.of(goal).minus(Ratio.of(base)));
            assertThat(share.is(attainment.share())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void growthIsThatOfFractions(long seed) {
        Chance chance = Chance.of(seed);
        BigDecimal percent = chance.decimal(-20, 40);
        BigDecimal lastYear = chance.decimal(1, 900);
        BigDecimal exactly =
                lastYear.multiply(percent.add(BigDecimal.valueOf(100))).movePointLeft(2);
        BigDecimal value = chance.flip() ? exactly : chance.decimal(0, 1000);

        Attainment attainment = new Growth(percent).attainment(Figures.of(value).after(lastYear));

        Ratio grown =
                Ratio.of(value).by(Ratio.of(lastYear)).minus(Ratio.of(1, 1)).times(Ratio.of(100, 1));
        Ratio gap = grown.minus(Ratio.of(percent));
        assertThat(gap.is(Objects.requireNonNull(attainment.gap()))).isTrue();
        assertThat(attainment.state() == Attainment.State.REACHED).isEqualTo(gap.compareTo(Ratio.ZERO) >= 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFallIsAGrowthTheOtherWay(long seed) {
        Chance chance = Chance.of(seed);
        BigDecimal percent = chance.decimal(-20, 40);
        Figures figures = Figures.of(chance.decimal(0, 1000)).after(chance.decimal(1, 900));

        Attainment fall = new Growth(percent, true).attainment(figures);
        Attainment growth = new Growth(percent.negate()).attainment(figures);

        assertThat(fall.gap())
                .isEqualByComparingTo(Objects.requireNonNull(growth.gap()).negate());
        assertThat(fall.state() == Attainment.State.REACHED)
                .isEqualTo(Objects.requireNonNull(fall.gap()).signum() >= 0);
        assertThat(Target.of(TargetKind.GROWTH, new Growth(percent, true).parameters()))
                .isEqualTo(new Growth(percent, true))
                .returns(Direction.LOWER, Target::direction);
    }
}
