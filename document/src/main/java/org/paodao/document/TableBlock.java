package org.paodao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows that follow each other; short lines between numbered rows as wide as the head are headings within the table. */
final class TableBlock {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_HEAD_ROWS = 3;

    private final Text text;
    private final RowGap gap;
    private final List<List<Range>> rows = new ArrayList<>();
    private Range place = new Range(0, 0);
    private boolean outer;
    private boolean namesUnits;
    private int numbers = -1;
    private int last;

    TableBlock(Text text, UnitNames names) {
        this.text = text;
        this.gap = new RowGap(text, names);
    }

    List<List<Range>> rows() {
        return rows;
    }

    Range place() {
        return place;
    }

    /** Whether rows of the same table may still follow a line of text; it is noted then. */
    boolean mayPart(Range line) {
        if (rows.isEmpty() || rows.getFirst().size() < FEWEST_COLUMNS) {
            gap.outside(line);
            return false;
        }
        return gap.add(line, namesUnits);
    }

    /** Whether a row belongs to those before it, lines of text between them or not. */
    boolean takes(Range row) {
        if (gap.isEmpty()) {
            return true;
        }
        List<Range> cells = Cells.of(text, row, outer);
        boolean wide = cells.size() == rows.getFirst().size();
        boolean grouped = wide && Columns.isNumber(rows.getFirst().getFirst().of(text.folded()));
        if (gap.isHeadings() && grouped && number(cells, 0) > 0) {
            return true;
        }
        boolean goesOn = numbers < 0 ? gap.isFurniture() : last > 0 && number(cells, numbers) == last + 1;
        return goesOn && (wide || cells.size() == rows.getLast().size());
    }

    private int number(List<Range> cells, int column) {
        return column >= cells.size() ? 0 : Numerals.value(cells.get(column).of(text.folded()));
    }

    void add(Range row) {
        gap.headings()
                .forEach(heading -> rows.add(Collections.nCopies(rows.getFirst().size(), heading)));
        gap.clear();
        outer = rows.isEmpty() ? Cells.startsWithPipe(text, row) : outer;
        place = rows.isEmpty() ? row : new Range(place.start(), row.end());
        var cells = Cells.of(text, row, outer);
        rows.add(cells);
        if (rows.size() <= MOST_HEAD_ROWS) {
            readHead(cells);
        }
        int number = numbers < 0 ? 0 : number(cells, numbers);
        last = number > 0 ? number : last;
    }

    /** Where the numbers stand, and whether a column names units. */
    private void readHead(List<Range> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String word = cells.get(i).of(text.folded());
            numbers = numbers < 0 && Columns.isNumber(word) ? i : numbers;
            namesUnits |= word.endsWith("单位") || word.endsWith("部门");
        }
    }

    void clear() {
        rows.clear();
        gap.clear();
        numbers = -1;
        last = 0;
        namesUnits = false;
    }
}
