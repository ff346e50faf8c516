package org.paodao.scoring.formula;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.paodao.scoring.formula.Expression.Call;
import org.paodao.scoring.formula.Expression.Constant;
import org.paodao.scoring.formula.Expression.Negation;
import org.paodao.scoring.formula.Expression.Operation;
import org.paodao.scoring.formula.Expression.Reference;

/** Which codes a formula mentions. */
final class References {
    private References() {}

    static SequencedSet<String> of(Expression root) {
        var codes = new LinkedHashSet<String>();
        var open = new ArrayDeque<Expression>(List.of(root));
        while (!open.isEmpty()) {
            Expression next = open.pop();
            if (next instanceof Reference reference) {
                codes.add(reference.code());
            }
            parts(next).reversed().forEach(open::push);
        }
        return codes;
    }

    /** The codes whose total over all units below is asked for. */
    static SequencedSet<String> totalled(Expression root) {
        var codes = new LinkedHashSet<String>();
        var open = new ArrayDeque<Expression>(List.of(root));
        while (!open.isEmpty()) {
            Expression next = open.pop();
            if (next instanceof Call call && call.function() == Named.TOTAL) {
                codes.add(call.totalled());
            }
            parts(next).reversed().forEach(open::push);
        }
        return codes;
    }

    static boolean looksBack(Expression root) {
        return (root instanceof Call call && call.function().looksBack())
                || parts(root).stream().anyMatch(References::looksBack);
    }

    private static List<Expression> parts(Expression expression) {
        return switch (expression) {
            case Constant constant -> List.of();
            case Reference reference -> List.of();
            case Negation negation -> List.of(negation.of());
            case Operation operation -> List.of(operation.left(), operation.right());
            case Call call -> call.arguments();
        };
    }
}
