package org.paodao.indicator.value;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the columns of a source's files are read.
 *
 * @param columns what each heading means: CODE, NAME, UNIT, MEASURE, PART, PERIOD, AMOUNT, STAGE, SOURCE, COMMENT, or NONE; other headings are read as the template has them
 * @param constants what holds for every row of a file that does not say it, such as PERIOD
 */
public record LoadReading(Map<String, String> columns, Map<String, String> constants) {
    /** The constant that says of which period a file is that has no column for it. */
    public static final String PERIOD = "PERIOD";

    /** The meaning of a column that is not read. */
    static final String NONE = "NONE";

    /** As the template has it. */
    public static final LoadReading TEMPLATE = new LoadReading(Map.of(), Map.of());

    public LoadReading {
        columns = new TreeMap<>(columns);
        constants = new TreeMap<>(constants);
    }

    /** What may be done the same way with the next file of the source: it is of another period. */
    LoadReading lasting() {
        Map<String, String> kept = new HashMap<>(constants);
        kept.remove(PERIOD);
        return new LoadReading(columns, kept);
    }
}
