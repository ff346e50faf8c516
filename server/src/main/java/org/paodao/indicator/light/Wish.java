package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.GoalPath;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Period;
import org.paodao.scoring.forecast.Begin;
import org.paodao.scoring.path.Lane;
import org.paodao.scoring.path.Path;
import org.paodao.scoring.target.Attainment;
import org.paodao.scoring.target.Delegated;
import org.paodao.scoring.target.Figures;
import org.paodao.scoring.target.Need;
import org.paodao.scoring.target.Rank;
import org.paodao.scoring.target.Relative;
import org.paodao.scoring.target.Target;
import org.paodao.scoring.target.Wanted;

/**
 * What a year wants of one line of figures.
 *
 * @param goal of the year
 * @param onTheWay goals of its parts, in order
 * @param target what counts: of a delegated one what was set, once it was
 * @param set how the year gets there, as somebody set it
 */
record Wish(Indicator indicator, UUID unit, Goal goal, List<Goal> onTheWay, Target target, GoalPath set) {

    /** What an edition wants; null where it wants nothing. */
    static @Nullable Wish of(Indicator indicator, UUID unit, int year) {
        return among(byOwner(indicator, year), unit);
    }

    /** What is wanted of a unit: what its own goals want, else those that each has; of the whole its own only. */
    static @Nullable Wish among(Map<UUID, @Nullable Wish> byOwner, UUID unit) {
        Wish wish = byOwner.get(byOwner.containsKey(unit) || unit.equals(Goal.WHOLE) ? unit : Goal.EACH);
        return wish == null ? null : wish.of(unit);
    }

    /** What it wants of each owner of a goal in the year; nothing of one that has goals on the way only. */
    static Map<UUID, @Nullable Wish> byOwner(Indicator indicator, int year) {
        Map<UUID, List<Goal>> goals = new HashMap<>();
        for (Goal goal : indicator.goals()) {
            if (goal.period().year() == year) {
                goals.computeIfAbsent(goal.unit(), none -> new ArrayList<>()).add(goal);
            }
        }
        Map<UUID, @Nullable Wish> byOwner = new HashMap<>();
        goals.forEach((owner, own) -> {
            own.sort(Comparator.comparing(Goal::period));
            byOwner.put(owner, of(indicator, owner, year, own));
        });
        return byOwner;
    }

    /** The same of another unit. */
    Wish of(UUID other) {
        return new Wish(indicator, other, goal, onTheWay, target, set);
    }

    private static @Nullable Wish of(Indicator indicator, UUID unit, int year, List<Goal> goals) {
        Goal ofYear = null;
        List<Goal> onTheWay = new ArrayList<>();
        for (Goal goal : goals) {
            if (ofYear == null && goal.period().equals(Period.year(year))) {
                ofYear = goal;
            } else {
                onTheWay.add(goal);
            }
        }
        if (ofYear == null) {
            return null;
        }
        Target target = ofYear.target();
        return new Wish(
                indicator,
                unit,
                ofYear,
                List.copyOf(onTheWay),
                target instanceof Delegated given && given.set() != null ? given.set() : target,
                new GoalPath(indicator.definition(), ofYear));
    }

    /** Whether a person has to say how it stands. */
    boolean isSaid() {
        return !target.computable();
    }

    /** Whether places are compared, not figures. */
    boolean isRank() {
        return target instanceof Rank;
    }

    /** Whether one way leads through the whole year; else each period has its own. */
    boolean isOneWay() {
        return !isRank() && !(target instanceof Relative);
    }

    /** Whether the way through the year is the same for every unit of which this is wanted: none of its figures goes into it. */
    boolean isAlike() {
        return isOneWay()
                && !target.needs().contains(Need.LAST_YEAR)
                && Ways.areAlike(indicator.definition(), set, onTheWay);
    }

    /** Which way is better. */
    Direction direction() {
        return isRank() ? Direction.LOWER : indicator.definition().direction();
    }

    /** What the definition says of the end of a year; null where it says nothing of that one. */
    private @Nullable BigDecimal base(int year) {
        Definition.Base base = indicator.definition().base();
        return base != null && base.year() == year && unit.equals(Goal.WHOLE) ? base.value() : null;
    }

    /** Where its plan begins and from what its way leads, if the figures do not say that: within the year, or from a base that was there before it. */
    List<Begin> begins(Shelf shelf) {
        return begins(isOneWay() ? path(shelf, set.first()) : null);
    }

    /**
     * The same of a way that is known.
     *
     * @param way the one through the whole year; null where there is none
     */
    List<Begin> begins(@Nullable Path way) {
        boolean withYear = set.first().number() == 1;
        if (withYear && indicator.definition().cumulative()) {
            return List.of();
        }
        Lane lane = way == null ? null : way.low() == null ? way.high() : way.low();
        if (lane != null && !lane.flat()) {
            return List.of(new Begin(set.first(), lane.origin()));
        }
        return withYear ? List.of() : List.of(new Begin(set.first(), set.base()));
    }

    /** Where it should stand; null where that comes to no number. */
    @Nullable
    Path path(Shelf shelf, Period period) {
        if (target instanceof Rank rank) {
            return Ways.steady(period, Wanted.atMost(BigDecimal.valueOf(rank.place())));
        }
        if (target instanceof Relative relative) {
            BigDecimal other = shelf.amount(relative.other(), unit, period);
            Wanted wanted = other == null ? null : target.wanted(Figures.NONE.beside(other));
            return wanted == null ? null : Ways.steady(period, wanted);
        }
        return ways(shelf, period.year()).to(set, onTheWay, wanted(shelf, period.year()));
    }

    /** Whether the year should go as last year did. */
    boolean followsLastYear() {
        return isOneWay() && onTheWay.isEmpty() && set.followsLastYear();
    }

    /** Which way leads to a goal that should follow last year. */
    LikeLastYear likeLastYear(Shelf shelf) {
        int year = goal.period().year();
        return ways(shelf, year).likeLastYear(set, wanted(shelf, year));
    }

    private Ways ways(Shelf shelf, int year) {
        return new Ways(indicator.definition(), year, shelf.of(indicator.code(), unit));
    }

    /** What the year should end with; null where that comes to no number. */
    private @Nullable Wanted wanted(Shelf shelf, int year) {
        return target.wanted(after(Figures.NONE, lastYear(shelf, year)));
    }

    /** How far a figure has come, or why that cannot be said. */
    Attainment attainment(Shelf shelf, BigDecimal amount) {
        return target.attainment(
                after(Figures.of(amount), lastYear(shelf, goal.period().year())));
    }

    private @Nullable BigDecimal lastYear(Shelf shelf, int year) {
        Period lastEnd = Period.year(year - 1);
        BigDecimal known = shelf.amount(indicator.code(), unit, lastEnd);
        return known == null ? base(lastEnd.year()) : known;
    }

    private static Figures after(Figures figures, @Nullable BigDecimal lastYear) {
        return lastYear == null ? figures : figures.after(lastYear);
    }
}
