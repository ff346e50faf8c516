package org.paodao.scoring.check;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.scoring.Reason;

/** A cell read as a number. */
public sealed interface Reading {

    /** The number that stands there. */
    record Figure(BigDecimal value) implements Reading {}

    /** Nothing stands there. */
    record Empty() implements Reading {}

    /** Something else stands there. */
    record NoFigure(Finding finding) implements Reading {
        /** Whether it would be a number if powers of ten were read. */
        public boolean isPowerOfTen() {
            return finding.reason().key().equals(Cell.POWER);
        }
    }

    /**
     * Reads a cell as people fill it in: thousands separators, full-width digits, written minus signs, spaces around. A number with a power of ten (1.2E+05)
     * is not read: a spreadsheet writes it so after rounding it, and nobody types a figure so.
     */
    static Reading of(String cell, CheckSettings settings) {
        String plain = Cell.plain(cell);
        if (plain.isEmpty()) {
            return new Empty();
        }
        Matcher matcher = Cell.NUMBER.matcher(plain);
        return matcher.matches()
                ? new Figure(new BigDecimal(plain.replace(",", "")))
                : new NoFigure(new Finding(
                        Check.NUMBER, settings.of(Check.NUMBER).severity(), Reason.of(Cell.key(plain), cell.strip())));
    }

    /** The spelling of numbers. */
    final class Cell {
        private static final Pattern NUMBER =
                Pattern.compile("[+-]?(?:\\d{1,30}|\\d{1,3}(?:,\\d{3}){1,9})(?:\\.\\d{1,30})?");
        private static final Pattern WITH_POWER = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{0,30})?[eEｅＥ][+-]?\\d{1,9}");
        private static final String POWER = "check-exponent";

        private Cell() {}

        private static String key(String plain) {
            return WITH_POWER.matcher(plain).matches() ? POWER : "check-no-number";
        }

        private static String plain(String cell) {
            var plain = new StringBuilder();
            for (char c : cell.strip().toCharArray()) {
                plain.append(
                        switch (c) {
                            case '－', '−', '–' -> '-';
                            case '＋' -> '+';
                            case '，' -> ',';
                            case '．' -> '.';
                            default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
                        });
            }
            return plain.toString();
        }
    }
}
