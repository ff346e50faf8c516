package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of a table whose cells run into each other without any sign: 序号项目名称主要内容牵头单位配合单位1…. */
final class GluedHead {
    private static final int FEWEST_COLUMNS = 4;
    private static final int MOST_COLUMNS = 10;
    private static final int LONGEST_NAME = 8;
    private static final int MOST_TRIES = 400;

    private final String chars;
    private final List<String> words = new ArrayList<>();
    private int tries;

    private GluedHead(String chars) {
        this.chars = chars;
    }

    /**
     * A head.
     *
     * @param end behind its last name, where the first row begins
     */
    record Found(Columns columns, int end) {}

    /** The head that begins at this 序号; null when the words behind it name no columns or no row follows. */
    static @Nullable Found at(String chars, int start) {
        var head = new GluedHead(chars);
        head.words.add("序号");
        int end = head.read(start + 2);
        var columns = end < 0 ? null : Columns.of(head.words, 1);
        return columns != null && columns.hasUnits() && columns.first(Columns.Kind.TITLE) > 0
                ? new Found(columns, end)
                : null;
    }

    /** Takes the names from here on, known ones first, until a number follows; -1 where no way leads there. */
    private int read(int from) {
        if (from < chars.length() && Numerals.isDigit(chars.charAt(from))) {
            return words.size() >= FEWEST_COLUMNS ? from : -1;
        }
        for (int end : ends(from)) {
            if (words.size() < MOST_COLUMNS && tries++ < MOST_TRIES) {
                words.add(chars.substring(from, end));
                int behind = read(end);
                if (behind >= 0) {
                    return behind;
                }
                words.removeLast();
            }
        }
        return -1;
    }

    /** Where a name that begins here may end: 项目名称 before 项目, and else the shortest first. */
    private List<Integer> ends(int from) {
        var known = new ArrayList<Integer>();
        var others = new ArrayList<Integer>();
        for (int end = from + 2; end <= Math.min(chars.length(), from + LONGEST_NAME); end++) {
            String word = chars.substring(from, end);
            if (Columns.isKnownWord(word)) {
                known.addFirst(end);
            } else if (Columns.isName(word)) {
                others.add(end);
            }
        }
        known.addAll(others);
        return known;
    }
}
