package org.paodao.progress.claim;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Mentions;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Frequency;

/**
 * An indicator as far as figures in texts are held against it.
 *
 * @param names as it is called in texts
 * @param tenth the power of ten of its measure: of 亿元 it is 8
 * @param unit of its measure without that
 * @param measure as it is printed
 * @param decimals how many its figures have
 * @param running whether its figures run from the beginning of the year
 * @param each whether units have figures of their own
 * @param planItem the item that it stands for; null for none
 */
record Yardstick(
        UUID indicator,
        String code,
        String name,
        Set<String> names,
        int tenth,
        String unit,
        String measure,
        int decimals,
        Frequency frequency,
        boolean running,
        boolean each,
        @Nullable UUID planItem) {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_LETTERS = 3;
    private static final Pattern ASIDE = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern RATE = Pattern.compile("(.{2,})(?:增速|增长率|增幅|增长)");
    /** Other ways to write the same unit. */
    private static final Map<String, String> SAME =
            Map.of("平方千米", "平方公里", "元人民币", "元", "㎡", "平方米", "平米", "平方米", "吨标煤", "吨标准煤");

    Yardstick {
        names = Set.copyOf(names);
    }

    static Yardstick of(Indicator indicator) {
        Definition definition = indicator.definition();
        String measure = Mentions.folded(definition.measure()).strip();
        int tenth = 0;
        int at = 0;
        while (at < measure.length() && (measure.charAt(at) == '万' || measure.charAt(at) == '亿')) {
            tenth += measure.charAt(at) == '万' ? 4 : 8;
            at++;
        }
        return new Yardstick(
                indicator.id(),
                indicator.code(),
                definition.name(),
                names(definition),
                tenth,
                same(measure.substring(at)),
                definition.measure(),
                definition.decimals(),
                definition.frequency(),
                definition.cumulative(),
                definition.eachReports(),
                indicator.planItem());
    }

    private static Set<String> names(Definition definition) {
        String folded = Mentions.folded(definition.name());
        Set<String> names = new LinkedHashSet<>();
        String bare = ASIDE.matcher(folded).replaceAll("").strip();
        if (bare.length() >= SHORTEST) {
            names.add(bare);
        }
        Matcher aside = ASIDE.matcher(folded);
        while (aside.find()) {
            if (aside.group(1).matches("[A-Za-z&]{" + SHORTEST_LETTERS + ",}")) {
                names.add(aside.group(1));
            }
        }
        Matcher rate = RATE.matcher(bare);
        if (definition.growth() && rate.matches()) {
            names.addAll(List.of(rate.group(1) + "增长", rate.group(1) + "同比增长", rate.group(1) + "增速"));
        }
        return names;
    }

    private static String same(String unit) {
        return SAME.getOrDefault(unit, unit);
    }

    /** The same with one more name. */
    Yardstick calling(String more) {
        Set<String> all = new LinkedHashSet<>(names);
        all.add(more);
        return new Yardstick(
                indicator, code, name, all, tenth, unit, measure, decimals, frequency, running, each, planItem);
    }

    /** An approved figure as it is printed. */
    String printed(BigDecimal amount) {
        return amount.toPlainString() + measure;
    }

    /** Whether a figure in a text counts the same. */
    boolean measures(Mentions.Quantity said) {
        return same(said.unit()).equals(unit);
    }

    /** Whether what is said is the approved figure, as exactly as the one who says less says it. */
    boolean equal(Mentions.Quantity said, BigDecimal approved) {
        BigDecimal difference =
                approved.scaleByPowerOfTen(tenth).subtract(said.value()).abs();
        int lastDigit = Math.max(said.lastDigit(), tenth - decimals);
        return difference.multiply(BigDecimal.TWO).compareTo(BigDecimal.ONE.scaleByPowerOfTen(lastDigit)) <= 0;
    }
}
