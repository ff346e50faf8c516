package org.paodao.scoring.robust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Scheme;

/** The clauses of a group as arrays, parents before children; node 0 is the total, node i the clause i − 1. */
final class Shape {
    private final Scheme scheme;
    private final String group;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();

    final int nodes;
    final int[] parent;
    final boolean[] leaf;
    final boolean[] beside;
    final double[] full;
    final double[] floor;
    final double[] cap;

    Shape(Scheme scheme, String group) {
        this.scheme = scheme;
        this.group = group;
        gather(null, 0);
        nodes = clauses.size() + 1;
        parent = new int[nodes];
        leaf = new boolean[nodes];
        beside = new boolean[nodes];
        full = new double[nodes];
        floor = new double[nodes];
        cap = new double[nodes];
        bound(0, null, null);
        for (int node = 1; node < nodes; node++) {
            fill(node, clauses.get(node - 1));
        }
    }

    private void gather(@Nullable String above, int node) {
        for (Clause clause : scheme.below(above)) {
            if (clause.holdsFor(group)) {
                clauses.add(clause);
                parents.add(node);
                if (clause.isBranch()) {
                    gather(clause.code(), clauses.size());
                }
            }
        }
    }

    private void fill(int node, Clause clause) {
        parent[node] = parents.get(node - 1);
        leaf[node] = !clause.isBranch();
        beside[node] = clause.isBeside();
        full[node] = clause.full().doubleValue();
        if (clause.method() instanceof Method.Sum sum) {
            bound(node, sum.floor(), sum.cap());
        }
    }

    private void bound(int node, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        floor[node] = least == null ? Double.NEGATIVE_INFINITY : least.doubleValue();
        cap[node] = most == null ? Double.POSITIVE_INFINITY : most.doubleValue();
    }

    Clause clause(int node) {
        return clauses.get(node - 1);
    }

    /** Whether a branch has a floor or a cap. */
    boolean isBounded() {
        for (int node = 1; node < nodes; node++) {
            if (!leaf[node] && (floor[node] > Double.NEGATIVE_INFINITY || cap[node] < Double.POSITIVE_INFINITY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the node's full marks are a weight: a leaf that is neither bonus nor deduction from outside. */
    boolean isWeight(int node) {
        return leaf[node] && !beside[node];
    }

    /** The full marks of all nodes when those of the leaves are multiplied: brought back to their sum, those of a branch the sum of its leaves. */
    double[] fulls(double[] multiples) {
        double before = 0;
        double after = 0;
        for (int node = 1; node < nodes; node++) {
            if (isWeight(node)) {
                before += full[node];
                after += full[node] * multiples[node];
            }
        }
        double[] drawn = new double[nodes];
        for (int node = nodes - 1; node > 0; node--) {
            if (isWeight(node)) {
                drawn[node] = after == 0 ? full[node] : full[node] * multiples[node] * before / after;
            }
            if (!beside[node]) {
                drawn[parent[node]] += drawn[node];
            }
        }
        return drawn;
    }
}
