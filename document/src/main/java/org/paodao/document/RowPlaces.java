package org.paodao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.paodao.document.Columns.Kind;

/**
 * Lays a row that has fewer cells than its head under the columns: cells merged over several rows are printed once, so that
 * later rows begin further right. What the cells hold tells how far.
 */
final class RowPlaces {
    private static final int FITS = 3;
    private static final int SHORTEST_TASK = 4;

    private final CellForms forms;
    private final List<Kind> kinds;

    RowPlaces(CellForms forms, Columns columns) {
        this.forms = forms;
        this.kinds = columns.kinds();
    }

    /** The row with the merged cells of the row above before its own; as it is where that fits no better. */
    List<Range> of(List<Range> printed, List<Range> above) {
        var row = withoutTail(printed);
        int missing = kinds.size() - row.size();
        if (missing <= 0 || above.size() < kinds.size() - 1 || row.isEmpty()) {
            return printed;
        }
        if (isNumbered(kinds, forms.folded(row.getFirst()))) {
            return widened(row, above, missing);
        }
        int best = 0;
        int most = fit(row, 0);
        for (int shift = 1; shift <= missing; shift++) {
            int fit = fit(row, shift);
            if (fit > most) {
                best = shift;
                most = fit;
            }
        }
        return best == 0 ? printed : shifted(row, above, best);
    }

    /** A row that begins with its own number has no merged cell before it; what it lacks stood further right. */
    static boolean isNumbered(List<Kind> kinds, String first) {
        return kinds.getFirst() == Kind.NUMBER
                && !first.isEmpty()
                && first.chars().allMatch(c -> Numerals.isDigit((char) c));
    }

    /** The row with the cells of the row above, or none, where what it holds then fits best; empty ones at its end may be left out too. */
    private List<Range> widened(List<Range> row, List<Range> above, int missing) {
        int most = fit(row, 0);
        Range best = null;
        int[] before = new int[row.size()];
        for (int i = 1; i < row.size(); i++) {
            before[i] = before[i - 1] + fitOf(row, i - 1, 0);
        }
        for (int width = missing; width > 0; width--) {
            int behind = 0;
            for (int gap = row.size() - 1; gap > 0; gap--) {
                behind += fitOf(row, gap, width);
                if (before[gap] + behind > most) {
                    best = new Range(gap, gap + width);
                    most = before[gap] + behind;
                }
            }
        }
        return best == null ? row : widened(row, above, best);
    }

    private List<Range> widened(List<Range> row, List<Range> above, Range gap) {
        var wide = new ArrayList<>(row.subList(0, gap.start()));
        for (int i = gap.start(); i < gap.end(); i++) {
            boolean own = kinds.get(i) == Kind.TITLE || i >= above.size();
            int blank = row.get(gap.start()).start();
            wide.add(own ? new Range(blank, blank) : above.get(i));
        }
        wide.addAll(row.subList(gap.start(), row.size()));
        return wide;
    }

    private static List<Range> withoutTail(List<Range> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).length() == 0) {
            end--;
        }
        return row.subList(0, end);
    }

    /** A row that begins with its number although columns stand before the numbers: their cells were merged. */
    static List<Range> aligned(Text text, Columns columns, List<Range> row) {
        int number = columns.first(Kind.NUMBER);
        int width = columns.kinds().size();
        boolean shorter = number > 0 && row.size() < width && row.size() >= width - number;
        String head = shorter ? row.getFirst().of(text.folded()) : "";
        if (head.isEmpty() || !head.chars().allMatch(Character::isDigit)) {
            return row;
        }
        int start = row.getFirst().start();
        var aligned = new ArrayList<Range>(Collections.nCopies(width - row.size(), new Range(start, start)));
        aligned.addAll(row);
        return aligned;
    }

    private List<Range> shifted(List<Range> row, List<Range> above, int shift) {
        int start = row.getFirst().start();
        var shifted = new ArrayList<Range>();
        for (int i = 0; i < shift; i++) {
            boolean own = kinds.get(i) == Kind.NUMBER || kinds.get(i) == Kind.TITLE || i >= above.size();
            shifted.add(own ? new Range(start, start) : above.get(i));
        }
        shifted.addAll(row);
        return shifted;
    }

    private int fit(List<Range> row, int shift) {
        int fit = 0;
        for (int i = 0; i < row.size(); i++) {
            fit += fitOf(row, i, shift);
        }
        return fit;
    }

    private int fitOf(List<Range> row, int cell, int shift) {
        return row.get(cell).length() < 2 ? 0 : fit(kinds.get(cell + shift), row.get(cell));
    }

    private int fit(Kind kind, Range cell) {
        return switch (kind) {
            case LEAD, RESPONSIBLE, ASSISTING -> forms.isUnits(cell) ? FITS : forms.mayBeUnits(cell) ? 1 : -FITS;
            case DEADLINE -> forms.isDate(cell) ? FITS : forms.saysWhen(cell) ? 1 : -FITS;
            case TITLE, CONTENT, NAME ->
                forms.isUnits(cell) || forms.isDate(cell) ? -FITS : cell.length() >= SHORTEST_TASK ? 1 : 0;
            default -> 0;
        };
    }
}
