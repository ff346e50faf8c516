package org.paodao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.paodao.document.Columns.Kind;

/** Lines behind one number, where number and name of a task stand once over several measures with units of their own. */
final class MeasureRows {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_OTHER = 60;

    private final CellForms forms;
    private final Columns columns;
    private final List<Range> lines;
    private final int measure;
    private final int width;

    private MeasureRows(CellForms forms, Columns columns, List<Range> lines) {
        this.forms = forms;
        this.columns = columns;
        this.lines = lines;
        this.measure = columns.first(Kind.TITLE);
        this.width = columns.kinds().size();
    }

    /**
     * The rows of that task, the further ones without name; none where not every line suits its column.
     *
     * @param lines what stands behind the number
     * @param closes whether other text may follow
     */
    static List<List<Range>> of(CellForms forms, Columns columns, List<Range> lines, boolean closes) {
        var rows = new MeasureRows(forms, columns, lines);
        boolean named = columns.first(Kind.NUMBER) == 0 && columns.first(Kind.NAME) == 1 && rows.measure == 2;
        return named && columns.hasUnits() ? rows.rows(closes) : List.of();
    }

    /** The rows of a task of several measures; none where it has one, or its lines do not suit. */
    static List<List<Range>> several(CellForms forms, Columns columns, List<Range> lines, boolean closes) {
        var rows = of(forms, columns, lines, closes);
        return rows.size() > 1 ? rows : List.of();
    }

    private List<List<Range>> rows(boolean closes) {
        int left = lines.size() - (width - 1);
        if (left < 0 || (!closes && left % (width - measure) != 0) || !suits(1, 0)) {
            return List.of();
        }
        var rows = new ArrayList<>(List.of(row(1, 0)));
        int from = width - 1;
        while (from + width - measure <= lines.size() && suits(measure, from) && (!closes || isSentence(from))) {
            rows.add(row(measure, from));
            from += width - measure;
        }
        return closes || from == lines.size() ? rows : List.of();
    }

    private boolean isSentence(int line) {
        return forms.folded(lines.get(line)).endsWith("。");
    }

    private List<Range> row(int column, int from) {
        int start = lines.get(from).start();
        var row = new ArrayList<>(Collections.nCopies(width, new Range(start, start)));
        for (int i = column; i < width; i++) {
            row.set(i, lines.get(from + i - column));
        }
        return row;
    }

    private boolean suits(int column, int from) {
        for (int i = column; i < width; i++) {
            if (!suits(columns.kinds().get(i), lines.get(from + i - column))) {
                return false;
            }
        }
        return true;
    }

    private boolean suits(Kind kind, Range line) {
        if (line.length() == 0) {
            return false;
        }
        boolean nothing = forms.of(line).nothing();
        return switch (kind) {
            case NAME -> !nothing && line.length() <= LONGEST_NAME && isText(line);
            case TITLE -> !nothing && isText(line);
            case LEAD, RESPONSIBLE, ASSISTING -> nothing || forms.mostlyUnits(line) || forms.mayBeUnits(line);
            case DEADLINE -> nothing || forms.isDate(line) || forms.saysWhen(line);
            default -> nothing || line.length() <= LONGEST_OTHER;
        };
    }

    private boolean isText(Range line) {
        return !forms.isUnits(line) && !forms.isDate(line);
    }
}
