package org.paodao.scoring.formula;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.formula.Expression.Call;
import org.paodao.scoring.formula.Expression.Constant;
import org.paodao.scoring.formula.Expression.Negation;
import org.paodao.scoring.formula.Expression.Operation;
import org.paodao.scoring.formula.Expression.Reference;

/**
 * Follows the units through a formula. A number that multiplies or divides either scales the quantity or converts its unit (× 100 for a percentage); both
 * readings are carried along and one of them has to fit.
 */
final class UnitCheck {
    private final Function<String, @Nullable Unit> unitOf;

    private UnitCheck(Function<String, @Nullable Unit> unitOf) {
        this.unitOf = unitOf;
    }

    static Optional<Reason> problem(Expression root, Unit declared, Function<String, @Nullable Unit> unitOf) {
        return switch (new UnitCheck(unitOf).of(root)) {
            case Wrong wrong -> Optional.of(wrong.reason());
            case Bare number -> Optional.empty();
            case Measured measured -> measured.problem(declared);
        };
    }

    private Unitary of(Expression expression) {
        return switch (expression) {
            case Constant constant -> new Bare(constant.value());
            case Reference reference -> reference(reference);
            case Negation negation -> of(negation.of());
            case Operation operation -> operation(operation);
            case Call call -> call(call);
        };
    }

    private Unitary reference(Reference reference) {
        Unit unit = unitOf.apply(reference.code());
        return unit == null
                ? new Wrong(Reason.of("formula-unit-unknown", reference.code(), reference.at()))
                : new Measured(unit, BigDecimal.ONE);
    }

    private Unitary operation(Operation operation) {
        Unitary left = of(operation.left());
        Unitary right = of(operation.right());
        if (left instanceof Wrong || right instanceof Wrong) {
            return left instanceof Wrong ? left : right;
        }
        return switch (operation.operator()) {
            case PLUS, MINUS -> together(left, right, operation.at());
            case TIMES -> times(left, right);
            case OVER -> times(left, inverse(right));
        };
    }

    private Unitary call(Call call) {
        Unitary all = of(call.only());
        for (Expression argument : call.arguments()) {
            Unitary next = of(argument);
            if (next instanceof Wrong || all instanceof Wrong) {
                return next instanceof Wrong ? next : all;
            }
            all = together(all, next, call.at());
        }
        return call.function() == Named.GROWTH && !(all instanceof Wrong)
                ? new Measured(Unit.PERCENT, BigDecimal.ONE)
                : all;
    }

    private static Unitary together(Unitary left, Unitary right, int at) {
        if (left instanceof Measured mine && right instanceof Measured theirs) {
            return mine.alike(theirs)
                    .<Unitary>map(measured -> measured)
                    .orElseGet(() -> new Wrong(
                            Reason.of("formula-units-unlike", mine.unit.toString(), theirs.unit.toString(), at)));
        }
        return left instanceof Measured ? left : right;
    }

    private static Unitary times(Unitary left, Unitary right) {
        if (left instanceof Measured mine) {
            return right instanceof Measured theirs
                    ? new Measured(mine.unit.times(theirs.unit), mine.scaled.multiply(theirs.scaled))
                    : new Measured(mine.unit, mine.scaled.multiply(((Bare) right).value));
        }
        return right instanceof Measured
                ? times(right, left)
                : new Bare(((Bare) left).value.multiply(((Bare) right).value));
    }

    private static Unitary inverse(Unitary unitary) {
        return unitary instanceof Measured measured
                ? new Measured(Unit.NONE.over(measured.unit), inverse(measured.scaled))
                : new Bare(inverse(((Bare) unitary).value));
    }

    private static BigDecimal inverse(BigDecimal number) {
        return number.signum() == 0 ? number : BigDecimal.ONE.divide(number, Rounding.EXACT);
    }

    /** What is known about the unit of a part. */
    private sealed interface Unitary {}

    private record Wrong(Reason reason) implements Unitary {}

    /** A bare number takes the unit of whatever it is added to. */
    private record Bare(BigDecimal value) implements Unitary {}

    /**
     * In a unit, after its number was multiplied by bare numbers.
     *
     * @param scaled the product of the bare numbers
     */
    private record Measured(Unit unit, BigDecimal scaled) implements Unitary {

        private Unit converted() {
            return unit.numbersMultipliedBy(scaled);
        }

        /** In the unit that fits both, if one of the readings does. */
        Optional<Measured> alike(Measured other) {
            if (same(unit, other.unit)) {
                return Optional.of(new Measured(unit, scaled.compareTo(other.scaled) == 0 ? scaled : BigDecimal.ONE));
            }
            for (Unit mine : new Unit[] {unit, converted()}) {
                if (same(mine, other.unit) || same(mine, other.converted())) {
                    return Optional.of(new Measured(mine, BigDecimal.ONE));
                }
            }
            return Optional.empty();
        }

        Optional<Reason> problem(Unit declared) {
            if (same(unit, declared) || same(converted(), declared)) {
                return Optional.empty();
            }
            String key = unit.measuresTheSameAs(declared) ? "formula-unit-factor" : "formula-unit-result";
            return Optional.of(Reason.of(key, converted().toString(), declared.toString()));
        }

        /** To 20 digits: a third and its inverse do not meet exactly. */
        private static boolean same(Unit one, Unit other) {
            var digits = new java.math.MathContext(20);
            return one.measuresTheSameAs(other)
                    && one.factor().round(digits).compareTo(other.factor().round(digits)) == 0;
        }
    }
}
