package org.paodao.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.document.Columns.Kind;

/** Rows that go on with the task of the row above: its number and its name stand over all of them, and each holds one of its measures. */
final class ContinuedRows {
    /** No task has more measures; and what each says is held against all before it. */
    private static final int MOST_FURTHER = 60;

    private final Text text;
    private final Columns columns;
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
        this.columns = columns;
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

    /** The rows of tasks over several rows, where not all of a task have the same lead: each of them is a task then, and what stands over them only groups them. */
    Set<List<Range>> apart(List<List<Range>> rows) {
        var apart = new HashSet<List<Range>>();
        boolean differ = false;
        List<Range> first = List.of();
        for (List<Range> row : rows) {
            boolean goesOn = goesOn(row, first);
            String leads = leads(row);
            if (goesOn && !leads.isEmpty()) {
                differ |= !leads.equals(leads(first));
                apart.add(first);
                apart.add(row);
            }
            first = goesOn ? first : row;
        }
        return differ ? apart : Set.of();
    }

    private String leads(List<Range> row) {
        Kind lead = columns.first(Kind.LEAD) < 0 ? Kind.RESPONSIBLE : Kind.LEAD;
        return columns.first(lead) < 0 ? "" : cell(row, columns.first(lead));
    }

    /** A row with number and name of the one with which its task begins. */
    List<Range> named(List<Range> row, List<Range> first) {
        var named = new ArrayList<>(row);
        for (int column : List.of(number, name)) {
            if (column >= 0 && column < Math.min(row.size(), first.size())) {
                named.set(column, first.get(column));
            }
        }
        return named;
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

    /** The units of a task and of a further row of it; who leads in one of them leads. */
    static List<Found<UnitMention>> units(List<Found<UnitMention>> said, List<Found<UnitMention>> more) {
        var leads = Stream.concat(said.stream(), more.stream())
                .filter(unit -> unit.value().role() == UnitMention.Role.LEAD)
                .collect(Collectors.toMap(unit -> unit.value().name(), Function.identity(), (first, again) -> first));
        return together(said, more, UnitMention::name).stream()
                .map(unit -> leads.getOrDefault(unit.value().name(), unit))
                .toList();
    }
}
