package org.paodao.indicator.light;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.SystemTimes;
import org.paodao.scoring.light.Condition;
import org.paodao.scoring.light.Measure;
import org.paodao.scoring.light.Rule;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.target.Delegated;
import org.paodao.scoring.target.Rank;
import org.paodao.scoring.target.Target;

/**
 * Which units' lights can have become others when the figures of some did: these units, those above them and the whole. Not so where units are compared with
 * each other, for one figure moves the average and the places of all; and not where every light keeps what was said of it, for that names the average, too.
 */
final class Narrowing {
    private static final Set<Measure> COMPARING = Set.of(Measure.BELOW_AVERAGE, Measure.PLACE, Measure.PLACES_LOST);

    private final SystemTimes times;
    private final RulesInForce rules;
    private final UnitTree tree;

    Narrowing(SystemTimes times, RulesInForce rules, UnitTree tree) {
        this.times = times;
        this.rules = rules;
        this.tree = tree;
    }

    /**
     * The units; null for all.
     *
     * @param changed the units whose figures became others; empty for no matter whose
     * @param crowds indicators of so many units that what is said of their lights is not kept
     */
    @Nullable
    Set<UUID> of(Collection<String> codes, Set<UUID> changed, Set<String> crowds) {
        return changed.isEmpty() || !crowds.containsAll(codes) || comparesUnits() ? null : withThoseAbove(changed);
    }

    /** Whether rules or goals compare units with each other; also former rules, for closed periods keep theirs. */
    boolean comparesUnits() {
        return times.wanted().stream().anyMatch(one -> ranks(one.goal().target()))
                || rules.all().stream().map(RuleVersion::rules).anyMatch(Narrowing::compares)
                || compares(RulesInForce.USUAL.rules());
    }

    private static boolean ranks(@Nullable Target target) {
        return target instanceof Rank || (target instanceof Delegated given && ranks(given.set()));
    }

    private static boolean compares(RuleSet rules) {
        return rules.rules().stream().map(Rule::when).anyMatch(Narrowing::compares)
                || rules.escalations().stream().anyMatch(escalation -> compares(escalation.when()));
    }

    private static boolean compares(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> COMPARING.contains(compare.measure());
            case Condition.All all -> all.parts().stream().anyMatch(Narrowing::compares);
            case Condition.Any any -> any.parts().stream().anyMatch(Narrowing::compares);
            case Condition.Not not -> compares(not.part());
            default -> false;
        };
    }

    /** Above on any day: a unit may have moved within the years that are judged. */
    private Set<UUID> withThoseAbove(Set<UUID> changed) {
        Set<UUID> found = new HashSet<>();
        found.add(Goal.WHOLE);
        changed.forEach(unit -> tree.allAbove(unit, found));
        return found;
    }
}
