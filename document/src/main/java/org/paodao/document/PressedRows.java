package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.paodao.document.CellForms.Form;
import org.paodao.document.Columns.Kind;

/** The rows below a head whose cells were pressed to lines, under one reading of the head. */
final class PressedRows {
    private static final int FEWEST_ROWS = 2;
    private static final int FARTHEST = 48;
    private static final int LAST_CELL_MISSING = 2;

    private final PressedRun run;
    private final CellForms forms;
    private final Columns columns;
    /** What the lines behind a row's number hold; a category that stands before the next number comes last. */
    private final List<Kind> kinds;

    private final boolean categories;
    private final List<List<Range>> rows = new ArrayList<>();
    private Range category = new Range(0, 0);
    private int items;
    private int sure;
    private int misfit;
    private int end;
    private boolean broken;

    private PressedRows(PressedRun run, CellForms forms, Columns columns, int first) {
        this.end = first;
        this.run = run;
        this.forms = forms;
        this.columns = columns;
        int number = columns.first(Kind.NUMBER);
        this.categories = number == 1;
        this.kinds = new ArrayList<>(
                columns.kinds().subList(number + 1, columns.kinds().size()));
        if (categories) {
            kinds.add(Kind.CATEGORY);
        }
    }

    /** Rows that begin with their number, which stands alone or before the text of the first column. */
    static PressedRows numbered(PressedRun run, CellForms forms, Columns columns, int first) {
        var rows = new PressedRows(run, forms, columns, first);
        rows.walk(first);
        return rows;
    }

    /** Rows of as many lines as there are columns, each line of the form that its column asks for. */
    static PressedRows unnumbered(PressedRun run, CellForms forms, Columns columns, int first) {
        var rows = new PressedRows(run, forms, columns, first);
        rows.march();
        return rows;
    }

    Columns columns() {
        return columns;
    }

    List<List<Range>> rows() {
        return rows;
    }

    /** Behind the last line looked at. */
    int end() {
        return end;
    }

    boolean certain() {
        return !broken && items >= FEWEST_ROWS && sure * 5 >= items * 4;
    }

    /** Whether this reading of the head suits the rows better than another; being surer of what suits worse is no merit. */
    boolean better(PressedRows other) {
        long mine = (long) misfit * other.items;
        long others = (long) other.misfit * items;
        return mine == others ? certain() && !other.certain() : mine < others;
    }

    private void walk(int first) {
        int at = first;
        if (categories) {
            category = run.range(at++);
        } else if (run.isGroup(at)) {
            rows.add(List.of(run.range(at++)));
        }
        int number = 1;
        while (at >= 0) {
            int next = next(at, number);
            int behind = next < 0 ? last(at) : next;
            boolean group = next > 0 && run.isGroup(next - 1);
            row(at, group ? behind - 1 : behind);
            if (group) {
                rows.add(List.of(run.range(next - 1)));
            }
            number = next > 0 && starts(next, number + 1) ? number + 1 : 1;
            end = behind;
            at = next;
        }
        broken |= run.number(end) > 0;
    }

    private boolean starts(int cell, int number) {
        return columns.first(Kind.NUMBER) < 0 ? run.begins(cell, number) : run.number(cell) == number;
    }

    /** Where the next row begins: its number where a full row ends, else the first such number further on; -1 if none. */
    private int next(int at, int number) {
        int full = behindNumber(at) + kinds.size() - (categories ? 1 : 0);
        if (starts(full, number + 1)) {
            return full;
        }
        for (int cell = behindNumber(at) + 1; cell < Math.min(run.size(), at + FARTHEST); cell++) {
            if (starts(cell, number + 1) || (starts(cell, 1) && run.isGroup(cell - 1))) {
                return cell;
            }
        }
        return -1;
    }

    private int behindNumber(int at) {
        return columns.first(Kind.NUMBER) < 0 ? at : at + 1;
    }

    private void row(int at, int behind) {
        var tasks = several(at, behind);
        if (!tasks.isEmpty()) {
            tasks.getFirst().set(0, run.range(at));
            rows.addAll(tasks);
            items += tasks.size();
            sure += tasks.size();
            return;
        }
        var fit = fit(behindNumber(at), behind);
        var cells = new ArrayList<>(fit.cells());
        var row = new ArrayList<Range>();
        if (categories) {
            int start = run.range(at).start();
            row.add(category.length() > 0 ? category : new Range(start, start));
            category = cells.removeLast();
        }
        if (columns.first(Kind.NUMBER) >= 0) {
            row.add(run.range(at));
        }
        row.addAll(cells);
        rows.add(row);
        items++;
        sure += fit.sure() ? 1 : 0;
        misfit += fit.cost();
    }

    /** Several tasks under one number, each as long as the head is wide and each of its lines in its place; else its measures. */
    private List<List<Range>> several(int at, int behind) {
        int first = behindNumber(at);
        int width = kinds.size();
        boolean even = !categories && first > at && behind - first > width && (behind - first) % width == 0;
        var tasks = new ArrayList<List<Range>>();
        for (int from = first; even && from < behind; from += width) {
            var lines = forms(from, from + width);
            if (lines.size() < width || CellLayout.straight(kinds, lines) > 0) {
                return MeasureRows.several(forms, columns, run.ranges(first, behind), false);
            }
            int start = lines.getFirst().range().start();
            tasks.add(new ArrayList<>(List.of(new Range(start, start))));
            lines.forEach(form -> tasks.getLast().add(form.range()));
        }
        return tasks.isEmpty() ? MeasureRows.several(forms, columns, run.ranges(first, behind), false) : tasks;
    }

    /** The lines' forms; a head that a new page repeats and a page's number are left out. */
    private List<Form> forms(int from, int to) {
        var lines = new ArrayList<Form>();
        for (int cell = from; cell < to; cell++) {
            lines.add(forms.of(run.range(cell)));
        }
        String head = String.join("", columns.words());
        for (int i = 0; i < lines.size(); i++) {
            int behind = run.repeated(head, from + i, to);
            if (behind > 0) {
                lines.subList(i, behind - from).clear();
                break;
            }
        }
        if (lines.size() == columns.kinds().size() - columns.first(Kind.NUMBER)) {
            lines.removeIf(form -> form.range().length() < 4 && Numerals.value(forms.folded(form.range())) > 0);
        }
        return lines;
    }

    /** Where the last row ends: after a full row that suits, else with the run, else after so many lines as suit best. */
    private int last(int at) {
        int first = behindNumber(at);
        int full = first + kinds.size() - (categories ? 1 : 0);
        int limit = Math.min(first + 1, run.size());
        while (limit < Math.min(run.size(), at + FARTHEST) && !run.endsTable(limit)) {
            limit++;
        }
        var measures = MeasureRows.several(forms, columns, run.ranges(first, limit), true);
        if (!measures.isEmpty()) {
            return first + kinds.size() + (measures.size() - 1) * (kinds.size() - 1);
        }
        if (full <= limit
                && fit(first, full).cost() == 0
                && !forms.of(run.range(full - 1)).open()) {
            return full;
        }
        if (limit == run.size() && fit(first, limit).sure()) {
            return limit;
        }
        int best = limit;
        int least = Integer.MAX_VALUE;
        for (int behind = first + 1; behind <= Math.min(limit, full + kinds.size()); behind++) {
            int cost = costToEnd(fit(first, behind));
            if (cost <= least) {
                least = cost;
                best = behind;
            }
        }
        return best;
    }

    private static int costToEnd(CellLayout.Fit fit) {
        return fit.cost() + (fit.cells().getLast().length() == 0 ? LAST_CELL_MISSING : 0);
    }

    private CellLayout.Fit fit(int from, int to) {
        return CellLayout.fit(forms, kinds, forms(from, to));
    }

    private void march() {
        int width = kinds.size();
        while (end + width <= run.size()) {
            List<Form> lines = forms(end, end + width);
            if (lines.size() < width || CellLayout.straight(kinds, lines) > 0) {
                break;
            }
            rows.add(lines.stream().map(Form::range).toList());
            items++;
            sure++;
            end += width;
        }
        int farthest = Math.min(run.size(), end + width);
        broken = forms(end, farthest).stream().anyMatch(form -> form.units() || form.date());
    }
}
