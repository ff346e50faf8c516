package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.appraisal.Scored.State;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method.Sum;

/**
 * Takes one unit's leaves up through the tree. At every clause the order is: marks, scaling up for what is left out, coefficient, floor or cap, rounding; each is a step, and the score
 * is the sum of the steps and of the clauses below.
 */
final class Gathering {
    private final Tree tree;
    private final Map<String, Scored> leaves;
    private final Difficulty difficulty;
    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Map<String, BigDecimal> scores = new HashMap<>();
    private final List<Reason> remarks = new ArrayList<>();
    private boolean open;
    private boolean counted;

    private Gathering(Tree tree, Map<String, Scored> leaves, Difficulty difficulty) {
        this.tree = tree;
        this.leaves = leaves;
        this.difficulty = difficulty;
    }

    static Gathering of(Tree tree, Map<String, Scored> leaves, Difficulty difficulty) {
        var gathering = new Gathering(tree, leaves, difficulty);
        gathering.gather();
        return gathering;
    }

    private void gather() {
        var sum = new Siblings();
        tree.top().forEach(clause -> add(clause, sum));
        counted = sum.counts();
        List<Step> total = new ArrayList<>();
        sum.scaling().ifPresent(total::add);
        difficulty.on(sum.score(), null).ifPresent(total::add);
        steps.put("", total);
    }

    private void add(Clause clause, Siblings sum) {
        boolean counts = clause.isBranch() ? branch(clause) : leaf(clause);
        sum.add(clause, Objects.requireNonNullElse(scores.get(clause.code()), BigDecimal.ZERO), counts);
    }

    private boolean leaf(Clause clause) {
        Scored scored = Objects.requireNonNull(leaves.get(clause.code()));
        remarks.addAll(scored.remarks());
        open |= scored.state() == State.OPEN;
        if (scored.state() == State.LEFT_OUT) {
            steps.put(clause.code(), scored.steps());
            return false;
        }
        finish(clause, scored.marks(), new ArrayList<>(scored.steps()));
        return true;
    }

    private boolean branch(Clause clause) {
        var sum = new Siblings();
        tree.below(clause.code()).forEach(child -> add(child, sum));
        List<Step> own = new ArrayList<>();
        sum.scaling().ifPresent(own::add);
        if (!sum.counts() && sum.score().signum() == 0) {
            return false;
        }
        finish(clause, sum.score(), own);
        return sum.counts();
    }

    private void finish(Clause clause, BigDecimal marks, List<Step> own) {
        BigDecimal score = marks;
        Step harder = difficulty.on(score, clause.code()).orElse(null);
        score = add(own, harder, score);
        score = add(own, clause.method() instanceof Sum sum ? bounded(score, sum) : null, score);
        int decimals = clause.rule().decimals();
        add(own, rounding(score, decimals), score);
        steps.put(clause.code(), own);
        scores.put(clause.code(), Rounding.to(decimals, score));
    }

    private static BigDecimal add(List<Step> own, @Nullable Step step, BigDecimal score) {
        if (step == null) {
            return score;
        }
        own.add(step);
        return score.add(step.amount());
    }

    private static @Nullable Step bounded(BigDecimal score, Sum sum) {
        BigDecimal floor = sum.floor();
        BigDecimal cap = sum.cap();
        if (floor != null && score.compareTo(floor) < 0) {
            return Step.of(Kind.FLOOR, floor.subtract(score), Grounds.BRANCH_FLOOR.with(score, floor));
        }
        return cap != null && score.compareTo(cap) > 0
                ? Step.of(Kind.CAP, cap.subtract(score), Grounds.BRANCH_CAP.with(score, cap))
                : null;
    }

    /** What rounding adds or takes; null where it does nothing. */
    static @Nullable Step rounding(BigDecimal score, int decimals) {
        BigDecimal off = Rounding.to(decimals, score).subtract(score);
        return off.signum() == 0 ? null : Step.of(Kind.ROUNDING, off, Grounds.ROUNDED.with(decimals));
    }

    /** The steps at each clause by its code; at the empty code those of the total so far. */
    List<Step> steps(String code) {
        return steps.getOrDefault(code, List.of());
    }

    /** Everything so far, exact. */
    BigDecimal sum() {
        return steps.values().stream().map(Step::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Map<String, BigDecimal> scores() {
        return scores;
    }

    List<Reason> remarks() {
        return remarks;
    }

    /** Whether something is not known that the unit needs for a place. */
    boolean isOpen() {
        return open;
    }

    /** Whether anything counted at all. */
    boolean isCounted() {
        return counted;
    }
}
