package org.paodao.indicator.value;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV in blocks of whole lines, so that one is told into cells while the next is being read. */
final class CsvLines {
    private static final int BLOCK = 1 << 16;

    private final Reader reader;
    private char[] read = new char[BLOCK];
    private int size;
    private boolean ended;

    CsvLines(Reader reader) {
        this.reader = reader;
    }

    /** The next lines; null when there are no more. */
    char @Nullable [] next() throws IOException {
        int end = fill();
        while (end == 0 && !ended) {
            read = Arrays.copyOf(read, read.length * 2);
            end = fill();
        }
        int whole = ended ? size : end;
        if (whole == 0) {
            return null;
        }
        char[] block = Arrays.copyOf(read, whole);
        System.arraycopy(read, whole, read, 0, size - whole);
        size -= whole;
        return block;
    }

    /** Reads until there is no room or nothing more; where the last line that is whole ends. */
    private int fill() throws IOException {
        while (!ended && size < read.length) {
            int more = reader.read(read, size, read.length - size);
            ended = more < 0;
            size += Math.max(0, more);
        }
        int end = size;
        // A return at the very end may be the first half of a line end.
        while (end > 0 && !(read[end - 1] == '\n' || (read[end - 1] == '\r' && end < size && read[end] != '\n'))) {
            end--;
        }
        return end;
    }

    /** The cells of a line; a quoted cell may hold commas and doubled quotes. */
    static List<String> split(String line) {
        List<String> cells = new ArrayList<>(8);
        int from = 0;
        while (from <= line.length()) {
            if (from < line.length() && line.charAt(from) == '"') {
                from = quoted(line, from + 1, cells);
            } else {
                int comma = line.indexOf(',', from);
                int end = comma < 0 ? line.length() : comma;
                cells.add(line.substring(from, end));
                from = end + 1;
            }
        }
        return cells;
    }

    /** Whether the quote of the last cell is not closed in its line: a figure does not go over the end of a line. */
    private static boolean isOpen(String line) {
        int from = 0;
        while (from < line.length()) {
            if (line.charAt(from) == '"') {
                int end = quote(line, from + 1);
                if (end == line.length()) {
                    return true;
                }
                from = end;
            }
            int comma = line.indexOf(',', from);
            from = comma < 0 ? line.length() : comma + 1;
        }
        return false;
    }

    private static int quoted(String line, int from, List<String> cells) {
        int at = quote(line, from);
        cells.add(line.substring(from, at).replace("\"\"", "\""));
        int comma = line.indexOf(',', at);
        return (comma < 0 ? line.length() : comma) + 1;
    }

    /** Where the quote stands that closes a cell; the end of the line where none does. */
    private static int quote(String line, int from) {
        int at = from;
        while (at < line.length()) {
            if (line.charAt(at) != '"') {
                at++;
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                at += 2;
            } else {
                return at;
            }
        }
        return line.length();
    }

    /**
     * A line.
     *
     * @param cells without the blanks around them; none of an empty line
     * @param open whether a quote is not closed in it
     */
    record Line(List<String> cells, boolean open) {
        static final Line EMPTY = new Line(List.of(), false);

        static Line of(String text) {
            if (text.isEmpty()) {
                return EMPTY;
            }
            List<String> cells = split(text);
            cells.replaceAll(String::strip);
            return new Line(cells, text.indexOf('"') >= 0 && isOpen(text));
        }
    }
}
