package org.paodao.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that has to be reached.
 *
 * @param metric what is measured, as near to the print as possible
 * @param comparator how the number binds
 * @param value the number as printed, so 20 for 20万家; null for a target in words only (适度增长)
 * @param valueMax upper end of a range, else null
 * @param unit as printed with 万 and 亿 (万家, 亿元, %, 个百分点); empty when there is none
 * @param striving 力争: aimed at, not promised
 * @param text as printed
 */
public record Target(
        String metric,
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        String unit,
        boolean striving,
        String text) {

    /** The same of another thing. */
    Target measuring(String other) {
        return new Target(other, comparator, value, valueMax, unit, striving, text);
    }

    /** How a number binds; {@link #symbol()} is the form used in exchange files. */
    public enum Comparator {
        EXACTLY("="),
        AT_LEAST(">="),
        AT_MOST("<="),
        INCREASE_BY("increase_by"),
        DECREASE_BY("decrease_by"),
        ABOUT("approx"),
        RANGE("range"),
        /** A target in words: 适度增长. */
        WORDS("text"),
        /** Tied to another indicator: 与经济增长同步. */
        RELATION("relation"),
        /** A place in a ranking: 全省领先. */
        RANK("rank"),
        /** Set elsewhere: 完成省下达任务. */
        DELEGATED("delegated");

        private final String symbol;

        Comparator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }
}
