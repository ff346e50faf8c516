package org.paodao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.paodao.document.CellForms.Form;
import org.paodao.document.Columns.Kind;

/**
 * Lays the lines of one row into its columns, in order: a column may be empty or take several lines. Of all ways the one
 * whose cells look most like what their columns hold is taken; whether another is as good tells how sure that is.
 */
final class CellLayout {
    private static final int NEVER = 1000;
    private static final int SURE = 4;
    private static final int ENUMERATION_CUT = 3;
    /** A row with a name cut in two is never sure. */
    private static final int NAME_CUT = SURE + 1;

    private static final String LEVELS = "国中省市县区州盟旗镇乡各";
    private static final int MOST_LINES_OF_NAMES = 6;

    /**
     * A row laid out.
     *
     * @param cells one for each column; empty where a cell is missing
     * @param sure whether every cell suits its column and no other way is as good
     */
    record Fit(List<Range> cells, int cost, boolean sure) {}

    private final CellForms forms;
    private final List<Kind> kinds;
    private final List<Form> lines;
    private final int[][] best;
    private final int[][] from;
    private final int[][] ways;

    private CellLayout(CellForms forms, List<Kind> kinds, List<Form> lines) {
        this.forms = forms;
        this.kinds = kinds;
        this.lines = lines;
        this.best = new int[kinds.size() + 1][lines.size() + 1];
        this.from = new int[kinds.size() + 1][lines.size() + 1];
        this.ways = new int[kinds.size() + 1][lines.size() + 1];
    }

    static Fit fit(CellForms forms, List<Kind> kinds, List<Form> lines) {
        var layout = new CellLayout(forms, kinds, lines);
        layout.fill();
        return layout.traced();
    }

    /** How ill the lines suit the columns when each takes one line. */
    static int straight(List<Kind> kinds, List<Form> lines) {
        int cost = 0;
        for (int i = 0; i < kinds.size(); i++) {
            cost += line(kinds.get(i), lines.get(i));
        }
        return cost;
    }

    private void fill() {
        for (int[] row : best) {
            Arrays.fill(row, NEVER);
        }
        best[0][0] = 0;
        ways[0][0] = 1;
        for (int column = 0; column < kinds.size(); column++) {
            for (int end = 0; end <= lines.size(); end++) {
                for (int start = end; start >= 0; start--) {
                    if (best[column][start] < NEVER) {
                        take(column, start, end);
                    }
                }
            }
        }
    }

    private void take(int column, int start, int end) {
        int cost = best[column][start] + cell(kinds.get(column), start, end);
        int next = column + 1;
        if (cost < best[next][end]) {
            best[next][end] = cost;
            from[next][end] = start;
            ways[next][end] = ways[column][start];
        } else if (cost == best[next][end] && cost < NEVER) {
            ways[next][end] = Math.min(2, ways[next][end] + ways[column][start]);
        }
    }

    private Fit traced() {
        int end = lines.size();
        int place = lines.isEmpty() ? 0 : lines.getFirst().range().start();
        var cells = new ArrayList<Range>(Collections.nCopies(kinds.size(), new Range(place, place)));
        int cost = best[kinds.size()][end];
        if (cost >= NEVER) {
            return new Fit(cells, NEVER, false);
        }
        int misfit = cost - lines.size();
        boolean only = ways[kinds.size()][end] == 1;
        for (int column = kinds.size(); column > 0; column--) {
            int start = from[column][end];
            if (start < end) {
                cells.set(column - 1, joined(start, end));
                misfit++;
            }
            end = start;
        }
        return new Fit(settled(cells), cost, only && misfit <= SURE);
    }

    /** A missing cell stands where the one before it ends. */
    private static List<Range> settled(List<Range> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).length() == 0) {
                int place = cells.get(i - 1).end();
                cells.set(i, new Range(place, place));
            }
        }
        return cells;
    }

    private Range joined(int start, int end) {
        return new Range(
                lines.get(start).range().start(), lines.get(end - 1).range().end());
    }

    /** How ill the lines suit a column: 0 when they look just like what it holds. */
    private int cell(Kind kind, int start, int end) {
        if (start == end) {
            return empty(kind);
        }
        int wraps = end - start - 1;
        return cut(kind, start) + wraps + (wraps == 0 ? line(kind, lines.get(start)) : wrapped(kind, start, end));
    }

    private int cut(Kind kind, int start) {
        if (start == 0) {
            return 0;
        }
        if (namesUnits(kind) && !lines.get(start - 1).date() && cutsName(start)) {
            return NAME_CUT;
        }
        return lines.get(start - 1).open() || lines.get(start).tail() ? ENUMERATION_CUT : 0;
    }

    /** Whether what the line before ends with and what this one begins with are a unit's name together: 县人力资, 源和社会保障局. */
    private boolean cutsName(int start) {
        Range before = forms.lastPart(lines.get(start - 1).range());
        Range after = forms.firstPart(lines.get(start).range());
        return before.length() > 0
                && after.length() > 0
                && beginsName(before)
                && !(beginsName(after) && forms.isUnits(after))
                && forms.isUnits(new Range(before.start(), after.end()));
    }

    private boolean beginsName(Range part) {
        return LEVELS.indexOf(forms.folded(part).charAt(0)) >= 0;
    }

    private static boolean namesUnits(Kind kind) {
        return kind == Kind.LEAD || kind == Kind.RESPONSIBLE || kind == Kind.ASSISTING;
    }

    private static int empty(Kind kind) {
        return switch (kind) {
            case TITLE -> NEVER;
            case LEAD, RESPONSIBLE, NUMBER -> 5;
            case CONTENT, LEADER -> 3;
            case ASSISTING, DEADLINE, TARGET, NAME -> 2;
            case CATEGORY, OTHER -> 0;
        };
    }

    private static int line(Kind kind, Form form) {
        return switch (kind) {
            case DEADLINE -> form.date() || form.nothing() ? 0 : 7;
            case LEAD, RESPONSIBLE, ASSISTING -> form.units() || form.nothing() ? 0 : form.date() ? 9 : 4;
            case LEADER -> form.range().length() > 20 || form.date() ? 7 : form.units() ? 4 : 0;
            case NUMBER -> NEVER;
            case TITLE, CONTENT, TARGET, NAME, CATEGORY, OTHER ->
                form.units() || form.date() ? 3 : form.partly() ? 2 : form.nothing() ? 1 : 0;
        };
    }

    private int wrapped(Kind kind, int start, int end) {
        if (kind == Kind.DEADLINE) {
            return names(start, end) == 0 && forms.isDate(joined(start, end)) ? 0 : 7;
        }
        if (namesUnits(kind)) {
            boolean few = end - start <= MOST_LINES_OF_NAMES;
            boolean dated = lines.subList(start, end).stream().anyMatch(Form::date);
            // One unit leads and several assist: names one below the other are rather those that assist.
            int joint = kind == Kind.ASSISTING ? 1 : 2;
            return !few ? NEVER : !dated && forms.isUnits(joined(start, end)) ? joint * joints(start, end) : 7;
        }
        int cost = kind == Kind.LEADER ? 2 : 0;
        for (int i = start; i < end; i++) {
            cost += line(kind, lines.get(i));
        }
        return Math.min(cost, NEVER);
    }

    private int names(int start, int end) {
        return (int) lines.subList(start, end).stream().filter(Form::units).count();
    }

    /** How often a whole name follows a whole name without a comma: rather the next column's. */
    private int joints(int start, int end) {
        int joints = 0;
        for (int i = start + 1; i < end; i++) {
            joints += CellForms.parts(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        return joints;
    }
}
