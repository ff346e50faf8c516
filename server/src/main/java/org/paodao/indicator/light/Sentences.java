package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Words;

/**
 * Says reasons as a person would, in the reader's language. Figures are rounded here, once: shares and points to one decimal, others as their indicator is
 * published or has been reported ({@link Digits}), without zeros that say nothing; and a difference is that of the two figures printed beside it.
 *
 * @param decimals of the indicator
 * @param year that need not be said
 */
public record Sentences(Words words, int decimals, int year) {
    private static final Pattern DIFFERENCE = Pattern.compile("^(points|lacking|excess|ahead|left)");
    /** More than what exact figures lose in their last places. */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    private static final Pattern REPORTED = Pattern.compile("value(?: before)?(?: or none)?");
    private static final Pattern BORDER = Pattern.compile("value (?:due|allowed)|low|high");

    private static final Pattern SHARE = Pattern.compile("share|points|percent|growth|multiple");

    /** Of a light. */
    public static Sentences of(Words words, LightLine line) {
        return new Sentences(words, line.decimals(), line.period().year());
    }

    /** Why a light is what it is. */
    public static String why(Words words, LightLine line) {
        return of(words, line).all(line.reasons());
    }

    /** Reasons as one sentence. */
    public String all(List<Told> reasons) {
        return reasons.stream()
                .map(this::one)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(words.msg("scoring.join")));
    }

    /** One reason. */
    public String one(Told told) {
        Reason reason = told.reason();
        List<String> gaps = gaps(reason.key());
        int digits = digits(reason, gaps);
        List<Object> said = new ArrayList<>();
        for (int i = 0; i < reason.arguments().size(); i++) {
            String gap = i < gaps.size() ? gaps.get(i) : "";
            int places = SHARE.matcher(gap).find() ? 1 : digits;
            said.add(said(plainly(reason, i, gap, places), gap, places));
        }
        return words.msg("scoring." + reason.key(), said.toArray());
    }

    /** With how many decimals the figures of a reason are said, so that none of them is cut. */
    private int digits(Reason reason, List<String> gaps) {
        int digits = Math.max(decimals, 0);
        for (int i = 0; i < Math.min(gaps.size(), reason.arguments().size()); i++) {
            if (reason.arguments().get(i) instanceof BigDecimal figure) {
                if (REPORTED.matcher(gaps.get(i)).matches()) {
                    digits = Math.max(digits, Digits.whole(decimals, figure));
                } else if (BORDER.matcher(gaps.get(i)).matches()) {
                    digits = Math.max(digits, Digits.border(decimals, figure));
                }
            }
        }
        return digits;
    }

    /** The difference of the two figures beside it as they are printed, where that is what it is; else the figure itself. */
    private static Object plainly(Reason reason, int at, String gap, int places) {
        List<Object> arguments = reason.arguments();
        Object told = arguments.get(at);
        if (at < 2
                || !DIFFERENCE.matcher(gap).find()
                || !(told instanceof BigDecimal difference)
                || !(arguments.get(at - 1) instanceof BigDecimal one)
                || !(arguments.get(at - 2) instanceof BigDecimal other)
                || one.subtract(other).abs().subtract(difference).abs().compareTo(ROUNDING) > 0) {
            return told;
        }
        return Rounding.to(places, one).subtract(Rounding.to(places, other)).abs();
    }

    private static List<String> gaps(String key) {
        return Arrays.stream(Reasons.values())
                .filter(known -> known.key().equals(key))
                .findFirst()
                .map(Reasons::gaps)
                .orElse(gapsElsewhere(key));
    }

    private static List<String> gapsElsewhere(String key) {
        return switch (key) {
            case "said-by" -> List.of("light");
            case "run-rate-needed-multiple" -> List.of("", "", "multiple");
            default -> List.of();
        };
    }

    private Object said(Object argument, String gap, int places) {
        return switch (argument) {
            case BigDecimal number -> plain(Rounding.to(places, number));
            case Period period -> period(period);
            case String name -> said(name, gap);
            default -> argument;
        };
    }

    private String said(String name, String gap) {
        if (name.equals(Reasons.NONE)) {
            return words.msg("scoring.none");
        }
        return switch (gap) {
            case "light" -> light(Light.valueOf(name));
            case "need" -> words.msg("scoring.need." + name);
            case "measure" -> words.msg("scoring.measure." + name);
            default -> gap.startsWith("due state") ? words.msg("scoring.due." + name) : words.withDates(name);
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** A light in a sentence. */
    public String light(Light light) {
        return words.msg("scoring.light." + light.name());
    }

    /** A period; its year only where it is another. */
    public String period(Period period) {
        return period.year() == year && period.frequency().perYear() > 1
                ? words.msg("scoring.period." + period.frequency().name(), period.number())
                : words.period(period);
    }
}
