package org.paodao.indicator.light;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.SystemTimes;
import org.paodao.scoring.formula.Formula;
import org.paodao.scoring.formula.Malformed;
import org.paodao.scoring.target.Delegated;
import org.paodao.scoring.target.Relative;
import org.paodao.scoring.target.Target;

/** Which indicators look at which: by a formula, or because a goal compares them. */
final class Dependence {
    private final Map<String, Set<String>> lookedAtBy = new HashMap<>();
    private final Map<String, Set<String>> looksAt = new HashMap<>();

    Dependence(SystemTimes times) {
        Map<UUID, String> codes = new HashMap<>();
        for (SystemTimes.Defined defined : times.defined()) {
            Indicator indicator = defined.indicator();
            codes.put(indicator.id(), indicator.code());
            formula(indicator.definition().formula()).forEach(other -> link(indicator.code(), other));
        }
        for (SystemTimes.Wanted wanted : times.wanted()) {
            other(wanted.goal()).forEach(other -> link(codes.getOrDefault(wanted.indicator(), ""), other));
        }
    }

    private void link(String code, String other) {
        looksAt.computeIfAbsent(code, c -> new HashSet<>()).add(other);
        lookedAtBy.computeIfAbsent(other, c -> new HashSet<>()).add(code);
    }

    private static Collection<String> formula(String formula) {
        try {
            return formula.isEmpty() ? Set.of() : Formula.read(formula).codes();
        } catch (Malformed wrong) {
            throw new IllegalStateException("An edition holds a formula that cannot be read: " + formula, wrong);
        }
    }

    private static Set<String> other(Goal goal) {
        Target target = goal.target();
        Target set = target instanceof Delegated given && given.set() != null ? given.set() : target;
        return set instanceof Relative relative ? Set.of(relative.other()) : Set.of();
    }

    /** These, and all whose light may change when one of these does. */
    Set<String> affectedBy(Collection<String> codes) {
        return closure(codes, lookedAtBy);
    }

    /** These, and all whose figures are looked at to judge them. */
    Set<String> neededFor(Collection<String> codes) {
        return closure(codes, looksAt);
    }

    private static Set<String> closure(Collection<String> codes, Map<String, Set<String>> next) {
        Set<String> found = new LinkedHashSet<>(codes);
        var open = new ArrayDeque<>(codes);
        while (!open.isEmpty()) {
            for (String code : next.getOrDefault(open.removeFirst(), Set.of())) {
                if (found.add(code)) {
                    open.addLast(code);
                }
            }
        }
        return found;
    }
}
