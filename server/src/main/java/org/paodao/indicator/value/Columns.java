package org.paodao.indicator.value;

import static java.util.Comparator.comparingLong;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;

/** Many figures, column by column, so that millions of them fit into memory: lines and periods are named once and counted. */
final class Columns {
    private static final int FIRST = 1024;
    private static final List<Stage> STAGES = List.of(Stage.values());

    private final List<Place.Line> lines = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private final List<String> words = new ArrayList<>(List.of(""));
    private int[] line = new int[FIRST];
    private int[] period = new int[FIRST];
    private long[] digits = new long[FIRST];
    private byte[] scale = new byte[FIRST];
    /** Of each its place among the stages, from 1. */
    private final RareNumbers stage = new RareNumbers();

    private final RareNumbers comment = new RareNumbers();
    private final RareNumbers source = new RareNumbers();
    /** Which row of the file a figure stands in, from 1. */
    private int[] row = new int[FIRST];

    /** The numbers of the lines in the database, once they are known. */
    private long[] series = new long[0];

    private int size;
    private boolean anyStage;

    /** Says the number of each line in the database. */
    void numbered(long[] numbers) {
        series = numbers;
    }

    long seriesOf(int n) {
        return series[line[n]];
    }

    long series(int ofLine) {
        return series[ofLine];
    }

    /** The numbers of all figures, line by line in the order of the database's numbers of lines. */
    int[] byLine() {
        int[] from = new int[lines.size() + 1];
        for (int n = 0; n < size; n++) {
            from[line[n] + 1]++;
        }
        int begin = 0;
        for (int named : IntStream.range(0, lines.size())
                .boxed()
                .sorted(comparingLong(this::series))
                .toList()) {
            int figures = from[named + 1];
            from[named + 1] = begin;
            begin += figures;
        }
        int[] ordered = new int[size];
        for (int n = 0; n < size; n++) {
            ordered[from[line[n] + 1]++] = n;
        }
        return ordered;
    }

    int size() {
        return size;
    }

    /** How many figures there are of each indicator. */
    Map<UUID, Integer> byIndicator() {
        Map<UUID, Integer> figures = new HashMap<>();
        for (int n = 0; n < size; n++) {
            figures.merge(lines.get(line[n]).indicator(), 1, Integer::sum);
        }
        return figures;
    }

    int line(Place.Line named) {
        lines.add(named);
        return lines.size() - 1;
    }

    int period(Period named) {
        periods.add(named);
        return periods.size() - 1;
    }

    int words(String text) {
        words.add(text);
        return words.size() - 1;
    }

    void add(Figure figure) {
        if (size == line.length) {
            grow();
        }
        line[size] = figure.line();
        period[size] = figure.period();
        digits[size] = figure.digits();
        scale[size] = (byte) figure.scale();
        Stage said = figure.stage();
        stage.put(size, said == null ? 0 : STAGES.indexOf(said) + 1);
        anyStage |= said != null;
        comment.put(size, figure.comment());
        source.put(size, figure.source());
        row[size] = figure.row();
        size++;
    }

    private void grow() {
        int more = size * 2;
        line = Arrays.copyOf(line, more);
        period = Arrays.copyOf(period, more);
        digits = Arrays.copyOf(digits, more);
        scale = Arrays.copyOf(scale, more);
        row = Arrays.copyOf(row, more);
    }

    List<Place.Line> lines() {
        return lines;
    }

    List<Period> periods() {
        return periods;
    }

    int lineOf(int n) {
        return line[n];
    }

    int periodOf(int n) {
        return period[n];
    }

    BigDecimal amountOf(int n) {
        return BigDecimal.valueOf(digits[n], scale[n]);
    }

    long digitsOf(int n) {
        return digits[n];
    }

    int scaleOf(int n) {
        return scale[n];
    }

    /** The name of the stage; null where the file does not say it. */
    @Nullable
    String stageOf(int n) {
        return stage.at(n) == 0 ? null : STAGES.get(stage.at(n) - 1).name();
    }

    /** Whether the file says the stage of any figure. */
    boolean anyStage() {
        return anyStage;
    }

    /** Whether any figure has a comment or a source. */
    boolean anyWords() {
        return words.size() > 1;
    }

    /** Whether any figure is that of a part. */
    boolean anyParts() {
        return lines().stream().anyMatch(line -> !line.part().isEmpty());
    }

    /** Null for none. */
    @Nullable
    String commentOf(int n) {
        return comment.at(n) == 0 ? null : words.get(comment.at(n));
    }

    /** Null for none. */
    @Nullable
    String sourceOf(int n) {
        return source.at(n) == 0 ? null : words.get(source.at(n));
    }

    int rowOf(int n) {
        return row[n];
    }

    Place place(int n) {
        return lines.get(line[n]).in(periods.get(period[n]));
    }

    /** The figures of which an earlier one has the same line and period, with the row of the first such. */
    SortedMap<Integer, Integer> repeated() {
        var seen = new BitSet(Math.multiplyExact(lines.size(), Math.max(1, periods.size())));
        Map<Integer, Integer> first = new HashMap<>();
        List<Integer> repeated = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            if (seen.get(at(n))) {
                repeated.add(n);
                first.put(at(n), 0);
            }
            seen.set(at(n));
        }
        for (int n = size - 1; n >= 0 && !repeated.isEmpty(); n--) {
            if (first.containsKey(at(n))) {
                first.put(at(n), rowOf(n));
            }
        }
        var rows = new TreeMap<Integer, Integer>();
        repeated.forEach(n -> rows.put(n, first.get(at(n))));
        return rows;
    }

    private int at(int n) {
        return line[n] * periods.size() + period[n];
    }

    /**
     * One figure.
     *
     * @param line number of its line
     * @param period number of its period
     * @param digits its digits without the point
     * @param scale how many of them stand behind the point
     * @param comment number of its comment; 0 for none
     * @param source number of its source; 0 for none
     * @param row where it stands in the file, from 1
     */
    record Figure(
            int line,
            int period,
            long digits,
            int scale,
            @Nullable Stage stage,
            int comment,
            int source,
            int row) {}
}
