package org.paodao.scoring.light;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a rule holds. {@link Written} is its shape for storage. */
public sealed interface Condition {
    /** Whatever the situation: the last rule. */
    Condition OTHERWISE = new Otherwise();

    /** A measure against a threshold; none as long as an office has to fill it in. */
    record Compare(
            Measure measure, Relation relation, @Nullable BigDecimal threshold) implements Condition {}

    /** A yes-or-no question. */
    record Is(Fact fact) implements Condition {}

    /** The unit belongs to the group. */
    record InGroup(String group) implements Condition {}

    /** The light just given; only what follows from a light may ask for it. */
    record Lit(Light light) implements Condition {}

    /** Each of them. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The contrary. */
    record Not(Condition part) implements Condition {}

    /** Always. */
    record Otherwise() implements Condition {}

    static Condition atLeast(Measure measure, String threshold) {
        return new Compare(measure, Relation.AT_LEAST, new BigDecimal(threshold));
    }

    static Condition moreThan(Measure measure, String threshold) {
        return new Compare(measure, Relation.MORE_THAN, new BigDecimal(threshold));
    }

    static Condition atMost(Measure measure, String threshold) {
        return new Compare(measure, Relation.AT_MOST, new BigDecimal(threshold));
    }

    /** A threshold an office has to fill in. */
    static Condition open(Measure measure, Relation relation) {
        return new Compare(measure, relation, null);
    }

    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }
}
