package org.paodao.indicator.web.light;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Digits;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Overview;
import org.paodao.indicator.light.Sentences;
import org.paodao.indicator.light.YearForecast;
import org.paodao.kernel.Decimals;
import org.paodao.scoring.Rounding;
import org.paodao.ui.Words;

/**
 * How an indicator stands, in a line of a list.
 *
 * @param line its newest light
 * @param reported the newest that has a figure; the same where none has
 * @param course its figures of this year and the last
 * @param forecast the newest; null when there is none
 */
public record LightRow(
        LightLine line,
        LightLine reported,
        Sparkline course,
        @Nullable YearForecast forecast) {
    /** As the overview has it. */
    public static LightRow of(Overview.Line line) {
        return new LightRow(line.newest(), line.reported(), Sparkline.of(line.course()), line.forecast());
    }

    /** In what its figures count, as a chart says it; empty where they count in nothing. */
    public static String unit(Words words, LightLine line) {
        return line.measure().isBlank() ? "" : words.msg("indicatorlight.chart.unit", line.measure());
    }

    /** The figure as it is published. */
    public static String amount(LightLine line) {
        return amount(line, line.amount());
    }

    /** A reported or verified figure of the indicator, not cut. */
    public static String amount(LightLine line, @Nullable BigDecimal amount) {
        return amount == null ? "—" : Decimals.grouped(Digits.reported(line.decimals(), amount));
    }

    /** What is worked out, such as a forecast, with the decimals of the indicator. */
    public static String rounded(LightLine line, @Nullable BigDecimal amount) {
        return amount == null ? "—" : Decimals.grouped(Rounding.to(line.decimals(), amount));
    }

    /** What should be reached, or not exceeded, or between what it should lie, with one decimal more than figures have. */
    public static String due(LightLine line) {
        return due(line, Decimals::grouped, "—");
    }

    /** The same for a file, in which nothing stands where nothing is due. */
    static String dueInFile(LightLine line) {
        return due(line, BigDecimal::toPlainString, "");
    }

    private static String due(LightLine line, Function<BigDecimal, String> writing, String none) {
        BigDecimal low = line.inputs().low();
        BigDecimal high = line.inputs().high();
        if (low != null && high != null) {
            return writing.apply(Digits.due(line.decimals(), low)) + "–"
                    + writing.apply(Digits.due(line.decimals(), high));
        }
        BigDecimal border = low == null ? high : low;
        return border == null ? none : writing.apply(Digits.due(line.decimals(), border));
    }

    /**
     * Where it stands on its path: how much is done and how much should be, in percent of the way; of a limit that holds all along how far it
     * is from it, and the figures themselves where there is no share.
     */
    public static String position(Words words, LightLine line) {
        BigDecimal done = line.inputs().shareCovered();
        BigDecimal due = line.inputs().shareDue();
        BigDecimal points = line.inputs().points();
        if (done == null || due == null) {
            return figures(line);
        }
        if (points != null && points.signum() != 0 && isLimit(line, done)) {
            String key = "indicatorlight.position." + (points.signum() > 0 ? "over" : "left");
            return words.msg(key, Decimals.grouped(Rounding.to(1, points.abs())));
        }
        return Decimals.grouped(Rounding.to(1, done)) + "% / " + Decimals.grouped(Rounding.to(1, due)) + "%";
    }

    /** The figures themselves where shares of them would mislead; of a range not even those. */
    private static String figures(LightLine line) {
        boolean due = line.inputs().low() != null || line.inputs().high() != null;
        return line.amount() == null || !due || line.inputs().range() ? "—" : amount(line) + " / " + due(line);
    }

    /** Whether what is covered is the figure itself in percent of what it must not exceed, so that more is worse. */
    private static boolean isLimit(LightLine line, BigDecimal done) {
        BigDecimal high = line.inputs().high();
        BigDecimal amount = line.amount();
        return line.inputs().low() == null
                && high != null
                && amount != null
                && Rounding.to(4, done.multiply(high).movePointLeft(2)).compareTo(Rounding.to(4, amount)) == 0;
    }

    /** The interval of the forecast. */
    public String outlook() {
        return forecast == null || forecast.method() == null
                ? "—"
                : rounded(line, forecast.middle())
                        + " ("
                        + rounded(line, forecast.low())
                        + "–"
                        + rounded(line, forecast.high())
                        + ")";
    }

    /** Why the light is what it is. */
    public String why(Words words) {
        return Sentences.why(words, line);
    }
}
