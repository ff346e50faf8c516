package org.paodao.scoring.formula;

import java.math.BigDecimal;
import java.util.List;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.formula.Expression.Call;
import org.paodao.scoring.formula.Expression.Constant;
import org.paodao.scoring.formula.Expression.Negation;
import org.paodao.scoring.formula.Expression.Operation;
import org.paodao.scoring.formula.Expression.Reference;
import org.paodao.scoring.formula.Outcome.Absent;
import org.paodao.scoring.formula.Outcome.Fraction;

/** Lays a formula out as steps, so that what it refers to is looked up once for however many periods and units it is worked out. */
final class Evaluation {
    private static final Fraction HUNDRED = Fraction.of(new BigDecimal(100));
    private static final int EARLIEST = 1900;

    private final Inputs inputs;

    Evaluation(Inputs inputs) {
        this.inputs = inputs;
    }

    /** Takes the references from figures. */
    static Evaluation of(Figures figures) {
        return new Evaluation((code, total) -> given(figures, code, total));
    }

    static Step given(Figures figures, String code, boolean total) {
        Figures.Column column = figures.column(code, total);
        return period -> {
            BigDecimal figure = column.at(period);
            return figure == null ? new Absent(Reason.of("formula-input-missing", code, period)) : Fraction.of(figure);
        };
    }

    Step step(Expression expression) {
        return switch (expression) {
            case Constant constant -> {
                Fraction value = Fraction.of(constant.value());
                yield period -> value;
            }
            case Reference reference -> inputs.of(reference.code(), false);
            case Negation negation -> {
                Step negated = step(negation.of());
                yield period -> Fraction.ZERO.with(negated.at(period), Fraction::minus);
            }
            case Operation operation -> operation(operation, step(operation.left()), step(operation.right()));
            case Call call -> call(call);
        };
    }

    private static Step operation(Operation operation, Step left, Step right) {
        return switch (operation.operator()) {
            case PLUS -> period -> left.at(period).with(right.at(period), Fraction::plus);
            case MINUS -> period -> left.at(period).with(right.at(period), Fraction::minus);
            case TIMES -> period -> left.at(period).with(right.at(period), Fraction::times);
            case OVER -> period -> over(operation, left.at(period), right.at(period), period);
        };
    }

    private static Outcome over(Operation operation, Outcome left, Outcome right, Period period) {
        return left instanceof Fraction && right instanceof Fraction divisor && divisor.isZero()
                ? new Absent(Reason.of("formula-division-by-zero", Explanation.written(operation.right()), period))
                : left.with(right, Fraction::over);
    }

    private Step call(Call call) {
        if (call.function() == Named.TOTAL) {
            return inputs.of(call.totalled(), true);
        }
        List<Step> steps = call.arguments().stream().map(this::step).toList();
        Step only = steps.getFirst();
        return switch (call.function()) {
            case SUM -> period -> sum(steps, period);
            case AVG -> {
                Fraction count = Fraction.of(new BigDecimal(steps.size()));
                yield period -> sum(steps, period).with(count, Fraction::over);
            }
            case MIN -> period -> fold(steps, period, true);
            case MAX -> period -> fold(steps, period, false);
            case ABS ->
                period -> only.at(period)
                        .with(Fraction.ZERO, (value, zero) -> value.plus(zero).absolute());
            case TOTAL -> throw new IllegalArgumentException("%s is no step of its own.".formatted(call));
            case GROWTH -> period -> growth(call.only(), only, period);
            case PREVIOUS -> period -> isFirstOfAll(period) ? tooEarly(period) : only.at(period.plus(-1));
            case CUMULATIVE -> period -> cumulative(only, period);
        };
    }

    private static Outcome sum(List<Step> steps, Period period) {
        Outcome sum = Fraction.ZERO;
        for (Step step : steps) {
            sum = sum.with(step.at(period), Fraction::plus);
        }
        return sum;
    }

    private static Outcome fold(List<Step> steps, Period period, boolean least) {
        Outcome found = steps.getFirst().at(period);
        for (Step step : steps) {
            found = found.with(step.at(period), (a, b) -> (a.compareTo(b) <= 0) == least ? a : b);
        }
        return found;
    }

    private static Outcome growth(Expression of, Step step, Period period) {
        if (period.year() == EARLIEST) {
            return tooEarly(period);
        }
        Outcome now = step.at(period);
        Outcome then = step.at(period.lastYear());
        if (now instanceof Fraction && then instanceof Fraction base && base.sign() <= 0) {
            return new Absent(
                    Reason.of("formula-growth-base", Explanation.written(of), period.lastYear(), base.decimal()));
        }
        return now.with(then, (a, b) -> a.minus(b).over(b).times(HUNDRED));
    }

    private static Outcome cumulative(Step step, Period period) {
        Outcome sum = Fraction.ZERO;
        for (int number = 1; number <= period.number(); number++) {
            sum = sum.with(step.at(new Period(period.year(), period.frequency(), number)), Fraction::plus);
        }
        return sum;
    }

    private static boolean isFirstOfAll(Period period) {
        return period.year() == EARLIEST && period.number() == 1;
    }

    private static Absent tooEarly(Period period) {
        return new Absent(Reason.of("formula-too-early", period));
    }

    /** A part of a formula, ready to be worked out. */
    interface Step {
        Outcome at(Period period);
    }

    /** Where the figures of references come from. */
    interface Inputs {
        Step of(String code, boolean total);
    }
}
