package org.paodao.scoring.appraisal;

import static org.paodao.scoring.appraisal.Made.d;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paodao.scoring.Chance;
import org.paodao.scoring.Direction;
import org.paodao.scoring.appraisal.Given.Amount;
import org.paodao.scoring.appraisal.Given.Amounts;
import org.paodao.scoring.appraisal.Given.Event;
import org.paodao.scoring.appraisal.Given.Events;
import org.paodao.scoring.appraisal.Given.Manner;
import org.paodao.scoring.appraisal.Given.Mark;
import org.paodao.scoring.appraisal.Given.Marks;
import org.paodao.scoring.scheme.Curve.Shape;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Method.Band;
import org.paodao.scoring.scheme.Missing;

/** Schemes of two branches with all methods, and facts with gaps. */
public final class RandomScheme {
    static final Source NONE = new Source("event", "1", "示例");
    private static final List<Missing> POLICIES = List.of(Missing.values());
    private static final int METHODS = 10;

    private final Chance chance;
    private final Made made = new Made();
    private final List<String> leaves = new ArrayList<>();

    private RandomScheme(long seed) {
        chance = Chance.of(seed);
    }

    /** A scheme with units; the same seed gives the same. */
    public static Made of(long seed) {
        return new RandomScheme(seed).make();
    }

    private Made make() {
        List<Method> methods = new ArrayList<>();
        for (int i = 0; i < METHODS; i++) {
            methods.add(method(i));
        }
        branch("A", methods.subList(0, 5));
        branch("B", methods.subList(5, METHODS));
        made.decimals(chance.whole(0, 3)).ties("A");
        if (chance.flip()) {
            made.coefficient(null, Made.GROUP, chance.one(leaves), "1.2");
        }
        if (chance.flip()) {
            made.coefficient("u1", null, chance.one(List.of("A", "B")), "1.35");
            made.coefficient("u0", null, null, "1.05");
        }
        int units = chance.whole(1, 7);
        for (int i = 0; i < units; i++) {
            unit("u" + i, methods);
        }
        return made;
    }

    private void branch(String code, List<Method> methods) {
        List<String> fulls = new ArrayList<>();
        BigDecimal full = BigDecimal.ZERO;
        for (Method method : methods) {
            fulls.add(String.valueOf(chance.whole(1, 60)));
            boolean beside = method instanceof Method.Bonus || method.takesOnly();
            full = beside ? full : full.add(d(fulls.getLast()));
        }
        BigDecimal cap = chance.flip() ? full.subtract(BigDecimal.TEN) : null;
        made.clause(code, full.toString(), new Method.Sum(chance.flip() ? d("-5") : null, cap));
        for (int i = 0; i < methods.size(); i++) {
            String leaf = code + i;
            leaves.add(leaf);
            made.clause(code + "/" + leaf, fulls.get(i), methods.get(i), chance.one(POLICIES));
        }
    }

    private Method method(int number) {
        Direction direction = chance.flip() ? Direction.HIGHER : Direction.LOWER;
        return switch (number) {
            case 0 -> Made.achievement(chance.one(List.of(Shape.values())), "40:0.3", "90:0.8", "130:1.25");
            case 1 -> new Method.RatioToBest(direction, chance.flip() ? d("0.35") : null);
            case 2 -> new Method.RankLinear(direction, d("0.55"));
            case 3 ->
                new Method.RankBands(
                        direction, List.of(new Band(d("1"), false, d("1")), new Band(d("40"), true, d("0.7"))));
            case 4 -> new Method.Deduction(d("1.5"), d("0.25"), d("0.5"), d("2"), false);
            case 5 -> new Method.Deduction(d("2"), d("0"), d("0.4"), d("3"), true);
            case 6 -> new Method.Bonus(d("3.5"));
            case 7 -> new Method.Manual(d("100"), chance.whole(0, 2), d("20"));
            case 8 -> new Method.Survey(d("5"), 10);
            default -> new Method.ByFormula("[a] * 3 - [b] / 7");
        };
    }

    private void unit(String unit, List<Method> methods) {
        made.unit(unit);
        for (int i = 0; i < methods.size(); i++) {
            if (chance.whole(0, 5) > 0) {
                made.give(unit, leaves.get(i), given(methods.get(i)));
            }
        }
    }

    private Given given(Method method) {
        return switch (method) {
            case Method.Deduction deduction -> events();
            case Method.Bonus bonus -> events();
            case Method.Manual manual -> marks();
            case Method.Survey survey -> new Amount(chance.decimal(0, 6), chance.whole(5, 50), List.of());
            case Method.ByFormula formula ->
                new Amounts(Map.of("a", chance.decimal(0, 20), "b", chance.decimal(0, 90)), List.of());
            case Method.Achievement achievement -> new Amount(chance.decimal(0, 150), 1, List.of());
            default -> new Amount(BigDecimal.valueOf(chance.whole(-1, 8)), 1, List.of());
        };
    }

    private Given events() {
        List<Event> events = new ArrayList<>();
        int many = chance.whole(0, 6);
        for (int i = 0; i < many; i++) {
            BigDecimal own = chance.flip() ? chance.decimal(0, 9) : null;
            events.add(new Event(chance.one(List.of(Manner.values())), own, NONE));
        }
        return new Events(events);
    }

    private Given marks() {
        List<Mark> marks = new ArrayList<>();
        int many = chance.whole(0, 7);
        for (int i = 0; i < many; i++) {
            marks.add(new Mark("评委" + i, chance.decimal(20, 100), NONE));
        }
        return new Marks(marks);
    }
}
