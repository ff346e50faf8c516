package org.paodao.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Target;
import org.paodao.document.Target.Comparator;
import org.paodao.document.TargetText;
import org.paodao.kernel.Decimals;

/**
 * A target in a few words: as printed where the print still says the figure that holds, else the figure with the print behind it.
 * Somebody may have corrected the one and left the other.
 */
public final class GoalWords {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    /** A number in words, such as 翻一番, may be any figure. */
    private static final Pattern IN_WORDS = Pattern.compile("[一二三四五六七八九十百千两半倍番]");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])[,，](?=[0-9]{3})");
    private static final int WIDE = '０' - '0';

    private GoalWords() {}

    /** How a key is said in the reader's language. */
    @FunctionalInterface
    public interface Says {
        /** The sentence for a key. */
        String msg(String key, Object... arguments);
    }

    /** The words that a reader may take for the target. */
    public static String of(Item.Goal goal, Says says) {
        if (isAsPrinted(goal)) {
            return goal.text();
        }
        String figure = says.msg(
                "plan.goal." + goal.comparator().name().toLowerCase(Locale.ROOT),
                number(goal.value()) + goal.unit(),
                number(goal.valueMax()) + goal.unit());
        return goal.text().isBlank() ? figure : says.msg("plan.goal.instead", figure, goal.text());
    }

    /** Whether the printed words say the figure that holds. */
    static boolean isAsPrinted(Item.Goal goal) {
        BigDecimal value = goal.value();
        if (value == null) {
            return true;
        }
        String printed = narrow(goal.text());
        Optional<Target> read =
                TargetText.read(printed, goal.metric(), goal.unit()).filter(target -> target.value() != null);
        if (read.filter(target -> turned(target.comparator(), goal.comparator()) || otherUnit(target, goal))
                .isPresent()) {
            return false;
        }
        boolean digits = NUMBER.matcher(printed).find();
        return digits
                ? holds(printed, value) && (goal.valueMax() == null || holds(printed, goal.valueMax()))
                : read.map(target -> same(target.value(), value))
                        .orElseGet(() -> IN_WORDS.matcher(printed).find());
    }

    private static boolean holds(String printed, BigDecimal value) {
        return NUMBER.matcher(printed)
                .results()
                .map(MatchResult::group)
                .anyMatch(n -> same(new BigDecimal(n), value.abs()));
    }

    private static boolean same(@Nullable BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) == 0;
    }

    /** 不低于 in place of 不高于, or 增长 in place of 下降. */
    private static boolean turned(Comparator one, Comparator other) {
        return switch (one) {
            case AT_LEAST -> other == Comparator.AT_MOST;
            case AT_MOST -> other == Comparator.AT_LEAST;
            case INCREASE_BY -> other == Comparator.DECREASE_BY;
            case DECREASE_BY -> other == Comparator.INCREASE_BY;
            default -> false;
        };
    }

    /** The unit that the print names, where it is not the one that holds: 80万元 for 80亿元. */
    private static boolean otherUnit(Target printed, Item.Goal goal) {
        return !goal.unit().isBlank()
                && !printed.unit().isBlank()
                && !printed.unit().equals(goal.unit())
                && !goal.text().contains(goal.unit());
    }

    private static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return Decimals.grouped(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    /** Digits in their narrow form, thousands without commas. */
    private static String narrow(String text) {
        var narrow = new StringBuilder();
        text.chars().forEach(c -> narrow.append((char) (c >= '０' && c <= '９' ? c - WIDE : c)));
        return THOUSANDS.matcher(narrow).replaceAll("").replace('．', '.');
    }
}
