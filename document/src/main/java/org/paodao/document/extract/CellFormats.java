package org.paodao.document.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows numbers and dates as a Chinese office program does. Used by one thread. */
final class CellFormats {
    /** Built-in formats whose form depends on the language of the office program. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m/d/yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    /** Percentages without further words: 0%, #,##0.00%. */
    private static final Pattern PERCENT = Pattern.compile("[#0,]*[0#](?:\\.[0#?]+)?\\s*%(?:_.)?(?:;.*)?");

    /** A number with a power of ten, which shows fewer digits than are stored. */
    private static final Pattern POWER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]*)?E[+-]?[0-9]+");

    private static final Pattern FIGURE = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final int MOST_DECIMALS = 6;

    /** As many digits as an office program keeps. */
    private static final MathContext STORED = new MathContext(15);

    private static final String GENERAL = "General";

    /** Whole numbers below this are shown digit by digit. */
    private static final double SHORT = 1e10;

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Integer, String> own = new HashMap<>();
    private final Map<Integer, Boolean> dates = new HashMap<>();
    private final boolean from1904;

    CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    /** A number format that the file defines. */
    void define(int id, String pattern) {
        if (!pattern.equals(own.put(id, pattern))) {
            dates.remove(id);
        }
    }

    boolean isDate(int id, double value) {
        return dates.computeIfAbsent(id, key -> DateUtil.isADateFormat(key, pattern(key)))
                && DateUtil.isValidExcelDate(value);
    }

    String show(double value, int id) {
        if (value == (long) value && Math.abs(value) < SHORT && pattern(id).equals(GENERAL)) {
            return Long.toString((long) value);
        }
        String shown = formatter
                .formatRawCellContents(value, id, pattern(id), from1904)
                .strip();
        if (PERCENT.matcher(pattern(id)).matches()) {
            return percent(value, shown);
        }
        if (POWER.matcher(shown).matches()) {
            return new BigDecimal(value, STORED).stripTrailingZeros().toPlainString();
        }
        // POI leaves the quotes around 年 in some date formats.
        return isDate(id, value) ? shown.replace("\"", "") : shown;
    }

    /** The stored figure where it is shown rounded: a goal of 2.6% is none of 3%. */
    private static String percent(double value, String shown) {
        BigDecimal stored =
                new BigDecimal(value, STORED).movePointRight(2).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        String figure = shown.replaceAll("[,%\\s]", "");
        return FIGURE.matcher(figure).matches() && new BigDecimal(figure).compareTo(stored) == 0
                ? shown
                : stored.stripTrailingZeros().toPlainString() + "%";
    }

    private String pattern(int id) {
        String defined = own.get(id);
        if (defined != null) {
            return defined;
        }
        String chinese = CHINESE.get(id);
        if (chinese != null) {
            return chinese;
        }
        String builtin = id < 0 || id >= BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                ? null
                : BuiltinFormats.getBuiltinFormat(id);
        return builtin == null ? GENERAL : builtin;
    }
}
