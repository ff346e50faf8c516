package org.paodao.indicator.web.light;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Overview;
import org.paodao.indicator.light.Sentences;
import org.paodao.indicator.light.YearForecast;
import org.paodao.scoring.Rounding;
import org.paodao.ui.Words;

/**
 * How an indicator stands, in a line of a list.
 *
 * @param line its newest light
 * @param course its figures of this year and the last
 * @param forecast the newest; null when there is none
 */
public record LightRow(
        LightLine line, Sparkline course, @Nullable YearForecast forecast) {
    /** As the overview has it. */
    public static LightRow of(Overview.Line line) {
        return new LightRow(line.newest(), Sparkline.of(line.course()), line.forecast());
    }

    /** The figure as it is published. */
    public static String amount(LightLine line) {
        return amount(line, line.amount());
    }

    /** Some figure of the indicator as it is published. */
    public static String amount(LightLine line, @Nullable BigDecimal amount) {
        return amount == null ? "—" : Rounding.to(line.decimals(), amount).toPlainString();
    }

    /** What should be reached, or not exceeded, or between what it should lie, with one decimal more than figures have. */
    public static String due(LightLine line) {
        BigDecimal low = line.inputs().low();
        BigDecimal high = line.inputs().high();
        if (low != null && high != null) {
            return border(line, low) + "–" + border(line, high);
        }
        BigDecimal border = low == null ? high : low;
        return border == null ? "—" : border(line, border);
    }

    private static String border(LightLine line, BigDecimal border) {
        BigDecimal plain = Rounding.to(line.decimals() + 1, border).stripTrailingZeros();
        return plain.setScale(Math.max(line.decimals(), plain.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** Where it stands on its path: how much is done and how much should be, in percent of the way. */
    public static String position(LightLine line) {
        BigDecimal done = line.inputs().shareCovered();
        BigDecimal due = line.inputs().shareDue();
        return done == null || due == null
                ? "—"
                : Rounding.to(1, done).toPlainString() + "% / "
                        + Rounding.to(1, due).toPlainString() + "%";
    }

    /** The interval of the forecast. */
    public String outlook() {
        return forecast == null || forecast.method() == null
                ? "—"
                : amount(line, forecast.middle())
                        + " ("
                        + amount(line, forecast.low())
                        + "–"
                        + amount(line, forecast.high())
                        + ")";
    }

    /** Why the light is what it is. */
    public String why(Words words) {
        return Sentences.why(words, line);
    }
}
