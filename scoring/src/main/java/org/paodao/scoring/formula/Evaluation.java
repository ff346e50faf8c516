package org.paodao.scoring.formula;

import java.math.BigDecimal;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.formula.Expression.Call;
import org.paodao.scoring.formula.Expression.Constant;
import org.paodao.scoring.formula.Expression.Negation;
import org.paodao.scoring.formula.Expression.Operation;
import org.paodao.scoring.formula.Expression.Reference;
import org.paodao.scoring.formula.Outcome.Absent;
import org.paodao.scoring.formula.Outcome.Fraction;

/** Works a formula out. */
final class Evaluation {
    private static final Fraction HUNDRED = Fraction.of(new BigDecimal(100));
    private static final int EARLIEST = 1900;

    private final Inputs inputs;

    Evaluation(Inputs inputs) {
        this.inputs = inputs;
    }

    /** Takes the references from figures. */
    static Evaluation of(Figures figures) {
        return new Evaluation((code, total, period) -> given(figures, code, total, period));
    }

    static Outcome given(Figures figures, String code, boolean total, Period period) {
        BigDecimal figure = total ? figures.total(code, period) : figures.of(code, period);
        return figure == null ? new Absent(Reason.of("formula-input-missing", code, period)) : Fraction.of(figure);
    }

    Outcome value(Expression expression, Period period) {
        return switch (expression) {
            case Constant constant -> Fraction.of(constant.value());
            case Reference reference -> inputs.of(reference.code(), false, period);
            case Negation negation -> Fraction.ZERO.with(value(negation.of(), period), Fraction::minus);
            case Operation operation -> operation(operation, period);
            case Call call -> call(call, period);
        };
    }

    private Outcome operation(Operation operation, Period period) {
        Outcome left = value(operation.left(), period);
        Outcome right = value(operation.right(), period);
        return switch (operation.operator()) {
            case PLUS -> left.with(right, Fraction::plus);
            case MINUS -> left.with(right, Fraction::minus);
            case TIMES -> left.with(right, Fraction::times);
            case OVER ->
                left instanceof Fraction && right instanceof Fraction divisor && divisor.isZero()
                        ? new Absent(
                                Reason.of("formula-division-by-zero", Explanation.written(operation.right()), period))
                        : left.with(right, Fraction::over);
        };
    }

    private Outcome call(Call call, Period period) {
        return switch (call.function()) {
            case SUM -> sum(call, period);
            case AVG ->
                sum(call, period)
                        .with(Fraction.of(new BigDecimal(call.arguments().size())), Fraction::over);
            case MIN -> fold(call, period, true);
            case MAX -> fold(call, period, false);
            case ABS ->
                value(call.only(), period)
                        .with(Fraction.ZERO, (value, zero) -> value.plus(zero).absolute());
            case TOTAL -> inputs.of(call.totalled(), true, period);
            case GROWTH -> growth(call.only(), period);
            case PREVIOUS -> isFirstOfAll(period) ? tooEarly(period) : value(call.only(), period.plus(-1));
            case CUMULATIVE -> cumulative(call.only(), period);
        };
    }

    private Outcome sum(Call call, Period period) {
        Outcome sum = Fraction.ZERO;
        for (Expression argument : call.arguments()) {
            sum = sum.with(value(argument, period), Fraction::plus);
        }
        return sum;
    }

    private Outcome fold(Call call, Period period, boolean least) {
        Outcome found = value(call.only(), period);
        for (Expression argument : call.arguments()) {
            found = found.with(value(argument, period), (a, b) -> (a.compareTo(b) <= 0) == least ? a : b);
        }
        return found;
    }

    private Outcome growth(Expression of, Period period) {
        if (period.year() == EARLIEST) {
            return tooEarly(period);
        }
        Outcome now = value(of, period);
        Outcome then = value(of, period.lastYear());
        if (now instanceof Fraction && then instanceof Fraction base && base.sign() <= 0) {
            return new Absent(
                    Reason.of("formula-growth-base", Explanation.written(of), period.lastYear(), base.decimal()));
        }
        return now.with(then, (a, b) -> a.minus(b).over(b).times(HUNDRED));
    }

    private Outcome cumulative(Expression of, Period period) {
        Outcome sum = Fraction.ZERO;
        for (int number = 1; number <= period.number(); number++) {
            sum = sum.with(value(of, new Period(period.year(), period.frequency(), number)), Fraction::plus);
        }
        return sum;
    }

    private static boolean isFirstOfAll(Period period) {
        return period.year() == EARLIEST && period.number() == 1;
    }

    private static Absent tooEarly(Period period) {
        return new Absent(Reason.of("formula-too-early", period));
    }

    /** Where the figures of references come from. */
    interface Inputs {
        Outcome of(String code, boolean total, Period period);
    }
}
