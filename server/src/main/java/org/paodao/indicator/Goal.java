package org.paodao.indicator;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.Target;
import org.paodao.scoring.target.TargetKind;

/**
 * What is to be reached by the end of a period.
 *
 * @param unit for which unit; {@link #WHOLE} for the jurisdiction as a whole, {@link #EACH} for each unit alike
 * @param kind code of the kind of target
 * @param terms what the kind needs, by name
 * @param printed as the plan prints it
 * @param path how the year gets there; null for a straight way
 */
public record Goal(
        UUID unit,
        Period period,
        String kind,
        SortedMap<String, String> terms,
        String printed,
        @Nullable Way path) {
    /** Stands for the jurisdiction as a whole. */
    public static final UUID WHOLE = new UUID(0, 0);

    /** Stands for each unit alike that has figures and no goal of its own. */
    public static final UUID EACH = new UUID(0, 1);

    public Goal {
        terms = new TreeMap<>(terms);
    }

    /** A goal as the kinds of targets have it. */
    public static Goal of(UUID unit, Period period, Target target, String printed) {
        return new Goal(unit, period, target.kind().name(), new TreeMap<>(target.parameters()), printed, null);
    }

    /** The same goal reached in another way. */
    public Goal along(@Nullable Way way) {
        return new Goal(unit, period, kind, terms, printed, way);
    }

    /** Whether it is the goal of one unit. */
    public boolean isOfUnit() {
        return !unit.equals(WHOLE) && !unit.equals(EACH);
    }

    /** What is wanted. */
    public Target target() {
        return Target.of(TargetKind.valueOf(kind), terms);
    }

    /** Which goal of an indicator it is. */
    public Key key() {
        return new Key(unit, period);
    }

    /** Of an indicator there is one goal for each unit and period. */
    public record Key(UUID unit, Period period) {}

    /**
     * How the year gets there.
     *
     * @param kind code of the kind of path, one of {@link GoalPath#KINDS} however it is written
     * @param points what it needs, by period or name
     */
    public record Way(String kind, SortedMap<String, String> points) {
        public Way {
            kind = kind.toUpperCase(Locale.ROOT).replace('-', '_');
            points = new TreeMap<>(points);
        }

        /** The points as somebody types them: those of numbered periods in their order. */
        public String written() {
            return points.entrySet().stream()
                    .sorted(Comparator.comparing(point -> ordered(point.getKey())))
                    .map(point -> point.getKey() + "=" + point.getValue())
                    .collect(Collectors.joining("; "));
        }

        private static String ordered(String name) {
            return name.matches("(upper\\.)?[0-9]") ? name.replaceFirst("([0-9])$", "0$1") : name;
        }

        /** A way with these points. */
        public static Way of(String kind, Map<String, String> points) {
            return new Way(kind, new TreeMap<>(points));
        }
    }
}
