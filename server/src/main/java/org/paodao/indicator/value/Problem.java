package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Period;

/**
 * A cell of a file that cannot be taken.
 *
 * @param sheet empty for csv
 * @param cell such as C7, or the number of a line; empty for the whole file
 */
public record Problem(String sheet, String cell, Flaw flaw) {
    /** What ends with a period. */
    private static final Set<String> OF_PERIOD = Set.of("indicatorvalue.frequency", "indicatorvalue.future");

    /** The first of some problems, line by line as they stand in the file; sheets in the order in which they came. */
    static List<Problem> first(List<Problem> problems, int most) {
        List<String> sheets = problems.stream().map(Problem::sheet).distinct().toList();
        return problems.stream()
                .sorted(Comparator.<Problem>comparingInt(problem -> sheets.indexOf(problem.sheet))
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(problem -> problem.column().length())
                        .thenComparing(Problem::column))
                .limit(most)
                .toList();
    }

    /** The same with its period as it is read in each language: kept and read again, it is but its letters. */
    public Problem told() {
        List<Object> arguments = new ArrayList<>(flaw.arguments());
        if (!OF_PERIOD.contains(flaw.key()) || !PeriodWriting.isPeriod(String.valueOf(arguments.getLast()))) {
            return this;
        }
        arguments.set(arguments.size() - 1, Period.parse(String.valueOf(arguments.getLast())));
        return new Problem(sheet, cell, new Flaw(flaw.field(), flaw.key(), arguments));
    }

    private int line() {
        String number = cell.substring(column().length());
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private String column() {
        int end = 0;
        while (end < cell.length() && !Character.isDigit(cell.charAt(end))) {
            end++;
        }
        return cell.substring(0, end);
    }
}
