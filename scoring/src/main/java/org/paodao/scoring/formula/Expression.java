package org.paodao.scoring.formula;

import java.math.BigDecimal;
import java.util.List;

/** A formula as a tree. {@code at} is where in the text it stands, counted from 0. */
sealed interface Expression {

    /** Evaluates to itself. */
    record Constant(BigDecimal value) implements Expression {}

    /** Another indicator, by its code. */
    record Reference(String code, int at) implements Expression {}

    /** The same with the other sign. */
    record Negation(Expression of) implements Expression {}

    /** Two sides and what stands between them. */
    record Operation(Operator operator, Expression left, Expression right, int at) implements Expression {}

    /** A function of one or more expressions. */
    record Call(Named function, List<Expression> arguments, int at) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        Expression only() {
            return arguments.getFirst();
        }

        /** The code whose total is asked for. */
        String totalled() {
            return ((Reference) only()).code();
        }
    }
}
