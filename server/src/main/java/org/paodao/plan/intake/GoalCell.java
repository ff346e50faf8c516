package org.paodao.plan.intake;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Target;
import org.paodao.document.Target.Comparator;
import org.paodao.document.TargetText;

/**
 * The target that one cell of a list of indicators names: a figure with its unit is taken as it stands, what is said around it
 * (以上, 左右, 不低于, a span) as the document reader understands it, and anything else as words.
 *
 * @param metric what is measured
 * @param unit of a figure that names none
 */
record GoalCell(String metric, String unit) {
    private static final Pattern FIGURE = Pattern.compile("([≥≤><=]?)\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*(\\D*)");
    /** These say how a number binds; a unit holds none of them. */
    private static final Pattern BOUND = Pattern.compile("[以之]上|[以之]下|[以之]内|左右|上下|[-—–~～至到]\\s*$|^[多余来]");

    private static final Pattern THOUSANDS = Pattern.compile("(?<![0-9.])[0-9]{1,3}(?:[,，][0-9]{3})+(?![0-9])");
    private static final String WIDE = "０１２３４５６７８９％．＞＜＝－";
    private static final String NARROW = "0123456789%.><=-";

    Target read(String printed) {
        String plain = plain(printed);
        Matcher figure = FIGURE.matcher(plain);
        if (figure.matches() && !BOUND.matcher(figure.group(3)).find()) {
            String said = figure.group(3).strip();
            return target(
                    comparator(figure.group(1)),
                    new BigDecimal(figure.group(2)),
                    null,
                    said.isEmpty() ? unit : said,
                    printed);
        }
        return TargetText.read(plain, metric, unit)
                .filter(found -> found.value() != null)
                .map(found -> target(found.comparator(), found.value(), found.valueMax(), found.unit(), printed))
                .orElseGet(() -> target(
                        plain.contains("下达") ? Comparator.DELEGATED : Comparator.WORDS, null, null, unit, printed));
    }

    private Target target(
            Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal max,
            String ofValue,
            String printed) {
        return new Target(metric, comparator, value, max, ofValue, false, printed);
    }

    private static Comparator comparator(String sign) {
        return switch (sign) {
            case "≥", ">" -> Comparator.AT_LEAST;
            case "≤", "<" -> Comparator.AT_MOST;
            default -> Comparator.EXACTLY;
        };
    }

    /** The same in narrow signs, each bound as one sign, thousands without their commas. */
    private static String plain(String printed) {
        var narrow = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            int at = WIDE.indexOf(c);
            narrow.append(at < 0 ? c : NARROW.charAt(at));
        }
        String signs = narrow.toString().replaceAll(">\\s*=|=>|≧|⩾", "≥").replaceAll("<\\s*=|=<|≦|⩽", "≤");
        return THOUSANDS
                .matcher(signs)
                .replaceAll(whole -> whole.group().replaceAll("[,，]", ""))
                .strip();
    }
}
