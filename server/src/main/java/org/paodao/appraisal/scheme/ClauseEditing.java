package org.paodao.appraisal.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Coefficient;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Scheme;

/** Works changes of clauses into a scheme; the list stays in the order of the tree, parents before what lies below them. */
final class ClauseEditing {
    private ClauseEditing() {}

    static SchemeBody put(SchemeBody body, SchemeEdit.PutClause put) {
        Clause clause = put.clause();
        String was = put.was();
        Scheme scheme = body.scheme();
        boolean veto =
                scheme.outcome().vetoes().stream().anyMatch(one -> one.code().equals(clause.code()));
        if (veto) {
            throw Refusal.invalid("code", "appraisalscheme.part-taken", clause.code());
        }
        String parent = clause.parent();
        if (parent != null && (!scheme.byCode().containsKey(parent) || inside(scheme, was, parent))) {
            throw Refusal.invalid("parent", "appraisalscheme.parent", parent);
        }
        List<Clause> clauses = Editing.put(scheme.clauses(), Clause::code, was, clause);
        Map<String, Input> inputs = new HashMap<>(body.inputs());
        if (was != null) {
            inputs.remove(was);
        }
        Input input = put.input();
        if (input != null) {
            inputs.put(clause.code(), input);
        }
        Scheme changed = was == null || was.equals(clause.code())
                ? with(scheme, clauses)
                : renamed(scheme, clauses, was, clause.code());
        return new SchemeBody(with(changed, ordered(changed.clauses())), inputs);
    }

    private static boolean inside(Scheme scheme, @Nullable String above, String code) {
        return above != null && below(scheme.clauses(), above).contains(code);
    }

    /** The clause and all below it. */
    static Set<String> below(List<Clause> clauses, String code) {
        Set<String> found = new HashSet<>(Set.of(code));
        boolean more = true;
        while (more) {
            more = clauses.stream()
                    .filter(clause -> clause.parent() != null && found.contains(clause.parent()))
                    .map(clause -> found.add(clause.code()))
                    .reduce(false, Boolean::logicalOr);
        }
        return found;
    }

    static SchemeBody move(SchemeBody body, SchemeEdit.MoveClause move) {
        Scheme scheme = body.scheme();
        Clause clause = scheme.byCode().get(move.code());
        if (clause == null) {
            throw Refusal.notFound("appraisalscheme.unknown-part", move.code());
        }
        List<Clause> sisters = scheme.below(clause.parent());
        int to = sisters.indexOf(clause) + (move.later() ? 1 : -1);
        if (to < 0 || to >= sisters.size()) {
            return body;
        }
        List<Clause> clauses = new ArrayList<>(scheme.clauses());
        Collections.swap(clauses, clauses.indexOf(clause), clauses.indexOf(sisters.get(to)));
        return new SchemeBody(with(scheme, ordered(clauses)), body.inputs());
    }

    static SchemeBody remove(SchemeBody body, String code) {
        Scheme scheme = body.scheme();
        if (!scheme.byCode().containsKey(code)) {
            throw Refusal.notFound("appraisalscheme.unknown-part", code);
        }
        Set<String> gone = below(scheme.clauses(), code);
        Map<String, Input> inputs = new HashMap<>(body.inputs());
        inputs.keySet().removeAll(gone);
        List<Clause> clauses = scheme.clauses().stream()
                .filter(clause -> !gone.contains(clause.code()))
                .toList();
        List<Coefficient> coefficients = scheme.coefficients().stream()
                .filter(one -> one.clause() == null || !gone.contains(one.clause()))
                .toList();
        Outcome was = scheme.outcome();
        List<String> ties =
                was.ties().stream().filter(tie -> !gone.contains(tie)).toList();
        return new SchemeBody(
                new Scheme(
                        scheme.title(),
                        clauses,
                        scheme.groups(),
                        coefficients,
                        new Outcome(was.vetoes(), was.grades(), ties, was.decimals())),
                inputs);
    }

    /** What speaks of a clause speaks of it by its new code. */
    private static Scheme renamed(Scheme scheme, List<Clause> clauses, String was, String now) {
        UnaryOperator<String> name = code -> code.equals(was) ? now : code;
        Outcome outcome = scheme.outcome();
        return new Scheme(
                scheme.title(),
                clauses.stream()
                        .map(one -> was.equals(one.parent())
                                ? new Clause(one.code(), now, one.text(), one.full(), one.rule())
                                : one)
                        .toList(),
                scheme.groups(),
                scheme.coefficients().stream()
                        .map(one -> was.equals(one.clause())
                                ? new Coefficient(one.unit(), one.group(), now, one.factor(), one.reason())
                                : one)
                        .toList(),
                new Outcome(
                        outcome.vetoes(),
                        outcome.grades(),
                        outcome.ties().stream().map(name).toList(),
                        outcome.decimals()));
    }

    /** By the tree; what hangs in the air comes last. */
    static List<Clause> ordered(List<Clause> clauses) {
        List<Clause> ordered = new ArrayList<>();
        descend(clauses, null, ordered);
        clauses.stream().filter(clause -> !ordered.contains(clause)).forEach(ordered::add);
        return ordered;
    }

    private static void descend(List<Clause> clauses, @Nullable String parent, List<Clause> to) {
        for (Clause clause : clauses) {
            if (Objects.equals(clause.parent(), parent) && !to.contains(clause)) {
                to.add(clause);
                descend(clauses, clause.code(), to);
            }
        }
    }

    private static Scheme with(Scheme scheme, List<Clause> clauses) {
        return new Scheme(scheme.title(), clauses, scheme.groups(), scheme.coefficients(), scheme.outcome());
    }
}
