package org.paodao.indicator.value;

import java.util.Comparator;
import java.util.List;
import org.paodao.kernel.Refusal.Flaw;

/**
 * A cell of a file that cannot be taken.
 *
 * @param sheet empty for csv
 * @param cell such as C7, or the number of a line; empty for the whole file
 */
public record Problem(String sheet, String cell, Flaw flaw) {

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
