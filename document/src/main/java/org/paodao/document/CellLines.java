package org.paodao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/**
 * Tables of which every cell, and every line of a cell, came to stand on a line of its own, with or without the stroke that
 * closed it. The head begins with 序号, and the numbers that count up part the rows.
 */
final class CellLines {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 16;
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_GROUP = 40;
    private static final int WIDEST_GAP = 99;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_LINES = 40;
    private static final int MOST_DIGITS = 4;
    private static final int NARROW = 20;
    private static final int NARROWEST = 12;
    private static final int MOST_ALIKE = 3;

    private final Text text;
    private final List<Line> lines;
    private final CellForms forms;
    private final CellKinds kinds;
    private final List<Tables> found = new ArrayList<>();
    /** The lines that say something, as places in {@link #lines}, and what each of them says. */
    private final List<Integer> said = new ArrayList<>();

    private final List<Range> cells = new ArrayList<>();

    private CellLines(Text text, List<Line> lines, UnitNames names) {
        this.text = text;
        this.lines = lines;
        this.forms = new CellForms(text, names);
        this.kinds = new CellKinds(forms);
        for (int i = 0; i < lines.size(); i++) {
            if (mayBeCell(lines.get(i))) {
                said.add(i);
                cells.add(cell(lines.get(i).range()));
            }
        }
    }

    /** A number alone may count a row; one between strokes is a page's. */
    private boolean mayBeCell(Line line) {
        return line.kind() != Kind.BLANK
                && line.kind() != Kind.CELL
                && !(line.kind() == Kind.NOISE
                        && PageFurniture.isMarkedPage(line.range().of(text.folded())));
    }

    /** Finds them and takes their lines out of the running text. */
    static List<Tables> in(Text text, List<Line> lines, UnitNames names) {
        var tables = new CellLines(text, lines, names);
        int i = 0;
        while (i < tables.cells.size()) {
            i = Columns.isNumber(tables.word(i)) ? tables.table(i) : i + 1;
        }
        return tables.found;
    }

    /** A line without the strokes around it. */
    private Range cell(Range line) {
        int start = line.start();
        int end = line.end();
        while (end > start && isEdge(text.folded().charAt(end - 1))) {
            end--;
        }
        while (start < end && isEdge(text.folded().charAt(start))) {
            start++;
        }
        return new Range(start, end);
    }

    private static boolean isEdge(char c) {
        return c == '|' || Character.isWhitespace(c);
    }

    private String word(int i) {
        return i >= cells.size() ? "" : cells.get(i).of(text.folded()).replace(" ", "");
    }

    /** The number that fills a line; -1 when none does. */
    private int number(int i) {
        String word = word(i);
        boolean digits = !word.isEmpty()
                && word.length() <= MOST_DIGITS
                && word.chars().allMatch(c -> Numerals.isDigit((char) c));
        return digits ? Integer.parseInt(word) : -1;
    }

    /** Reads the table whose head begins here; returns where to go on. */
    private int table(int head) {
        int first = head + 1;
        var words = new ArrayList<String>(List.of(word(head)));
        while (first - head < MOST_COLUMNS && isName(first)) {
            words.add(word(first++));
        }
        int end = table(head, words, behindGroups(first));
        if (end > head + 1 || words.size() <= FEWEST_COLUMNS) {
            return end;
        }
        // The last of the names may be a heading without number over the first rows.
        words.removeLast();
        return table(head, words, behindGroups(first));
    }

    private int table(int head, List<String> words, int first) {
        Columns columns = words.size() < FEWEST_COLUMNS || number(first) < 0 ? null : Columns.of(words, 1);
        if (columns == null) {
            return head + 1;
        }
        var rows = new ArrayList<List<Range>>();
        int at = first;
        while (at >= 0 && number(at) >= 0) {
            int next = next(at);
            var read = rows(columns, at, next);
            if (read.isEmpty() && next >= 0 && number(next) > number(at) + 1) {
                next = -1;
                read = rows(columns, at, next);
            }
            if (read.isEmpty()) {
                break;
            }
            rows.addAll(read);
            at = next;
        }
        int end = rows.isEmpty() ? head : at < 0 ? lastLine(rows.getLast()) : at - 1;
        return rows.size() < FEWEST_ROWS || isNarrow(first, end) ? head + 1 : take(columns, rows, head, end);
    }

    /** Several lines of the same greatest length: cells were broken at the width of their column, and much is left to guess. */
    private boolean isNarrow(int first, int end) {
        int longest = 0;
        int many = 0;
        for (int i = first; i <= end; i++) {
            int length = cells.get(i).length();
            many = length > longest ? 1 : length == longest ? many + 1 : many;
            longest = Math.max(longest, length);
        }
        return longest <= NARROW && many >= (longest <= NARROWEST ? 2 : MOST_ALIKE);
    }

    /** 三、办好民生实事: a heading between the rows. */
    private boolean isGroup(int i) {
        String word = word(i);
        int end = Numerals.endOfChinese(word, 0);
        return end > 0 && word.startsWith("、", end) && word.length() <= LONGEST_GROUP && word.indexOf('。') < 0;
    }

    /** 加强数据共享: a heading without number that stands over the next rows. */
    private boolean isHeading(int i) {
        return isName(i) && !forms.mayBeUnits(cells.get(i)) && !forms.isDate(cells.get(i));
    }

    private int behindGroups(int from) {
        int i = from;
        while (i < cells.size() && isGroup(i)) {
            i++;
        }
        return i;
    }

    private boolean isName(int i) {
        String word = word(i);
        return number(i) < 0
                && !isGroup(i)
                && !word.isEmpty()
                && word.length() <= LONGEST_NAME
                && word.indexOf('|') < 0
                && word.indexOf('。') < 0
                && word.indexOf(':') < 0;
    }

    /** Where the row behind this one begins, numbers left out only where none follows; -1 when this is the last one. */
    private int next(int at) {
        int number = number(at);
        int further = -1;
        int last = at + 1;
        while (last < cells.size() && last - at <= MOST_LINES) {
            if (number(last) == number + 1) {
                return last;
            }
            boolean leaves = number(last) > number && number(last) <= number + WIDEST_GAP && last > at + 2;
            further = further < 0 && leaves ? last : further;
            last++;
        }
        return further;
    }

    /** The rows behind one number, mostly one; none when the lines do not fit the head. */
    private List<List<Range>> rows(Columns columns, int at, int next) {
        boolean closes = next < 0;
        int to = closes ? Math.min(cells.size(), at + MOST_LINES) : next;
        var said = IntStream.range(at + 1, to)
                .filter(i -> cells.get(i).length() > 0 && !isGroup(i))
                .mapToObj(cells::get)
                .toList();
        var rows = MeasureRows.of(forms, columns, said, closes);
        rows = rows.isEmpty() ? kinds.rows(columns, said, closes) : rows;
        if (rows.isEmpty() && !closes && isHeading(to - 1)) {
            rows = kinds.rows(columns, said.subList(0, said.size() - 1), false);
        }
        if (rows.isEmpty() && !closes) {
            rows = CellRows.merged(forms, columns, said);
        }
        if (!rows.isEmpty()) {
            rows.getFirst().set(0, cells.get(at));
        }
        return rows;
    }

    private int take(Columns columns, List<List<Range>> rows, int head, int end) {
        var place = new Range(cells.get(head).start(), cells.get(end).end());
        found.add(Tables.ofLines(text, columns, rows, place));
        for (int i = head; i <= end; i++) {
            lines.set(said.get(i), lines.get(said.get(i)).as(Kind.CELL));
        }
        return end + 1;
    }

    private int lastLine(List<Range> row) {
        int end = Collections.max(row.stream().map(Range::end).toList());
        int i = cells.size() - 1;
        while (i > 0 && cells.get(i).end() > end) {
            i--;
        }
        return i;
    }
}
