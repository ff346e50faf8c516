package org.paodao.scoring.formula;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.formula.Expression.Call;
import org.paodao.scoring.formula.Expression.Constant;
import org.paodao.scoring.formula.Expression.Negation;
import org.paodao.scoring.formula.Expression.Operation;
import org.paodao.scoring.formula.Expression.Reference;

/** Writes a formula in signs that need no language, with codes or with the figures put in. */
final class Explanation {
    private static final int ATOM = 3;
    private static final int PRODUCT = 2;
    private static final int SUM = 1;
    /** Codes are written the same in every period. */
    private static final Period ANY = Period.year(2000);

    private final Words words;
    /** Whether functions of other periods are written out; without a period they cannot be. */
    private final boolean spelled;

    private Explanation(Words words, boolean spelled) {
        this.words = words;
        this.spelled = spelled;
    }

    /** With codes. */
    static String written(Expression expression) {
        return new Explanation((code, total, at) -> total ? "total([" + code + "])" : "[" + code + "]", false)
                .of(expression, ANY)
                .text;
    }

    /** With figures; what is missing keeps its code. */
    static String withFigures(Expression expression, Period period, Figures figures) {
        return new Explanation(
                        (code, total, at) -> figure(total ? figures.total(code, at) : figures.of(code, at), code, at),
                        true)
                .of(expression, period)
                .text;
    }

    private static String figure(@Nullable BigDecimal figure, String code, Period period) {
        if (figure == null) {
            return "[%s %s]".formatted(code, period);
        }
        return figure.signum() < 0 ? "(%s)".formatted(signed(figure)) : figure.toPlainString();
    }

    private static String signed(BigDecimal figure) {
        return figure.toPlainString().replace('-', Operator.MINUS.printed());
    }

    private Written of(Expression expression, Period period) {
        return switch (expression) {
            case Constant constant -> new Written(constant.value().toPlainString(), ATOM);
            case Reference reference -> new Written(words.of(reference.code(), false, period), ATOM);
            case Negation negation ->
                new Written(Operator.MINUS.printed() + of(negation.of(), period).within(ATOM), SUM);
            case Operation operation ->
                of(operation.left(), period).joined(operation.operator(), of(operation.right(), period));
            case Call call -> call(call, period);
        };
    }

    private Written call(Call call, Period period) {
        if (call.function() == Named.TOTAL) {
            return new Written(words.of(call.totalled(), true, period), ATOM);
        }
        if (!spelled || !call.function().looksBack()) {
            String arguments = call.arguments().stream()
                    .map(argument -> of(argument, period).text)
                    .collect(Collectors.joining(", "));
            return new Written("%s(%s)".formatted(call.function().word(), arguments), ATOM);
        }
        Expression only = call.only();
        return switch (call.function()) {
            case GROWTH -> growth(of(only, period), of(only, period.lastYear()));
            case CUMULATIVE ->
                new Written(
                        IntStream.rangeClosed(1, period.number())
                                .mapToObj(n -> new Period(period.year(), period.frequency(), n))
                                .map(at -> of(only, at).within(SUM))
                                .collect(Collectors.joining(" + ", "(", ")")),
                        ATOM);
            default -> of(only, period.plus(-1));
        };
    }

    private static Written growth(Written now, Written before) {
        String change = "(%s − %s)".formatted(now.within(SUM), before.within(PRODUCT));
        return new Written("%s ÷ %s × 100".formatted(change, before.within(ATOM)), PRODUCT);
    }

    /** How a reference, or the total of one, is written. */
    private interface Words {
        String of(String code, boolean total, Period period);
    }

    /** A text and how tightly its loosest sign binds. */
    private record Written(String text, int binding) {

        String within(int least) {
            return binding < least ? "(%s)".formatted(text) : text;
        }

        Written joined(Operator operator, Written right) {
            int least = operator.binding() + (operator.minds() ? 1 : 0);
            String joined = "%s %s %s".formatted(within(operator.binding()), operator.printed(), right.within(least));
            return new Written(joined, operator.binding());
        }
    }
}
