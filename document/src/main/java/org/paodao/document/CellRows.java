package org.paodao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Columns.Kind;
import org.paodao.document.StrokeCells.Cell;

/**
 * Lays cells that follow each other under the columns of their table, row behind row: within a row the columns go on to the
 * right, and a new one begins once the last has its task. Of all ways the one is taken in which the cells hold most of what
 * their columns ask for.
 */
final class CellRows {
    private static final int NEVER = -1_000_000;
    private static final int FITS = 4;
    private static final int MAY = 2;
    private static final int AMISS = -6;
    private static final int NEW_ROW = -1;
    private static final int NO_NUMBER = -4;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_PEOPLE = 12;
    private static final int FEWEST_TO_SUIT = 2;

    private final CellForms forms;
    private final List<Kind> kinds;
    private final List<Cell> cells;
    /** Behind the columns stands a heading between the rows. */
    private final int group;

    /** Whether a stroke on a line of its own ends a row. */
    private final boolean byLine;

    private final boolean numbered;

    private final int[][] score;
    private final int[][] from;

    private CellRows(CellForms forms, Columns columns, List<Cell> cells, boolean byLine) {
        this.byLine = byLine;
        this.forms = forms;
        this.kinds = columns.kinds();
        this.cells = cells;
        this.group = kinds.size();
        this.numbered = columns.first(Kind.NUMBER) >= 0;
        this.score = new int[cells.size()][2 * (group + 1)];
        this.from = new int[cells.size()][2 * (group + 1)];
    }

    /** The rows, a heading between them as a row of one cell; null where the cells do not suit the columns. */
    static @Nullable List<List<Range>> of(CellForms forms, Columns columns, List<Cell> cells, boolean byLine) {
        var rows = new CellRows(forms, columns, cells, byLine);
        rows.fill();
        return rows.traced();
    }

    /**
     * One task whose measures stand below each other, each with its units: the task with its first units and all of its
     * measures; none where the lines do not suit the columns.
     *
     * @param lines what stands behind the task's number
     */
    static List<List<Range>> merged(CellForms forms, Columns columns, List<Range> lines) {
        var cells = lines.stream().map(line -> new Cell(line, 0, 0, 0, false)).toList();
        var rows = cells.isEmpty() ? null : of(forms, columns, cells, false);
        int title = columns.first(Kind.TITLE);
        if (rows == null || title < 2) {
            return List.of();
        }
        boolean once = rows.stream()
                .skip(1)
                .allMatch(row -> row.size() > title && row.get(1).length() == 0);
        Range first = rows.getFirst().size() > title ? rows.getFirst().get(title) : new Range(0, 0);
        boolean whole = rows.stream()
                .allMatch(row ->
                        row.size() > title && forms.folded(row.get(title)).endsWith("。"));
        if (!once || !whole || first.length() == 0 || rows.getFirst().get(1).length() == 0) {
            return List.of();
        }
        int end = rows.getLast().get(title).end();
        var row = new ArrayList<>(rows.getFirst());
        row.set(title, new Range(first.start(), Math.max(first.end(), end)));
        return List.of(row);
    }

    /** A state is a column and whether the task of its row has been seen. */
    private static int state(int column, boolean task) {
        return 2 * column + (task ? 1 : 0);
    }

    private void fill() {
        for (int i = 0; i < cells.size(); i++) {
            Arrays.fill(score[i], NEVER);
            boolean ended = i > 0 && cells.get(i - 1).endsRow(byLine);
            for (int column = 0; column <= group; column++) {
                int fit = fit(column, cells.get(i).range());
                if (i == 0) {
                    score[i][state(column, isTask(column))] = fit;
                } else {
                    follow(i, column, fit, ended);
                }
            }
        }
    }

    private void follow(int i, int column, int fit, boolean ended) {
        for (int before = 0; before < score[i - 1].length; before++) {
            if (score[i - 1][before] <= NEVER) {
                continue;
            }
            int last = before / 2;
            boolean done = before % 2 == 1 || last == group;
            if (!ended && last < column && column < group) {
                better(i, state(column, done || isTask(column)), before, fit);
            }
            if (done || ended) {
                boolean begins = !numbered || column == group || kinds.get(column) == Kind.NUMBER;
                better(i, state(column, isTask(column)), before, fit + NEW_ROW + (begins ? 0 : NO_NUMBER));
            }
        }
    }

    private void better(int i, int state, int before, int gain) {
        int sum = score[i - 1][before] + gain;
        if (sum > score[i][state]) {
            score[i][state] = sum;
            from[i][state] = before;
        }
    }

    private boolean isTask(int column) {
        return column < group && kinds.get(column) == Kind.TITLE;
    }

    private @Nullable List<List<Range>> traced() {
        int last = cells.size() - 1;
        int at = 0;
        for (int state = 1; state < score[last].length; state++) {
            at = score[last][state] > score[last][at] ? state : at;
        }
        if (score[last][at] < FEWEST_TO_SUIT * cells.size() / 2) {
            return null;
        }
        int[] column = new int[cells.size()];
        for (int i = last; i >= 0; i--) {
            column[i] = at / 2;
            at = from[i][at];
        }
        return rows(column);
    }

    private List<List<Range>> rows(int[] column) {
        var rows = new ArrayList<List<Range>>();
        List<Range> above = List.of();
        int start = 0;
        for (int i = 1; i <= column.length; i++) {
            boolean ends = i == column.length
                    || column[i] <= column[i - 1]
                    || column[i] == group
                    || column[i - 1] == group
                    || cells.get(i - 1).endsRow(byLine);
            if (ends) {
                var row = row(column, start, i, above);
                above = row.size() == group ? row : above;
                rows.add(row);
                start = i;
            }
        }
        return rows;
    }

    /** What stands left of the first cell was merged with the row above. */
    private List<Range> row(int[] column, int start, int end, List<Range> above) {
        if (column[start] == group) {
            return List.of(cells.get(start).range());
        }
        int place = cells.get(start).range().start();
        var row = new ArrayList<>(Collections.nCopies(group, new Range(place, place)));
        for (int c = 0; c < column[start] && !above.isEmpty(); c++) {
            if (isDuty(kinds.get(c))) {
                row.set(c, above.get(c));
            }
        }
        for (int i = start; i < end; i++) {
            row.set(column[i], cells.get(i).range());
        }
        return row;
    }

    /** 一、 or （一） at its head. */
    private static boolean isChapter(String said) {
        char first = said.charAt(said.length() > 1 && said.charAt(0) == '(' ? 1 : 0);
        return Numerals.isChinese(first) && Markers.startsWithOne(said);
    }

    private static boolean isDuty(Kind kind) {
        return kind == Kind.LEAD || kind == Kind.RESPONSIBLE || kind == Kind.ASSISTING;
    }

    private int fit(int column, Range cell) {
        if (forms.of(cell).nothing()) {
            return column < group && isDuty(kinds.get(column)) ? 1 : AMISS;
        }
        boolean number = Numerals.value(forms.folded(cell).strip()) > 0;
        boolean units = !number && forms.mostlyUnits(cell);
        boolean listed = !number && !units && forms.mayBeUnits(cell);
        boolean date = !number && !units && forms.isDate(cell);
        if (column == group) {
            boolean heading = !number && cell.length() <= 2 * LONGEST_NAME && isChapter(forms.folded(cell));
            return heading ? FITS : AMISS;
        }
        return switch (kinds.get(column)) {
            case NUMBER -> number ? FITS : AMISS;
            case LEAD, RESPONSIBLE, ASSISTING -> units ? FITS : listed ? MAY : AMISS;
            case DEADLINE -> date ? FITS : !units && !number && forms.saysWhen(cell) ? MAY : AMISS;
            case LEADER -> !number && !units && !date && cell.length() <= LONGEST_PEOPLE ? MAY : AMISS;
            case TITLE -> number || units || date ? AMISS / 2 : listed ? 1 : cell.length() > LONGEST_PEOPLE ? FITS : 1;
            case CATEGORY, NAME -> number || units || date || cell.length() > 2 * LONGEST_NAME ? AMISS / 2 : 1;
            default -> number || units || date ? AMISS / 2 : 1;
        };
    }
}
