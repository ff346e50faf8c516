package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.List;
import org.paodao.document.Range;
import org.paodao.plan.TextRuns;

/** Rows of tables in a text: lines that begin and end with a stroke, with strokes between their cells. */
final class TableRows {
    static final String STROKE = "|";

    private TableRows() {}

    /** The strokes of all rows within a part of a text, each with the blanks around it, in order; those of {@linkplain TextRuns long runs} left out. */
    static List<Range> strokes(String text, Range part) {
        List<Range> strokes = new ArrayList<>();
        int start = part.start();
        while (start < part.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > part.end() ? part.end() : newline;
            Range line = new Range(start, end);
            if (TextRuns.in(text, line).isEmpty()) {
                addStrokes(strokes, text, line);
            }
            start = end + 1;
        }
        return strokes;
    }

    private static void addStrokes(List<Range> strokes, String text, Range line) {
        String row = line.of(text).strip();
        if (row.length() < 2 || !row.startsWith(STROKE) || !row.endsWith(STROKE)) {
            return;
        }
        int from = line.start();
        for (int at = text.indexOf(STROKE, from); at >= 0 && at < line.end(); at = text.indexOf(STROKE, from)) {
            int start = at;
            while (start > from && text.charAt(start - 1) == ' ') {
                start--;
            }
            int end = at + 1;
            while (end < line.end() && text.charAt(end) == ' ') {
                end++;
            }
            strokes.add(new Range(start, end));
            from = end;
        }
    }
}
