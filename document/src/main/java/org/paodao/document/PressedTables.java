package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Columns.Kind;
import org.paodao.document.Lines.Line;

/**
 * Tables that lost their form on the way and stand there with one cell a line. A head of known names tells the columns;
 * numbered rows, or rows that suit the columns line by line, tell where each begins. What is not certain stays text.
 */
final class PressedTables {
    /** So many heads may lead nowhere in one document; each is read in many ways, and real ones are few. */
    private static final int MOST_VAIN = 2_000;

    private final Text text;
    private final CellForms forms;
    private PressedRun run;
    private final List<Tables> found;

    private int vain;

    private PressedTables(Text text, CellForms forms, PressedRun run, List<Tables> found) {
        this.text = text;
        this.forms = forms;
        this.run = run;
        this.found = found;
    }

    /** Finds them and takes their lines out of the running text. */
    static List<Tables> in(Text text, List<Line> lines, UnitNames names) {
        var found = new ArrayList<Tables>();
        var forms = new CellForms(text, names);
        var tables = new PressedTables(text, forms, new PressedRun(text, lines), found);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Lines.Kind.ROW) {
                tables.scan();
                tables.run = new PressedRun(text, lines);
            } else if (line.kind() == Lines.Kind.TEXT || mayBeCell(text, line)) {
                tables.run.add(i);
            }
        }
        tables.scan();
        return found;
    }

    /** A number alone looks like a page's, and a unit that is named often looks like a running head. */
    private static boolean mayBeCell(Text text, Line line) {
        String said = line.range().of(text.folded());
        return line.kind() == Lines.Kind.NOISE && (!PageFurniture.is(said) || Numerals.value(said) >= 0);
    }

    private void scan() {
        int at = 0;
        while (at < run.size()) {
            at = vain < MOST_VAIN && PressedHead.mayBegin(run.word(at)) ? table(at) : at + 1;
        }
    }

    /** Returns where to go on: one line further when no head begins here, else behind all that was looked at. */
    private int table(int head) {
        var words = new ArrayList<String>();
        int first = head;
        while (first < run.size() && words.size() < PressedHead.MOST_LINES && isHeadWord(first)) {
            words.add(run.word(first++));
        }
        if (words.size() < PressedHead.FEWEST_COLUMNS) {
            return head + 1;
        }
        int group = run.isGroup(first) ? 1 : 0;
        boolean numbered = run.number(first + group) == 1 || run.begins(first + group, 1);
        PressedRows rows = numbered ? numbered(words, first) : unnumbered(words, head);
        if (rows == null) {
            vain++;
            return head + 1;
        }
        if (rows.certain()) {
            var place =
                    new Range(run.range(head).start(), run.range(rows.end() - 1).end());
            found.add(Tables.ofLines(text, rows.columns(), rows.rows(), place));
            run.take(head, rows.end());
        }
        return Math.max(head + 1, rows.end());
    }

    private boolean isHeadWord(int cell) {
        return run.number(cell) != 1
                && !run.begins(cell, 1)
                && !run.isGroup(cell)
                && !PressedHead.isNoWord(run.word(cell));
    }

    private @Nullable PressedRows numbered(List<String> words, int first) {
        PressedRows best = null;
        for (Columns columns : PressedHead.readings(words)) {
            if (columns.first(Kind.NUMBER) <= 0) {
                best = better(best, PressedRows.numbered(run, forms, columns, first));
            }
        }
        List<String> named = words.subList(0, words.size() - 1);
        boolean category = best == null && !PressedHead.isKnown(words.getLast());
        for (Columns columns : category ? PressedHead.readings(named) : List.<Columns>of()) {
            if (columns.first(Kind.NUMBER) == 1) {
                best = better(best, PressedRows.numbered(run, forms, columns, first - 1));
            }
        }
        return best;
    }

    private @Nullable PressedRows unnumbered(List<String> words, int head) {
        int names = 0;
        while (names < words.size()
                && (Columns.isName(words.get(names))
                        || (names + 1 < words.size() && Columns.isName(words.get(names) + words.get(names + 1))))) {
            names++;
        }
        PressedRows best = null;
        for (int width = names; width > 2; width--) {
            for (Columns columns : PressedHead.readings(words.subList(0, width))) {
                if (columns.first(Kind.NUMBER) < 0) {
                    best = better(best, PressedRows.unnumbered(run, forms, columns, head + width));
                }
            }
        }
        return best;
    }

    private static PressedRows better(@Nullable PressedRows best, PressedRows other) {
        return best == null || other.better(best) ? other : best;
    }
}
