package org.paodao.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Decimals;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.path.Course;
import org.paodao.scoring.path.Shape;
import org.paodao.scoring.target.Delegated;
import org.paodao.scoring.target.Figures;
import org.paodao.scoring.target.Growth;
import org.paodao.scoring.target.Rank;
import org.paodao.scoring.target.Relative;
import org.paodao.scoring.target.Target;
import org.paodao.scoring.target.Wanted;

/**
 * The path to a goal of a year as somebody set it, point by point. A point is named by its period or by the period's number within the year; {@code from} is
 * the first period, {@code base} the figure before it, {@code between} whether steps are climbed evenly, {@code upper.} stands before the points of a range's
 * upper border.
 */
public final class GoalPath {
    private static final String LAST_YEAR = "LAST_YEAR";
    private static final String STEADY = "STEADY";

    /** The ways in which a year may get to its goal. */
    public static final List<String> KINDS = List.of("LINEAR", STEADY, LAST_YEAR, "STEPS", "OWN");

    private static final String UPPER = "upper.";

    private final boolean cumulative;
    private final Goal goal;
    private final Frequency frequency;
    private final int year;
    private final String kind;
    private final Map<String, String> points;

    public GoalPath(Definition definition, Goal goal) {
        Goal.Way way = goal.path();
        this.cumulative = definition.cumulative();
        this.goal = goal;
        this.frequency = definition.frequency();
        this.year = goal.period().year();
        this.kind = way == null ? "" : way.kind();
        this.points = way == null ? Map.of() : way.points();
    }

    /** What kind of path it is; empty where nobody set one. */
    public String kind() {
        return kind;
    }

    /** The kind where nobody set one: what adds up goes straight, or as last year where it has to grow; all else should be at its goal all year. */
    public String usual() {
        Target target = goal.target();
        Target counts = target instanceof Delegated given && given.set() != null ? given.set() : target;
        if (!cumulative || counts instanceof Rank || counts instanceof Relative) {
            return STEADY;
        }
        return counts instanceof Growth ? LAST_YEAR : "LINEAR";
    }

    /** Whether the year should go as the one before. */
    public boolean followsLastYear() {
        return kindOrUsual().equals(LAST_YEAR);
    }

    /** Whether the goal itself is expected all year. */
    public boolean isSteady() {
        return kindOrUsual().equals(STEADY);
    }

    private String kindOrUsual() {
        return kind.isEmpty() ? usual() : kind;
    }

    /** The first period. */
    public Period first() {
        String from = points.get("from");
        return from == null ? period(1) : Period.parse(from);
    }

    /** The figure before the first period, where it is set. */
    public @Nullable BigDecimal base() {
        String base = points.get("base");
        return base == null ? null : new BigDecimal(base);
    }

    /** The shape that the points make; none where the kind has no points. */
    public @Nullable Shape shape() {
        return switch (kind) {
            case "STEPS" -> new Shape.Steps(steps(), Boolean.parseBoolean(points.get("between")));
            case "OWN" -> new Shape.Own(values(""), values(UPPER));
            default -> null;
        };
    }

    /** What somebody set for a period on the way; null where the way is computed, or nothing is set for it. */
    public @Nullable BigDecimal set(Period period) {
        boolean own = kind.equals("OWN") && period.frequency() == frequency && period.year() == year;
        String said = own ? named("", period.number()) : null;
        return said == null ? null : new BigDecimal(said);
    }

    private List<Shape.Step> steps() {
        List<Shape.Step> steps = new ArrayList<>();
        for (int number = 1; number <= frequency.perYear(); number++) {
            String percent = named("", number);
            if (percent != null) {
                steps.add(new Shape.Step(number, new BigDecimal(percent)));
            }
        }
        return steps;
    }

    private List<BigDecimal> values(String prefix) {
        return IntStream.rangeClosed(first().number(), frequency.perYear())
                .mapToObj(number -> named(prefix, number))
                .flatMap(Stream::ofNullable)
                .map(BigDecimal::new)
                .toList();
    }

    private @Nullable String named(String prefix, int number) {
        String byPeriod = points.get(prefix + period(number));
        return byPeriod == null ? points.get(prefix + number) : byPeriod;
    }

    private Period period(int number) {
        return new Period(year, frequency, number);
    }

    /** What is wrong with the path of a goal; of a target that comes to a number only later, whatever it comes to. */
    public static Optional<Flaw> flaw(Definition definition, Goal goal, String field) {
        var path = new GoalPath(definition, goal);
        if (goal.path() != null && !KINDS.contains(path.kind)) {
            return Optional.of(Flaw.at(field, "indicator.path-kind", goal.period(), path.kind));
        }
        Optional<String> unfit =
                path.points.keySet().stream().filter(Predicate.not(path::isFit)).findFirst();
        if (unfit.isPresent()) {
            return unfit.map(point -> Flaw.at(field, "indicator.path-point", goal.period(), point));
        }
        Optional<String> unused = path.points.keySet().stream()
                .filter(Predicate.not(path::isUsed))
                .findFirst();
        if (unused.isPresent()) {
            return unused.map(point -> Flaw.at(field, "indicator.path-unused", goal.period(), point));
        }
        return Optional.ofNullable(path.objection(definition, goal))
                .map(reason -> Flaw.at(
                        field,
                        "indicator." + reason.key(),
                        Stream.concat(Stream.of(goal.period()), reason.arguments().stream())
                                .toArray()));
    }

    /** Whether lights can go by the point: where the way begins, whether it is climbed evenly, or a figure of a period. */
    private boolean isFit(String point) {
        String said = points.getOrDefault(point, "");
        return switch (point) {
            case "between" -> said.equals("true") || said.equals("false");
            case "from" -> isFirst(said);
            case "base" -> Decimals.read(said) != null;
            default ->
                Decimals.read(said) != null
                        && isPeriod(point.startsWith(UPPER) ? point.substring(UPPER.length()) : point);
        };
    }

    /** Whether a way of this kind goes by the point. */
    private boolean isUsed(String point) {
        return switch (point) {
            case "from", "base" -> true;
            case "between" -> kind.equals("STEPS");
            default -> kind.equals("OWN") || (kind.equals("STEPS") && !point.startsWith(UPPER));
        };
    }

    private boolean isFirst(String said) {
        return IntStream.rangeClosed(1, frequency.perYear())
                .anyMatch(number -> said.equals(period(number).toString()));
    }

    private boolean isPeriod(String name) {
        return isFirst(name)
                || IntStream.rangeClosed(1, frequency.perYear())
                        .anyMatch(number -> name.equals(String.valueOf(number)));
    }

    private @Nullable Reason objection(Definition definition, Goal goal) {
        Shape shape = shape();
        if (shape == null) {
            return null;
        }
        Wanted wanted = goal.target().wanted(Figures.NONE);
        BigDecimal base = definition.cumulative() && first().number() == 1 ? null : base();
        var course = new Course(
                first(),
                base == null ? BigDecimal.ZERO : base,
                wanted == null ? said(shape) : wanted,
                definition.cumulative());
        return shape.objection(course);
    }

    /** As if what the points end with were wanted. */
    private static Wanted said(Shape shape) {
        return shape instanceof Shape.Own own && !own.values().isEmpty()
                ? Wanted.atLeast(own.values().getLast())
                : Wanted.atLeast(BigDecimal.ONE);
    }
}
