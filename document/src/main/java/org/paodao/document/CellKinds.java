package org.paodao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the lines of one row under the columns of its table: in their order, each where it says what the column holds. */
final class CellKinds {
    private static final String LEVELS = "省市区县";
    private static final int LONGEST_PERSON = 4;
    private static final int FITS = 4;
    private static final int TEXT = 2;
    private static final int AMISS = -6;
    /** A cell of several lines is rarer than one of one line. */
    private static final int SAME_CELL = -1;

    private final CellForms forms;

    CellKinds(CellForms forms) {
        this.forms = forms;
    }

    /**
     * @param lines what stands behind a row's number
     * @param closes whether it is the last row, so that text behind the table may follow
     * @return the cells of each task under that number, the first one empty; none when the lines do not fit
     */
    List<List<Range>> rows(Columns columns, List<Range> lines, boolean closes) {
        var row = row(columns, lines, closes);
        return row == null ? several(columns, lines) : List.of(row);
    }

    /** Several tasks under one number, each as long as the head is wide and each of its lines in its place. */
    private List<List<Range>> several(Columns columns, List<Range> lines) {
        int width = columns.kinds().size() - 1;
        var rows = new ArrayList<List<Range>>();
        for (int from = 0; lines.size() % width == 0 && from < lines.size(); from += width) {
            var row = row(columns, lines.subList(from, from + width), false);
            if (row == null || row.subList(1, row.size()).stream().anyMatch(cell -> cell.length() == 0)) {
                return List.of();
            }
            rows.add(row);
        }
        return rows;
    }

    private @Nullable List<Range> row(Columns columns, List<Range> lines, boolean closes) {
        if (lines.isEmpty()) {
            return null;
        }
        boolean breaksOff = lines.size() == 1;
        int most = closes && !breaksOff ? Math.min(lines.size(), lastFitting(columns, lines)) : lines.size();
        int[] column = most == 0 ? new int[0] : best(columns, lines.subList(0, most));
        if (column.length == 0 || !names(columns, column) || isBroken(columns, lines, column)) {
            return null;
        }
        var empty = new Range(lines.getFirst().start(), lines.getFirst().start());
        var row = new ArrayList<>(Collections.nCopies(columns.kinds().size(), empty));
        for (int i = 0; i < most; i++) {
            Range before = row.get(column[i]);
            Range line = lines.get(i);
            row.set(column[i], before.length() == 0 ? line : new Range(before.start(), line.end()));
        }
        return row;
    }

    /** In the last row, as far as lines say what the columns hold; a row ends with its last column. */
    private int lastFitting(Columns columns, List<Range> lines) {
        var last = columns.kinds().getLast();
        int most = Math.min(lines.size(), columns.kinds().size() - 1);
        for (int i = 0; i < lines.size(); i++) {
            boolean holds = last == Columns.Kind.DEADLINE && forms.isDate(lines.get(i));
            if (holds || (isUnits(last) && i + 1 >= most && !forms.isUnits(lines.get(i)))) {
                return holds ? i + 1 : i;
            }
        }
        return most;
    }

    /** Lines that were broken within a word or a name leave too much to guess. */
    private boolean isBroken(Columns columns, List<Range> lines, int[] column) {
        for (int i = 0; i < column.length; i++) {
            var kind = columns.kinds().get(column[i]);
            boolean more = i > 0 && column[i] == column[i - 1];
            boolean sentence = forms.folded(lines.get(i)).endsWith("。");
            boolean follows =
                    !more || isUnits(kind) || forms.folded(lines.get(i - 1)).endsWith("。");
            boolean apart =
                    !(isUnits(kind) && more) || (forms.isUnits(lines.get(i)) && forms.isUnits(lines.get(i - 1)));
            boolean amiss = i > 0 && fit(kind, lines.get(i)) <= AMISS;
            if (!apart || (!sentence && (!follows || amiss))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Columns columns, int[] column) {
        int title = columns.first(Columns.Kind.TITLE);
        return Arrays.stream(column).anyMatch(c -> c == title);
    }

    /** For each line its column, so that the whole row fits best. */
    private int[] best(Columns columns, List<Range> lines) {
        int width = columns.kinds().size();
        int task = columns.first(Columns.Kind.TITLE);
        var score = new int[lines.size()][width];
        var from = new int[lines.size()][width];
        for (int i = 0; i < lines.size(); i++) {
            for (int c = 1; c < width; c++) {
                int before = i == 0 ? c : bestBefore(score[i - 1], c);
                int past = i == 0 ? 0 : score[i - 1][before] + (before == c ? SAME_CELL : 0);
                boolean first = i == 0 && c <= task;
                score[i][c] = past + (first ? TEXT + 1 : fit(columns.kinds().get(c), lines.get(i)));
                from[i][c] = before;
            }
        }
        int at = bestBefore(score[lines.size() - 1], width - 1);
        if (score[lines.size() - 1][at] < 0) {
            return new int[0];
        }
        var column = new int[lines.size()];
        for (int i = lines.size() - 1; i >= 0; i--) {
            column[i] = at;
            at = from[i][at];
        }
        return column;
    }

    private static int bestBefore(int[] score, int column) {
        int best = column;
        for (int c = column; c >= 1; c--) {
            int same = c == column ? SAME_CELL : 0;
            int most = best == column ? SAME_CELL : 0;
            best = score[c] + same > score[best] + most ? c : best;
        }
        return best;
    }

    private int fit(Columns.Kind kind, Range line) {
        boolean units = namesUnits(line);
        boolean date = !units && forms.isDate(line);
        return switch (kind) {
            case TITLE -> units || date ? AMISS / 2 : TEXT + 1;
            case LEAD, RESPONSIBLE, ASSISTING -> units ? FITS : AMISS;
            case DEADLINE -> date ? FITS : !units && forms.saysWhen(line) ? TEXT : AMISS;
            case LEADER -> line.length() <= LONGEST_PERSON && !units ? FITS : AMISS;
            default -> units || date ? AMISS / 2 : TEXT;
        };
    }

    private boolean namesUnits(Range line) {
        boolean sentence = forms.folded(line).endsWith("。");
        return (!sentence && forms.isUnits(line))
                || (sentence && forms.isUnits(new Range(line.start(), line.end() - 1)) && isListed(line))
                || (forms.folded(line).indexOf('。') < 0
                        && line.length() > 1
                        && forms.of(line).partly());
    }

    /** 县水务局、县住建局。: names beside each other, with the stop of a sentence behind them. */
    private boolean isListed(Range line) {
        String folded = forms.folded(line);
        return folded.indexOf('、') > 0 || folded.indexOf(',') > 0 || LEVELS.indexOf(folded.charAt(0)) >= 0;
    }

    private static boolean isUnits(Columns.Kind kind) {
        return kind == Columns.Kind.LEAD || kind == Columns.Kind.RESPONSIBLE || kind == Columns.Kind.ASSISTING;
    }
}
