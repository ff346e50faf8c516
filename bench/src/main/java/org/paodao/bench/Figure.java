package org.paodao.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One figure of a run.
 *
 * @param name what was measured
 * @param value the median
 * @param unit of the value
 * @param against the peer or limit measured in the same run
 * @param ratio the value divided by the peer's
 * @param n how often it was measured
 * @param spread the distance between largest and smallest, divided by the median
 */
record Figure(String name, double value, String unit, String against, double ratio, int n, double spread) {

    /** The figure of several measurements, held against the peer's. */
    static Figure of(String name, String unit, double[] values, String against, double[] peer) {
        double middle = median(values);
        return new Figure(name, middle, unit, against, middle / median(peer), values.length, spread(values));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double spread(double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        return (most - least) / median(values);
    }

    /** In the order and with the names that scripts read. */
    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", name);
        json.put("value", rounded(value));
        json.put("unit", unit);
        json.put("against", against);
        json.put("ratio", rounded(ratio));
        json.put("n", n);
        json.put("spread", rounded(spread));
        return json;
    }

    /** Four significant digits: more would pretend. */
    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3e", value));
    }
}
