package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cells that belong to the row above: they say 同上, or they were merged with it and are printed once. */
final class MergedCells {
    private final Text text;

    MergedCells(Text text) {
        this.text = text;
    }

    /** The row with what it has in common with the row above. */
    List<Range> of(Columns columns, List<Range> row, List<Range> above) {
        var meant = new ArrayList<>(row);
        int known = Math.min(above.size(), columns.kinds().size());
        boolean under = isUnder(columns, row, known);
        int width = under ? known : Math.min(row.size(), known);
        for (int i = 0; i < width; i++) {
            if (i == meant.size()) {
                int end = row.getLast().end();
                meant.add(new Range(end, end));
            }
            boolean shared = columns.isMerged(i) || (under && columns.isDuty(i));
            boolean blank = meant.get(i).length() == 0 && shared;
            if (blank || SameAsAbove.is(meant.get(i).of(text.folded()))) {
                meant.set(i, above.get(i));
            }
        }
        return meant;
    }

    /** Whether the cell of the group and those of all units are blank: whoever is named above does this row as well. */
    private static boolean isUnder(Columns columns, List<Range> row, int known) {
        int group = columns.first(Columns.Kind.CATEGORY);
        return group >= 0
                && group < row.size()
                && row.get(group).length() == 0
                && IntStream.range(0, known)
                        .filter(columns::isDuty)
                        .allMatch(i -> i >= row.size() || row.get(i).length() == 0);
    }
}
