package org.paodao.document.list;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One entry of a list. Texts are empty where the list says nothing.
 *
 * @param sheet the sheet's name; empty for csv
 * @param row the row as the office program counts, from 1; the first one if the entry takes several
 * @param number 序号 as printed
 * @param leadUnits names as printed, roles removed; so in the other two lists
 * @param deadlineText as printed; a date cell as its format shows it
 * @param goal the year's goal, lines kept
 * @param measures what is to be done, lines kept
 * @param unit of measurement; for indicators, as the six that follow
 * @param direction {@code UP}, {@code DOWN}, {@code RANGE}, or empty when the list does not say or is not understood
 * @param targetText as printed, such as {@code ≥6.5%} or {@code 适度增长}
 * @param baseText the value to start from, as printed
 * @param scope 口径
 * @param supports codes or titles of what this supports
 * @param otherColumns what the remaining columns say, by their headings, in their order; empty cells left out
 */
public record ListRow(
        String sheet,
        int row,
        String number,
        String category,
        String code,
        String title,
        List<String> leadUnits,
        List<String> responsibleUnits,
        List<String> assistingUnits,
        String leader,
        String section,
        String liaison,
        String deadlineText,
        String goal,
        String measures,
        String unit,
        String direction,
        String targetText,
        String baseText,
        String scope,
        List<String> supports,
        Map<String, String> otherColumns) {
    private static final Pattern OFTEN = Pattern.compile(".{0,4}(?:频度|频率)|(?:报送|统计|填报|数据)周期|frequency");

    public ListRow {
        leadUnits = List.copyOf(leadUnits);
        responsibleUnits = List.copyOf(responsibleUnits);
        assistingUnits = List.copyOf(assistingUnits);
        supports = List.copyOf(supports);
        otherColumns = Collections.unmodifiableMap(new LinkedHashMap<>(otherColumns));
    }

    /** 频度, 报送频率, 统计周期: the heading of a column that says how often figures come. */
    static boolean saysHowOften(String heading) {
        return OFTEN.matcher(heading).matches();
    }

    /** How often figures come, as printed; empty where no column says so. */
    public String howOften() {
        return otherColumns.entrySet().stream()
                .filter(column -> saysHowOften(column.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
