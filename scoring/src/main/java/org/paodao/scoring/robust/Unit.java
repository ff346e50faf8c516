package org.paodao.scoring.robust;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Given.Events;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.WhatIf;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Coefficient;
import org.paodao.scoring.scheme.Outcome.Effect;
import org.paodao.scoring.scheme.Outcome.Veto;
import org.paodao.scoring.scheme.Scheme;

/** One unit's leaves as shares of their full marks (of bonuses and deductions from outside as marks), with what they become when the inputs are off by the most. */
final class Unit {
    final String name;
    final double[] middle;
    final double[] up;
    final double[] down;
    final boolean[] counts;
    final double[] factor;
    double most = Double.POSITIVE_INFINITY;

    private Unit(Shape shape, Member member) {
        name = member.unit();
        middle = new double[shape.nodes];
        up = new double[shape.nodes];
        down = new double[shape.nodes];
        counts = new boolean[shape.nodes];
        factor = new double[shape.nodes];
    }

    static Unit of(Scheme scheme, Shape shape, Member member, Facts facts, Off off) {
        var unit = new Unit(shape, member);
        for (int node = 0; node < shape.nodes; node++) {
            String clause = node == 0 ? null : shape.clause(node).code();
            unit.factor[node] = Coefficient.factor(scheme.coefficients(), member.unit(), member.group(), clause)
                    .doubleValue();
            if (shape.leaf[node]) {
                unit.fill(shape, node, facts, off);
            }
        }
        for (Veto veto : scheme.outcome().vetoes()) {
            if (facts.ofVeto(unit.name, veto.code()) instanceof Events events
                    && !events.events().isEmpty()) {
                unit.most = Math.min(unit.most, most(veto));
            }
        }
        return unit;
    }

    private static double most(Veto veto) {
        BigDecimal value = veto.value();
        if (veto.effect() == Effect.NOTHING_COUNTS) {
            return 0;
        }
        return veto.effect() == Effect.CAPPED && value != null ? value.doubleValue() : Double.POSITIVE_INFINITY;
    }

    private void fill(Shape shape, int node, Facts facts, Off off) {
        Clause clause = shape.clause(node);
        Given given = facts.of(name, clause.code());
        WhatIf marks = off.marks();
        double whole = shape.beside[node] || shape.full[node] == 0 ? 1 : shape.full[node];
        Optional<BigDecimal> now = marks.marks(name, clause.code());
        counts[node] = now.isPresent();
        middle[node] = now.orElse(BigDecimal.ZERO).doubleValue() / whole;
        List<Given> ends = off.ends(given);
        up[node] = ends.isEmpty() ? middle[node] : share(marks, clause, ends.getFirst(), whole);
        down[node] = ends.isEmpty() ? middle[node] : share(marks, clause, ends.getLast(), whole);
    }

    private double share(WhatIf marks, Clause clause, Given given, double whole) {
        return marks.marks(name, clause.code(), given).orElse(BigDecimal.ZERO).doubleValue() / whole;
    }

    /** Whether the leaf does not change when its input is off. */
    boolean isFixed(int node) {
        return up[node] == middle[node] && down[node] == middle[node];
    }

    /** Whether everything counts, so that the total is a plain sum as long as no floor or cap acts. */
    boolean isWhole(Shape shape) {
        for (int node = 1; node < shape.nodes; node++) {
            if (shape.leaf[node] && !counts[node]) {
                return false;
            }
        }
        return true;
    }
}
