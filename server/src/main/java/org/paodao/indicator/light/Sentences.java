package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Decimals;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.RuleSets;
import org.paodao.ui.Levels;
import org.paodao.ui.Words;

/**
 * Says reasons as a person would, in the reader's language. Figures are rounded here, once: shares and points to one decimal without zeros that say nothing, or
 * to as many as show a difference; others with the decimals of their indicator, or with more where more has been reported ({@link Digits}). Points are the true
 * ones ({@link ShareDigits}); any other difference is that of the two figures printed beside it.
 *
 * @param decimals of the indicator; {@link #WORKED_OUT} where nothing is reported
 * @param year that need not be said
 * @param measure in which figures are measured, and which is said with each; empty for none
 * @param near a threshold that rounding must not hide on which side a share lies; null where none is near
 */
public record Sentences(
        Words words,
        int decimals,
        int year,
        String measure,
        @Nullable BigDecimal near) {
    /** Instead of decimals: figures are worked out and said as shares are. */
    public static final int WORKED_OUT = -1;

    private static final Pattern REPORTED = Pattern.compile("value(?: before)?(?: or none)?");
    private static final Pattern BORDER = Pattern.compile("value (?:due|allowed)(?: before)?(?: or none)?|low|high");

    private static final Pattern SHARE = Pattern.compile("share|points|percent|growth|multiple");
    private static final Pattern OWN = Pattern.compile("^(value|goal|cap|low|high|average|superior|amount|last value)");
    private static final Pattern FINISHED = Pattern.compile("[.!?\u3002\uff01\uff1f]$");

    /** Of what is near no threshold. */
    public Sentences(Words words, int decimals, int year, String measure) {
        this(words, decimals, year, measure, null);
    }

    /** Of a light. */
    public static Sentences of(Words words, LightLine line) {
        return new Sentences(
                words,
                line.decimals(),
                line.period().year(),
                line.measure(),
                line.inputs().near());
    }

    /** Why a light is what it is. */
    public static String why(Words words, LightLine line) {
        return of(words, line).all(line.reasons());
    }

    /** Of what is worked out in percent, such as how much of a list is done. */
    public static Sentences ofPercent(Words words, int year) {
        return new Sentences(words, WORKED_OUT, year, "%");
    }

    /** Of what names no figures of an indicator. */
    public static Sentences plain(Words words, int year) {
        return new Sentences(words, WORKED_OUT, year, "");
    }

    /** Why a light became another. */
    public static String why(Words words, LightChange change) {
        return new Sentences(words, change.decimals(), change.period().year(), change.measure()).all(change.why());
    }

    /** Reasons as one sentence. */
    public String all(List<Told> reasons) {
        Period ending = ending(reasons);
        StringBuilder text = new StringBuilder();
        for (Told told : reasons) {
            String part = ending != null && told.key().equals(Reasons.YEAR_ENDS.key()) ? "" : part(told, ending);
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : words.msg(SentenceGaps.join(told.key())))
                        .append(part);
            }
        }
        return sentence(text.toString());
    }

    /** One reason as a sentence. */
    public String one(Told told) {
        return sentence(part(told, null));
    }

    /** The period that ends the year, where that is asked of it and another reason names it too: then it is said once. */
    private static @Nullable Period ending(List<Told> reasons) {
        return reasons.stream()
                .filter(told -> told.key().equals(Reasons.YEAR_ENDS.key()))
                .map(told -> (Period) told.reason().arguments().getFirst())
                .filter(period -> reasons.stream()
                        .anyMatch(other -> !other.key().equals(Reasons.YEAR_ENDS.key())
                                && other.reason().arguments().contains(period)))
                .findFirst()
                .orElse(null);
    }

    /** What English begins and ends a sentence with; official Chinese lists reasons without a full stop. */
    private String sentence(String text) {
        if (words.chinese() || text.isEmpty()) {
            return text;
        }
        String begun = text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
        return FINISHED.matcher(begun).find() ? begun : begun + ".";
    }

    private String part(Told told, @Nullable Period ending) {
        Reason reason = told.reason();
        List<String> gaps = SentenceGaps.of(reason.key());
        int digits = digits(reason, gaps);
        int points = ShareDigits.of(reason, gaps, near);
        int shares = ShareDigits.beside(reason, gaps, points);
        List<Object> said = new ArrayList<>();
        for (int i = 0; i < reason.arguments().size(); i++) {
            String gap = i < gaps.size() ? gaps.get(i) : "";
            boolean difference = ShareDigits.isDifference(gap);
            int places = !SHARE.matcher(gap).find() ? digits : difference ? points : shares;
            Object argument = ShareDigits.plainly(reason, i, gap, places);
            said.add(ending != null && argument.equals(ending) ? yearEnd(ending) : said(argument, gap, places));
        }
        return words.msg("scoring." + SentenceGaps.variant(reason, measure), said.toArray());
    }

    private String yearEnd(Period period) {
        return words.msg(
                period.year() == year ? "scoring.period.year-end" : "scoring.period.year-end-of",
                String.valueOf(period.year()));
    }

    /** With how many decimals the figures of a reason are said, so that none of them is cut. */
    private int digits(Reason reason, List<String> gaps) {
        if (decimals < 0) {
            return 1;
        }
        int digits = decimals;
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

    private Object said(Object argument, String gap, int places) {
        return switch (argument) {
            case BigDecimal number -> figure(number, gap, places);
            case Period period -> period(period);
            case String name -> said(name, gap);
            default -> argument;
        };
    }

    private String said(String name, String gap) {
        if (name.equals(Reasons.NONE)) {
            return words.msg("scoring.none");
        }
        if (gap.startsWith("rule set")) {
            return ruleSet(name);
        }
        return switch (gap) {
            case "light" -> light(Light.valueOf(name));
            case "group" -> Groups.said(words, name);
            case "who sets it" -> Levels.said(words, name);
            case "need" -> words.msg("scoring.need." + name);
            case "what it needs" -> words.msg("scoring.lacks." + name);
            case "measure" -> words.msg("scoring.measure." + name);
            default -> gap.startsWith("due state") ? words.msg("scoring.due." + name) : words.withDates(name);
        };
    }

    /** A figure with what it is measured in; between percentages lie points. */
    private String figure(BigDecimal number, String gap, int places) {
        boolean difference = ShareDigits.isDifference(gap);
        boolean share = SHARE.matcher(gap).find();
        BigDecimal rounded = trimmed(Rounding.to(places, number), share ? 0 : decimals);
        String text = Decimals.grouped(rounded);
        if (gap.startsWith("points") || (difference && measure.equals("%"))) {
            return words.msg("scoring.points", text, rounded);
        }
        boolean own = difference || OWN.matcher(gap).find();
        if (share || !own || measure.isEmpty()) {
            return text;
        }
        return words.msg(measure.equals("%") ? "scoring.percent" : "scoring.amount", text, measure);
    }

    /** Without zeros behind those decimals that are always shown. */
    private static BigDecimal trimmed(BigDecimal number, int shown) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), Math.max(shown, 0)));
    }

    /** What a rule set is called that is cited so; see {@link RuleSet.Title#cited}. */
    private String ruleSet(String cited) {
        int named = cited.indexOf(' ');
        String code = named < 0 ? cited : cited.substring(0, named);
        return words.chinese() ? code : named < 0 ? RuleSets.english(code) : cited.substring(named + 1);
    }

    /** What a rule set of this title is called: its code, in English the name that it was given there. */
    public static String ruleSet(Words words, RuleSet.Title title) {
        return words.chinese() || title.en().isBlank() ? title.code() : title.en();
    }

    /** A light in a sentence. */
    public String light(Light light) {
        return words.msg("scoring.light." + light.name());
    }

    /** A period that stands for itself, as at the head of a row. */
    public String heading(Period period) {
        return period(period, "scoring.heading.");
    }

    /** A period; its year only where it is another. */
    public String period(Period period) {
        return period(period, "scoring.period.");
    }

    private String period(Period period, String keys) {
        return period.year() == year && period.frequency().perYear() > 1
                ? words.msg(keys + period.frequency().name(), period.number())
                : words.period(period);
    }
}
