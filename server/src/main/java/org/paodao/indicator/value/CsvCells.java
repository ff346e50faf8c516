package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells blocks of CSV into lines of cells; for one thread at a time. Most cells of figures are codes, units and periods that stood in a line before: they are
 * not made again, so that whoever looks them up reckons their hash once.
 */
final class CsvCells {
    private static final int KEPT = 1 << 14;
    private static final int LONGEST_KEPT = 64;
    private static final int USUAL = 8;
    private static final int SPREAD = 31;

    /** The last text with each hash, and its letters, which are compared all at once. */
    private final @Nullable String[] kept = new @Nullable String[KEPT];

    private final char[][] letters = new char[KEPT][];

    /** The lines of a block, without their ends. */
    List<CsvLines.Line> of(char[] block) {
        List<CsvLines.Line> lines = new ArrayList<>();
        int from = 0;
        while (from < block.length) {
            int end = from;
            boolean quotes = false;
            while (end < block.length && block[end] != '\n' && block[end] != '\r') {
                quotes |= block[end] == '"';
                end++;
            }
            lines.add(quotes ? CsvLines.Line.of(new String(block, from, end - from)) : plain(block, from, end));
            boolean both = end + 1 < block.length && block[end] == '\r' && block[end + 1] == '\n';
            from = end + (both ? 2 : 1);
        }
        return lines;
    }

    private CsvLines.Line plain(char[] block, int from, int end) {
        if (from == end) {
            return CsvLines.Line.EMPTY;
        }
        List<String> cells = new ArrayList<>(USUAL);
        int begin = from;
        for (int at = from; at <= end; at++) {
            if (at == end || block[at] == ',') {
                cells.add(stripped(block, begin, at));
                begin = at + 1;
            }
        }
        return new CsvLines.Line(cells, false);
    }

    private String stripped(char[] block, int from, int end) {
        int begin = from;
        while (begin < end && Character.isWhitespace(block[begin])) {
            begin++;
        }
        int behind = end;
        while (behind > begin && Character.isWhitespace(block[behind - 1])) {
            behind--;
        }
        int length = behind - begin;
        return length > LONGEST_KEPT ? new String(block, begin, length) : kept(block, begin, length);
    }

    private String kept(char[] block, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = SPREAD * hash + block[i];
        }
        int place = (hash ^ (hash >>> Short.SIZE)) & (KEPT - 1);
        String known = kept[place];
        if (known == null || !Arrays.equals(letters[place], 0, letters[place].length, block, from, from + length)) {
            known = new String(block, from, length);
            kept[place] = known;
            letters[place] = known.toCharArray();
        }
        return known;
    }
}
