package org.paodao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/**
 * Tables whose cells are parted by blanks, as copies of printed pages leave them: a head of column names and lines of as
 * many parts below it. A line that is one part stands between rows as their heading.
 */
final class SpacedTables {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_HEAD = 80;

    private final Text text;
    private final List<Line> lines;
    private final List<Tables> found = new ArrayList<>();
    private final List<List<Range>> rows = new ArrayList<>();
    private final List<Integer> taken = new ArrayList<>();
    private @Nullable Columns columns;
    private int width;
    private int full;

    private SpacedTables(Text text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Finds them and takes their lines out of the running text. */
    static List<Tables> in(Text text, List<Line> lines) {
        var tables = new SpacedTables(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            Kind kind = lines.get(i).kind();
            if (kind == Kind.TEXT) {
                tables.line(i);
            } else if (kind != Kind.BLANK && kind != Kind.NOISE) {
                tables.close();
            }
        }
        tables.close();
        return tables.found;
    }

    private void line(int index) {
        Range line = lines.get(index).range();
        var cells = cells(line);
        Columns head = cells.size() >= FEWEST_COLUMNS && line.length() <= LONGEST_HEAD ? head(cells) : null;
        if (head != null) {
            close();
            columns = head;
            width = head.kinds().size();
            taken.add(index);
        } else if (columns != null && (cells.size() == width || (cells.size() == 1 && isGroup(line)))) {
            full += cells.size() == width ? 1 : 0;
            cells.addAll(Collections.nCopies(width - cells.size(), new Range(line.end(), line.end())));
            rows.add(cells);
            taken.add(index);
        } else {
            close();
        }
    }

    /** 一、民生类 between the rows. */
    private boolean isGroup(Range line) {
        return Markers.startsWithOne(line.of(text.folded()));
    }

    private @Nullable Columns head(List<Range> cells) {
        var words = words(cells);
        return words.stream().allMatch(Columns::isName) ? Columns.of(words, 1) : null;
    }

    /** 工 作 任 务: single characters that follow each other are one word. */
    private List<String> words(List<Range> cells) {
        var words = new ArrayList<String>();
        boolean single = false;
        for (Range cell : cells) {
            String word = cell.of(text.folded());
            boolean more = single && word.length() == 1;
            words.add(more ? words.removeLast() + word : word);
            single = word.length() == 1;
        }
        return words;
    }

    private List<Range> cells(Range line) {
        String folded = text.folded();
        var cells = new ArrayList<Range>();
        int start = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || Character.isWhitespace(folded.charAt(i))) {
                if (i > start) {
                    cells.add(new Range(start, i));
                }
                start = i + 1;
            }
        }
        return cells;
    }

    private void close() {
        while (!rows.isEmpty() && rows.getLast().getLast().length() == 0) {
            rows.removeLast();
            taken.removeLast();
        }
        if (columns != null && full >= FEWEST_ROWS) {
            int end = lines.get(taken.getLast()).range().end();
            var place = new Range(lines.get(taken.getFirst()).range().start(), end);
            found.add(Tables.of(text, columns, List.copyOf(rows), place));
            taken.forEach(line -> lines.set(line, lines.get(line).as(Kind.CELL)));
        }
        columns = null;
        rows.clear();
        taken.clear();
        full = 0;
    }
}
