package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.Growth;

/** What is remembered of goals is what is read of them each time. */
class WishesTest {
    private static final List<UUID> OWNERS =
            List.of(Goal.WHOLE, Goal.EACH, new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));

    /** The last has no goals. */
    private static final List<UUID> ASKED =
            List.of(Goal.WHOLE, new UUID(1, 1), new UUID(1, 2), new UUID(1, 3), new UUID(1, 4));

    private static final List<Goal.Way> WAYS = List.of(
            Goal.Way.of("LINEAR", Map.of()),
            Goal.Way.of("LINEAR", Map.of("from", "2023-04", "base", "7")),
            Goal.Way.of("LINEAR", Map.of("from", "2023-04")),
            Goal.Way.of("STEADY", Map.of()),
            Goal.Way.of("LAST_YEAR", Map.of()),
            Goal.Way.of("STEPS", Map.of("3", "40", "12", "100")));

    private static Indicator indicator(Random random, boolean cumulative) {
        List<Goal> goals = new ArrayList<>();
        for (UUID owner : OWNERS) {
            for (Period period :
                    List.of(Period.year(2023), Period.month(2023, 6), Period.month(2023, 3), Period.year(2024))) {
                if (random.nextBoolean()) {
                    goals.add(random.nextInt(goals.size() + 1), goal(random, owner, period));
                }
            }
        }
        return new Indicator(new UUID(2, random.nextInt()), "A", null, definition(cumulative), goals);
    }

    private static Goal goal(Random random, UUID owner, Period period) {
        BigDecimal figure = BigDecimal.valueOf(random.nextInt(100));
        Goal goal = Goal.of(owner, period, random.nextInt(3) == 0 ? new Growth(figure) : new AtLeast(figure), "≥");
        return period.year() != 2023 || random.nextBoolean() ? goal : goal.along(WAYS.get(random.nextInt(WAYS.size())));
    }

    /** Some of the figures of some units, from a year before there are goals on. */
    private static Shelf shelf(Random random) {
        Shelf shelf = new Shelf();
        for (UUID unit : ASKED) {
            for (Period period = Period.month(2021, 1); period.year() < 2025; period = period.plus(1)) {
                if (random.nextInt(12) > 0) {
                    shelf.put("A", unit, period, new Figure(BigDecimal.valueOf(random.nextInt(200)), 1, false));
                }
            }
        }
        return shelf;
    }

    private static Definition definition(boolean cumulative) {
        return new Definition(
                "示例指标",
                "个",
                1,
                Direction.HIGHER,
                "",
                cumulative,
                false,
                Frequency.MONTH,
                null,
                null,
                true,
                null,
                "",
                List.of(),
                20,
                "",
                true,
                null);
    }

    /** Whose goals count: one's own, be they for parts of the year only, else those that each unit has; the whole has its own only. */
    private static @Nullable Goal goal(Indicator indicator, UUID unit, int year) {
        boolean own = unit.equals(Goal.WHOLE)
                || indicator.goals().stream()
                        .anyMatch(goal ->
                                goal.unit().equals(unit) && goal.period().year() == year);
        return indicator.goals().stream()
                .filter(goal -> goal.unit().equals(own ? unit : Goal.EACH)
                        && goal.period().equals(Period.year(year)))
                .findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsRememberedIsWhatTheGoalsSay(long seed) {
        var random = new Random(seed);
        Shelf shelf = shelf(random);
        var wishes = new Wishes(shelf);
        List<Indicator> indicators = List.of(indicator(random, true), indicator(random, false));
        for (int asked = 0; asked < 300; asked++) {
            Indicator indicator = indicators.get(random.nextInt(2));
            UUID unit = ASKED.get(random.nextInt(ASKED.size()));
            int year = 2022 + random.nextInt(3);
            Wish read = Wish.of(indicator, unit, year);
            Wish remembered = wishes.of(indicator, unit, year);
            assertThat(remembered).usingRecursiveComparison().isEqualTo(read);
            assertThat(read == null ? null : read.goal()).isEqualTo(goal(indicator, unit, year));
            if (read != null) {
                Period period = Period.month(year, 1 + random.nextInt(12));
                assertThat(wishes.path(period)).isEqualTo(read.path(shelf, period));
                assertThat(read.begins(read.path(shelf, period))).isEqualTo(read.begins(shelf));
            }
        }
    }
}
