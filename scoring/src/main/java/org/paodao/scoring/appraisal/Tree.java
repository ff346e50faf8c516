package org.paodao.scoring.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Scheme;

/** The clauses that hold for a group. Whatever hangs under no clause of the group is not among them. */
final class Tree {
    private final List<Clause> top = new ArrayList<>();
    private final Map<String, List<Clause>> below = new HashMap<>();
    private final List<Clause> leaves = new ArrayList<>();

    private Tree() {}

    static Tree of(Scheme scheme, String group) {
        var tree = new Tree();
        for (Clause clause : scheme.byCode().values()) {
            if (clause.holdsFor(group)) {
                String parent = clause.parent();
                (parent == null ? tree.top : tree.below.computeIfAbsent(parent, key -> new ArrayList<>())).add(clause);
            }
        }
        tree.top.forEach(tree::gather);
        return tree;
    }

    private void gather(Clause clause) {
        if (clause.isBranch()) {
            below(clause.code()).forEach(this::gather);
        } else {
            leaves.add(clause);
        }
    }

    List<Clause> top() {
        return top;
    }

    /** The clauses directly below a branch. */
    List<Clause> below(String code) {
        return below.getOrDefault(code, List.of());
    }

    List<Clause> leaves() {
        return leaves;
    }
}
