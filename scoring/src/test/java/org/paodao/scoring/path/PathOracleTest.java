package org.paodao.scoring.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.scoring.Chance;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.Ratio;
import org.paodao.scoring.path.Shape.LastYear;
import org.paodao.scoring.path.Shape.Linear;
import org.paodao.scoring.path.Shape.Step;
import org.paodao.scoring.path.Shape.Steps;
import org.paodao.scoring.target.Wanted;

/** Paths against fractions that are worked out another way: the share of the whole year first, then what is left of it after the start; steps as they are written. */
class PathOracleTest {
    private static final Ratio HUNDRED = Ratio.of(100, 1);

    static Stream<Long> seeds() {
        return Chance.seeds(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyBorderIsThatOfFractions(long seed) {
        Chance chance = Chance.of(seed);
        Course course = course(chance);
        Shape shape = shape(chance, course);
        if (shape.objection(course) != null) {
            return;
        }
        Path path = Path.of(shape, course);
        Lane lane = Objects.requireNonNull(path.low() == null ? path.high() : path.low());
        BigDecimal goal = lane.goal();
        boolean steady = lane.floor()
                ? course.base().compareTo(goal) >= 0 && !(course.cumulative() && goal.signum() < 0)
                : !course.cumulative() && course.base().compareTo(goal) <= 0;
        Ratio start = share(shape, course, course.first().number() - 1);
        for (int i = 0; i < course.length(); i++) {
            Ratio then = share(shape, course, course.first().number() + i);
            Ratio part = shape instanceof Steps
                    ? then
                    : then.minus(start).by(Ratio.of(1, 1).minus(start));
            Ratio way = Ratio.of(goal).minus(Ratio.of(course.base()));
            Ratio border = steady ? Ratio.of(goal) : Ratio.of(course.base()).plus(way.times(part));
            assertThat(border.is(lane.expected().get(i)))
                    .as("%s of %s at %d", shape, course, i)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPathEndsAtItsGoalAndNeverTurnsBackIfItsShapeDoesNot(long seed) {
        Chance chance = Chance.of(seed);
        Course course = course(chance);
        Shape shape = shape(chance, course);
        if (shape.objection(course) != null) {
            return;
        }
        Path path = Path.of(shape, course);
        for (Lane lane :
                Stream.of(path.low(), path.high()).filter(Objects::nonNull).toList()) {
            assertThat(lane.expected()).hasSize(course.length());
            assertThat(lane.expected().getLast()).isEqualByComparingTo(lane.goal());
            int up = Integer.signum(lane.goal().compareTo(lane.origin()));
            for (int i = 1; i < lane.expected().size() && !(shape instanceof LastYear); i++) {
                assertThat(Integer.signum(lane.expected()
                                        .get(i)
                                        .compareTo(lane.expected().get(i - 1)))
                                * up)
                        .isNotNegative();
            }
            if (course.cumulative() && course.first().number() == 1) {
                assertThat(lane.origin()).isEqualByComparingTo("0");
            }
        }
        assertThat(Path.of(shape, course)).isEqualTo(path);
    }

    private static Course course(Chance chance) {
        Frequency frequency = chance.one(List.of(Frequency.values()));
        int first = chance.flip() ? 1 : chance.whole(1, frequency.perYear());
        boolean cumulative = chance.flip();
        BigDecimal base = cumulative && first == 1 ? BigDecimal.ZERO : chance.decimal(0, 50);
        BigDecimal goal = chance.decimal(cumulative ? 1 : -20, 120);
        Wanted wanted = switch (chance.whole(1, 3)) {
            case 1 -> Wanted.atLeast(goal);
            case 2 -> Wanted.atMost(goal);
            default -> Wanted.between(goal, goal.add(chance.decimal(0, 30)));
        };
        return new Course(new Period(2023, frequency, first), base, wanted, cumulative);
    }

    private static Shape shape(Chance chance, Course course) {
        int periods = course.first().frequency().perYear();
        return switch (chance.whole(1, 3)) {
            case 1 -> new Linear();
            case 2 -> {
                List<BigDecimal> values = new ArrayList<>();
                for (int i = 0; i < periods; i++) {
                    values.add(chance.decimal(10 * i, 10 * i + 9));
                }
                yield new LastYear(course.cumulative() ? BigDecimal.ZERO : chance.decimal(-9, 0), values);
            }
            default -> {
                List<Step> steps = new ArrayList<>();
                for (int number = 1; number < periods; number++) {
                    if (chance.flip()) {
                        steps.add(new Step(number, chance.decimal(number * 8 - 7, number * 8)));
                    }
                }
                steps.add(new Step(periods, new BigDecimal("100")));
                yield new Steps(steps, chance.flip());
            }
        };
    }

    /** How much is due after so many periods of the year: of the whole year's way, by steps of the way from the start. */
    private static Ratio share(Shape shape, Course course, int number) {
        int periods = course.first().frequency().perYear();
        return switch (shape) {
            case LastYear last -> {
                List<BigDecimal> stands = new ArrayList<>(List.of(last.before()));
                stands.addAll(last.values());
                Ratio first = Ratio.of(stands.getFirst());
                yield Ratio.of(stands.get(number))
                        .minus(first)
                        .by(Ratio.of(stands.getLast()).minus(first));
            }
            case Steps steps -> steps(steps, course.first().number() - 1, number);
            default -> Ratio.of(number, periods);
        };
    }

    private static Ratio steps(Steps steps, int start, int number) {
        Step before = steps.steps().stream()
                .filter(step -> step.number() > start && step.number() <= number)
                .reduce((a, b) -> b)
                .orElse(new Step(start, BigDecimal.ZERO));
        Step after = steps.steps().stream()
                .filter(step -> step.number() > number)
                .findFirst()
                .orElse(before);
        Ratio climb = Ratio.of(after.percent()).minus(Ratio.of(before.percent()));
        Ratio passed = after.number() == before.number() || !steps.between()
                ? Ratio.ZERO
                : Ratio.of(number - before.number(), after.number() - before.number());
        return Ratio.of(before.percent()).plus(climb.times(passed)).by(HUNDRED);
    }
}
