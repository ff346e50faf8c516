package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The head of a table that was pressed to one cell a line: the names of columns, each perhaps broken over two lines. */
final class PressedHead {
    static final int MOST_LINES = 32;
    private static final int LONGEST_WORD = 16;
    private static final int LONGEST_BROKEN = 6;
    static final int FEWEST_COLUMNS = 3;
    private static final int MOST_PARTS = 3;
    private static final int MOST_READINGS = 16;

    private PressedHead() {}

    /** Whether a head may begin at this word: it is the whole name of a column. */
    static boolean mayBegin(String word) {
        return word.length() <= LONGEST_WORD && (Columns.isName(word) || word.equals("序"));
    }

    /** Whether a word says what a column holds. */
    static boolean isKnown(String word) {
        return Columns.isName(word);
    }

    /** Whether a word is too long or too much a sentence to name a column. */
    static boolean isNoWord(String word) {
        return word.length() > LONGEST_WORD || "。;:!?,".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** The columns that the words may name. */
    static List<Columns> readings(List<String> words) {
        var readings = new ArrayList<List<String>>();
        read(words, 0, List.of(), readings);
        return readings.stream()
                .filter(reading -> !leavesBroken(reading))
                .map(PressedHead::columns)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Every way to put names together that may have been broken over lines: 牵头 and 单位. */
    private static void read(List<String> words, int at, List<String> before, List<List<String>> readings) {
        if (at == words.size()) {
            readings.add(before);
            return;
        }
        for (int end = Math.min(words.size(), at + MOST_PARTS); end > at; end--) {
            List<String> parts = words.subList(at, end);
            if (readings.size() < MOST_READINGS && (end == at + 1 || isBroken(parts))) {
                var longer = new ArrayList<>(before);
                longer.add(String.join("", parts));
                read(words, end, longer, readings);
            }
        }
    }

    /** Whether two words stand apart that name a column together while one of them alone names none: 时间 and 要求. */
    private static boolean leavesBroken(List<String> reading) {
        for (int i = 1; i < reading.size(); i++) {
            List<String> pair = reading.subList(i - 1, i + 1);
            if (!pair.stream().allMatch(PressedHead::isKnown) && isBroken(pair)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBroken(List<String> parts) {
        String whole = String.join("", parts);
        return whole.length() <= LONGEST_BROKEN
                && Columns.isName(whole)
                && parts.stream().noneMatch(PressedHead::isWhole);
    }

    private static boolean isWhole(String part) {
        return part.length() > 1 && Columns.isName(part) && (part.length() > 2 || part.endsWith("号"));
    }

    private static @Nullable Columns columns(List<String> words) {
        var columns = Columns.of(words, words.size());
        if (columns == null || columns.kinds().size() < FEWEST_COLUMNS || !columns.hasUnits()) {
            return null;
        }
        return columns.known() * 3 >= columns.kinds().size() * 2 ? columns : null;
    }
}
