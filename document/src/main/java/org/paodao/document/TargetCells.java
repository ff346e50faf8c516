package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a column of target values, where the column says that it is one: ≥6.5%, 1000, 适度增长. */
final class TargetCells {
    private static final int LONGEST = 24;
    private static final Words GROWTH = Words.of("增长 增速 增幅 增长率 涨幅");
    private static final Words FALL = Words.of("下降 降低 降幅 减少 下降率");

    private TargetCells() {}

    /** The one number or wording of a short cell; null when it holds none, or several. */
    static @Nullable Found<Target> read(Text text, Range cell, String metric, String unit) {
        var view = text.view(cell);
        String chars = view.chars();
        if (chars.isEmpty() || chars.length() > LONGEST) {
            return null;
        }
        Range range = view.range(0, chars.length());
        List<Amount> amounts = Amounts.in(chars, 0, chars.length());
        if (amounts.size() == 1) {
            Amount amount = amounts.getFirst();
            boolean below = isBelowZero(chars, amount.start());
            if (below && counts(amount, unit)) {
                return null;
            }
            var target = new Target(
                    metric,
                    comparator(chars, amount, metric),
                    below ? amount.value().negate() : amount.value(),
                    amount.max(),
                    amount.unit().isEmpty() ? unit : amount.unit(),
                    TargetLinks.STRIVING.in(chars, 0, amount.start()),
                    text.quoted(range));
            return new Found<>(target, range, "target.cell", 90);
        }
        return amounts.isEmpty() ? inWords(chars, metric, text, range) : null;
    }

    private static @Nullable Found<Target> inWords(String chars, String metric, Text text, Range range) {
        var words = WordTargets.in(chars, 0, chars.length(), true);
        boolean ratio = words.isEmpty() && Ratios.fills(chars);
        if (words.size() != 1 && !ratio) {
            return null;
        }
        var comparator = ratio ? Target.Comparator.WORDS : words.getFirst().comparator();
        var target = new Target(metric, comparator, null, null, "", false, text.quoted(range));
        return new Found<>(target, range, "target.cell-words", 75);
    }

    /** -5%, ≥-5%, but not the 8 of 6-8. */
    private static boolean isBelowZero(String chars, int at) {
        return at > 0 && "-−".indexOf(chars.charAt(at - 1)) >= 0 && (at == 1 || !Numeral.isDigit(chars.charAt(at - 2)));
    }

    /** Whether things are counted, of which there are never less than none. */
    private static boolean counts(Amount amount, String unit) {
        var kind = amount.unit().isEmpty() ? MeasureUnits.kind(unit, 0, unit.length()) : amount.kind();
        return kind == MeasureUnits.Kind.COUNT || kind == MeasureUnits.Kind.SIZE;
    }

    private static Target.Comparator comparator(String chars, Amount amount, String metric) {
        boolean countable = amount.kind() == MeasureUnits.Kind.COUNT;
        var link = TargetLinks.before(chars, 0, amount.start(), countable);
        if (amount.bound() != null) {
            return amount.bound();
        }
        if (link != null) {
            return link.comparator();
        }
        if (amount.max() != null) {
            return Target.Comparator.RANGE;
        }
        boolean share =
                amount.kind() == MeasureUnits.Kind.SHARE || amount.unit().isEmpty();
        if (share && GROWTH.endingAt(metric, metric.length(), 0) > 0) {
            return Target.Comparator.INCREASE_BY;
        }
        return share && FALL.endingAt(metric, metric.length(), 0) > 0
                ? Target.Comparator.DECREASE_BY
                : Target.Comparator.EXACTLY;
    }
}
