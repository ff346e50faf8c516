package org.paodao.plan.intake;

import java.util.List;
import java.util.Optional;
import org.paodao.organization.Unit;

/** What a printed unit name may mean in the organisation. */
public sealed interface UnitMatch {
    /** It is a unit's own name, short or full. */
    record Exact(Unit unit) implements UnitMatch {
        @Override
        public Optional<Unit> certain() {
            return Optional.of(unit);
        }
    }

    /** It is remembered as another name of a unit. */
    record Alias(Unit unit) implements UnitMatch {
        @Override
        public Optional<Unit> certain() {
            return Optional.of(unit);
        }
    }

    /** It means a group, such as 各乡镇, and stays as printed. */
    record Collective() implements UnitMatch {}

    /** It is like the names of units, the likeliest first; a person decides. At least one. */
    record Close(List<Candidate> candidates) implements UnitMatch {
        public Close {
            candidates = List.copyOf(candidates);
        }
    }

    /** No unit is called anything like it. */
    record Unknown() implements UnitMatch {}

    /**
     * A unit that may be meant.
     *
     * @param unit the unit
     * @param name which of its names is like the printed one
     * @param reason why
     * @param likeness 0 to 100
     */
    record Candidate(Unit unit, String name, Reason reason, int likeness) {}

    /** Why a name is taken to mean a unit; {@code planimport.match.<name>} says it in words. */
    enum Reason {
        /** The same but for the level or place before it: 区财政局, 莲都区财政局. */
        SAME_WITHOUT_LEVEL,
        /** The same but for what stands in brackets behind it: 区示例分局（含示例中心）. */
        SAME_WITHOUT_BRACKETS,
        /** One shortens the other: 交通局, 交通运输局. */
        SHORTENED,
        /** Nearly the same characters. */
        SIMILAR
    }

    /** The unit, when nothing has to be decided. */
    default Optional<Unit> certain() {
        return Optional.empty();
    }
}
