package org.paodao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows that follow each other; short lines between numbered rows as wide as the head are headings within the table. */
final class TableBlock {
    private static final int LONGEST_HEADING = 30;
    private static final int MOST_HEADINGS = 4;
    private static final int FEWEST_COLUMNS = 3;

    private final Text text;
    private final List<List<Range>> rows = new ArrayList<>();
    private final List<Range> headings = new ArrayList<>();
    private Range place = new Range(0, 0);
    private boolean outer;

    TableBlock(Text text) {
        this.text = text;
    }

    List<List<Range>> rows() {
        return rows;
    }

    Range place() {
        return place;
    }

    /** Whether a line of text may be a heading between these rows and those to come; it is noted then. */
    boolean mayPart(Range line) {
        String said = line.of(text.folded());
        boolean may = !rows.isEmpty()
                && headings.size() < MOST_HEADINGS
                && said.length() <= LONGEST_HEADING
                && "。;:,".indexOf(said.charAt(said.length() - 1)) < 0
                && rows.getFirst().size() >= FEWEST_COLUMNS
                && Columns.isNumber(rows.getFirst().getFirst().of(text.folded()));
        if (may) {
            headings.add(line);
        }
        return may;
    }

    /** Whether a row belongs to those before it, headings between them or not. */
    boolean takes(Range row) {
        if (headings.isEmpty()) {
            return true;
        }
        List<Range> cells = Cells.of(text, row, outer);
        boolean numbered = Numerals.value(cells.getFirst().of(text.folded())) > 0;
        return numbered && cells.size() == rows.getFirst().size();
    }

    void add(Range row) {
        headings.forEach(heading -> rows.add(Collections.nCopies(rows.getFirst().size(), heading)));
        headings.clear();
        outer = rows.isEmpty() ? Cells.startsWithPipe(text, row) : outer;
        place = rows.isEmpty() ? row : new Range(place.start(), row.end());
        rows.add(Cells.of(text, row, outer));
    }

    void clear() {
        rows.clear();
        headings.clear();
    }
}
