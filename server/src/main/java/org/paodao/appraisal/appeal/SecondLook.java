package org.paodao.appraisal.appeal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.paodao.appraisal.run.RunBook;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Outcome;

/** Whose scores rulings on others have changed: those units have not been heard on that, and are before anything is published. */
final class SecondLook {
    private SecondLook() {}

    /**
     * The codes of clauses and vetoes under which a unit has other marks than before, by unit. What a unit has itself appealed against it was heard on, and what only follows, such as
     * the sum of a branch or a place, is nothing to object to.
     *
     * @param ruled the appeals on the earlier run that were ruled on
     */
    static Map<UUID, Set<String>> touched(RunBook before, RunBook after, List<Appeal> ruled) {
        Map<UUID, Set<String>> touched = new HashMap<>();
        for (Member member : after.facts().members()) {
            UUID unit = UUID.fromString(member.unit());
            Set<String> codes = changed(before, after, unit);
            ruled.stream()
                    .filter(appeal -> appeal.unit().equals(unit))
                    .forEach(appeal -> codes.remove(appeal.against().clause()));
            if (!codes.isEmpty()) {
                touched.put(unit, codes);
            }
        }
        return touched;
    }

    private static Set<String> changed(RunBook before, RunBook after, UUID unit) {
        Map<String, BigDecimal> then = before.marks(unit.toString());
        Map<String, BigDecimal> now = after.marks(unit.toString());
        Set<String> codes = new TreeSet<>();
        after.scheme().clauses().stream()
                .filter(clause -> !clause.isBranch())
                .map(Clause::code)
                .filter(code ->
                        then.getOrDefault(code, BigDecimal.ZERO).compareTo(now.getOrDefault(code, BigDecimal.ZERO))
                                != 0)
                .forEach(codes::add);
        // A veto can cost a grade without costing marks.
        after.scheme().outcome().vetoes().stream()
                .map(Outcome.Veto::code)
                .filter(code -> !before.facts()
                        .ofVeto(unit.toString(), code)
                        .equals(after.facts().ofVeto(unit.toString(), code)))
                .forEach(codes::add);
        return codes;
    }
}
