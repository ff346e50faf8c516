package org.paodao.document;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.paodao.document.Columns.Kind;

/** Rows that go on with the task of the row above: its number and its name stand over all of them, and each holds one of its measures. */
final class ContinuedRows {
    /** No task has more measures; and what each says is held against all before it. */
    private static final int MOST_FURTHER = 60;

    private final Text text;
    private final int number;
    private final int name;
    private final int measure;
    private final int width;

    /**
     * @param columns whose last task column before the units holds the measures
     * @param name the column that may name the tasks
     */
    ContinuedRows(Text text, Columns columns, int name) {
        this.text = text;
        this.number = columns.first(Kind.NUMBER);
        this.name = name;
        this.measure = columns.first(Kind.TITLE);
        this.width = columns.kinds().size();
    }

    /** Whether the numbers count the names: each has its own, and what has none goes on with the task above. Measures with numbers of their own are tasks. */
    boolean areCounted(List<List<Range>> rows) {
        if (number < 0 || number > name || name > measure) {
            return false;
        }
        int tasks = 0;
        int further = 0;
        int most = 0;
        List<Range> above = List.of();
        for (List<Range> row : rows) {
            boolean shifted = row.size() > 2 && row.size() < width - 1;
            String said = cell(row, measure);
            if (!shifted && (said.isEmpty() || said.equals(cell(row, name)))) {
                continue;
            }
            boolean goesOn = goesOn(row, above);
            boolean begins = !cell(row, number).isEmpty() && !cell(row, name).isEmpty();
            if (shifted
                    || Markers.startsWithOne(said)
                    || (!goesOn && (!begins || cell(row, number).equals(cell(above, number))))) {
                return false;
            }
            tasks += goesOn ? 0 : 1;
            further = goesOn ? further + 1 : 0;
            most = Math.max(most, further);
            above = row;
        }
        return tasks > 1 && most > 0 && most <= MOST_FURTHER;
    }

    /** Whether a row names no task of its own, or once more the one above. */
    boolean goesOn(List<Range> row, List<Range> above) {
        boolean blank = cell(row, number).isEmpty() && cell(row, name).isEmpty();
        boolean again =
                cell(row, number).equals(cell(above, number)) && cell(row, name).equals(cell(above, name));
        return !above.isEmpty() && (blank || again);
    }

    private String cell(List<Range> row, int column) {
        return column < row.size() ? row.get(column).of(text.folded()) : "";
    }

    /** What is said of a task and in a further row of it, nothing twice. */
    static <T> List<Found<T>> together(List<Found<T>> said, List<Found<T>> more, Function<T, ?> what) {
        var seen = new HashSet<Object>();
        return Stream.concat(said.stream(), more.stream())
                .filter(found -> seen.add(what.apply(found.value())))
                .toList();
    }
}
