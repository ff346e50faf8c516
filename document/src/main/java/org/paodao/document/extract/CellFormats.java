package org.paodao.document.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
        // POI leaves the quotes around 年 in some date formats.
        return isDate(id, value) ? shown.replace("\"", "") : shown;
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
