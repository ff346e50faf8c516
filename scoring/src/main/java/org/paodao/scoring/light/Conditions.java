package org.paodao.scoring.light;

import java.util.List;
import java.util.stream.Stream;
import org.paodao.scoring.light.Condition.All;
import org.paodao.scoring.light.Condition.Any;
import org.paodao.scoring.light.Condition.Compare;
import org.paodao.scoring.light.Condition.Not;

/** Walks through conditions. */
final class Conditions {
    private Conditions() {}

    /** The parts that have no parts. */
    static Stream<Condition> leaves(Condition condition) {
        return switch (condition) {
            case All all -> all.parts().stream().flatMap(Conditions::leaves);
            case Any any -> any.parts().stream().flatMap(Conditions::leaves);
            case Not not -> leaves(not.part());
            default -> Stream.of(condition);
        };
    }

    /** The same with thresholds as they are written shortest. */
    static Condition plain(Condition condition) {
        return switch (condition) {
            case All all -> new All(all.parts().stream().map(Conditions::plain).toList());
            case Any any -> new Any(any.parts().stream().map(Conditions::plain).toList());
            case Not not -> new Not(plain(not.part()));
            case Compare compare ->
                compare.threshold() == null
                        ? compare
                        : new Compare(
                                compare.measure(),
                                compare.relation(),
                                compare.threshold().stripTrailingZeros());
            default -> condition;
        };
    }

    /** What must hold each, as far as it can be told apart. */
    static List<Condition> each(Condition condition) {
        return condition instanceof All all
                ? all.parts().stream().flatMap(part -> each(part).stream()).toList()
                : List.of(condition);
    }
}
