package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Ratio;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Curve;
import org.paodao.scoring.scheme.Method;

/** Marks of a leaf in fractions; null where nothing is known. */
final class OracleMethods {
    private OracleMethods() {}

    static @Nullable Ratio marks(Clause clause, Given given, List<BigDecimal> others) {
        Ratio full = Ratio.of(clause.full());
        return switch (given) {
            case Given.Absent absent -> null;
            case Given.Amount amount -> figure(clause.method(), full, amount, others);
            case Given.Amounts amounts -> clause.method() instanceof Method.ByFormula ? formula(full, amounts) : null;
            case Given.Marks marks ->
                clause.method() instanceof Method.Manual method ? manual(method, full, marks) : null;
            case Given.Events events -> events(clause.method(), full, events);
        };
    }

    private static @Nullable Ratio events(Method by, Ratio full, Given.Events events) {
        return switch (by) {
            case Method.Deduction method -> deduction(method, full, events);
            case Method.Bonus method -> bonus(method, full, events);
            default -> null;
        };
    }

    private static @Nullable Ratio figure(Method by, Ratio full, Given.Amount amount, List<BigDecimal> others) {
        Ratio value = Ratio.of(amount.value());
        return switch (by) {
            case Method.Achievement method -> full.times(share(method.curve(), value));
            case Method.RatioToBest method -> ratio(method, full, value, others);
            case Method.RankLinear method -> linear(method, full, amount.value(), others);
            case Method.RankBands method -> band(method, full, amount.value(), others);
            case Method.Survey method ->
                amount.count() < method.answers()
                        ? null
                        : between(full, value.times(full).by(Ratio.of(method.scale())));
            default -> null;
        };
    }

    private static Ratio share(Curve curve, Ratio percent) {
        Ratio share = Ratio.ZERO;
        for (int i = 0; i < curve.points().size(); i++) {
            Ratio from = Ratio.of(curve.points().get(i).percent());
            Ratio there = Ratio.of(curve.points().get(i).share());
            if (from.compareTo(percent) <= 0) {
                share = there;
                boolean last = i == curve.points().size() - 1;
                if (!last && curve.shape() == Curve.Shape.LINEAR) {
                    Ratio to = Ratio.of(curve.points().get(i + 1).percent());
                    Ratio next = Ratio.of(curve.points().get(i + 1).share());
                    share = there.plus(
                            next.minus(there).times(percent.minus(from)).by(to.minus(from)));
                }
            }
        }
        return share;
    }

    private static Ratio ratio(Method.RatioToBest method, Ratio full, Ratio value, List<BigDecimal> others) {
        Ratio best = value;
        for (BigDecimal other : others) {
            Ratio one = Ratio.of(other);
            best = method.direction() == Direction.LOWER ? Oracle.min(best, one) : Oracle.max(best, one);
        }
        Ratio marks = Ratio.ZERO;
        if (best.equals(value)) {
            marks = full;
        } else if (best.compareTo(Ratio.ZERO) > 0 && value.compareTo(Ratio.ZERO) > 0) {
            marks = full.times(method.direction() == Direction.LOWER ? best.by(value) : value.by(best));
        }
        return method.least() == null ? marks : Oracle.max(marks, full.times(Ratio.of(method.least())));
    }

    private static Ratio linear(Method.RankLinear method, Ratio full, BigDecimal value, List<BigDecimal> others) {
        int better = better(method.direction(), value, others);
        if (others.size() == 1) {
            return full;
        }
        Ratio lost = Ratio.of(1, 1).minus(Ratio.of(method.least())).times(Ratio.of(better, others.size() - 1));
        return full.times(Ratio.of(1, 1).minus(lost));
    }

    private static Ratio band(Method.RankBands method, Ratio full, BigDecimal value, List<BigDecimal> others) {
        Ratio better = Ratio.of(better(method.direction(), value, others), 1);
        for (Method.Band band : method.bands()) {
            // a place belongs to the band if fewer are better than the band has places, whole or not
            Ratio places = Ratio.of(band.through());
            Ratio through = band.ofGroup() ? places.times(Ratio.of(others.size(), 100)) : places;
            if (better.compareTo(through) < 0) {
                return full.times(Ratio.of(band.share()));
            }
        }
        return Ratio.ZERO;
    }

    private static int better(Direction direction, BigDecimal value, List<BigDecimal> others) {
        int better = 0;
        for (BigDecimal other : others) {
            int compared = direction == Direction.LOWER ? value.compareTo(other) : other.compareTo(value);
            better += compared > 0 ? 1 : 0;
        }
        return better;
    }

    private static Ratio deduction(Method.Deduction method, Ratio full, Given.Events events) {
        Ratio lost = Ratio.ZERO;
        int before = 0;
        for (Given.Event event : events.events()) {
            Ratio cost = event.amount() != null
                    ? Ratio.of(event.amount())
                    : Ratio.of(method.perEvent())
                            .plus(Ratio.of(method.escalation()).times(Ratio.of(before, 1)));
            if (event.manner() == Given.Manner.SELF_REPORTED) {
                cost = cost.times(Ratio.of(method.selfFactor()));
            } else if (event.manner() == Given.Manner.CONCEALED) {
                cost = cost.times(Ratio.of(method.hidden()));
            }
            lost = lost.plus(cost);
            before++;
        }
        lost = Oracle.min(lost, full);
        return method.fromOutside() ? Ratio.ZERO.minus(lost) : full.minus(lost);
    }

    private static Ratio bonus(Method.Bonus method, Ratio full, Given.Events events) {
        Ratio won = Ratio.ZERO;
        for (Given.Event event : events.events()) {
            won = won.plus(Ratio.of(event.amount() == null ? method.perEvent() : event.amount()));
        }
        return Oracle.min(won, full);
    }

    private static @Nullable Ratio manual(Method.Manual method, Ratio full, Given.Marks given) {
        List<BigDecimal> marks = new ArrayList<>();
        given.marks().forEach(mark -> marks.add(mark.marks()));
        if (marks.isEmpty()) {
            return null;
        }
        int trimmed = marks.size() > 2 * method.trimmed() + 1 ? method.trimmed() : 0;
        for (int i = 0; i < trimmed; i++) {
            marks.remove(marks.stream().max(BigDecimal::compareTo).orElseThrow());
            marks.remove(marks.stream().min(BigDecimal::compareTo).orElseThrow());
        }
        Ratio sum = Ratio.ZERO;
        for (BigDecimal mark : marks) {
            sum = sum.plus(Ratio.of(mark));
        }
        return between(full, sum.by(Ratio.of(marks.size(), 1)).times(full).by(Ratio.of(method.scale())));
    }

    /** The one formula of the random schemes. */
    private static Ratio formula(Ratio full, Given.Amounts amounts) {
        Map<String, BigDecimal> of = amounts.values();
        Ratio seventh = Ratio.of(of.getOrDefault("b", BigDecimal.ZERO)).by(Ratio.of(7, 1));
        return between(
                full,
                Ratio.of(of.getOrDefault("a", BigDecimal.ZERO))
                        .times(Ratio.of(3, 1))
                        .minus(seventh));
    }

    private static Ratio between(Ratio full, Ratio marks) {
        return Oracle.max(Ratio.ZERO, Oracle.min(full, marks));
    }
}
