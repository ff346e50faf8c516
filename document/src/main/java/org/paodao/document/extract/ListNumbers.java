package org.paodao.document.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts automatic list numbers through a document and writes them as the word processor shows them. */
final class ListNumbers {
    private static final int LEVELS = 9;
    private static final int UNUSED = -1;
    private static final String ENDS = "、，。．.：:；;）)】]》〉—-　 ";

    private final Map<Object, int[]> counters = new HashMap<>();

    /**
     * One level of a list.
     *
     * @param text what is shown, with {@code %1} to {@code %9} for the numbers of the levels
     * @param restartAfter the level, counted from 1, after which this one starts anew: any higher one by default; 0 for never
     */
    record Level(int start, String format, String text, int restartAfter, boolean plainDigits) {
        static final Level NONE = new Level(1, "none", "", -1, false);
    }

    /**
     * The number in front of the next paragraph at a level.
     *
     * @param list what counts together
     */
    String next(Object list, int level, List<Level> levels) {
        if (level < 0 || level >= LEVELS || level >= levels.size()) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list, key -> unused());
        for (int i = 0; i < level; i++) {
            counts[i] = counts[i] == UNUSED ? levels.get(i).start() : counts[i];
        }
        counts[level] = counts[level] == UNUSED ? levels.get(level).start() : counts[level] + 1;
        for (int i = level + 1; i < Math.min(LEVELS, levels.size()); i++) {
            int after = levels.get(i).restartAfter();
            if (after < 0 || after > level) {
                counts[i] = UNUSED;
            }
        }
        return spaced(shown(levels, level, counts));
    }

    /** Starts a list anew, each level at its own start. */
    void restart(Object list) {
        counters.remove(list);
    }

    private static int[] unused() {
        var counts = new int[LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }

    private static String shown(List<Level> levels, int level, int[] counts) {
        var own = levels.get(level);
        var parts = new ArrayList<String>();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            int named = i + 1 < text.length() && text.charAt(i) == '%' ? text.charAt(i + 1) - '1' : -1;
            if (named >= 0 && named < LEVELS && named < levels.size()) {
                String format =
                        own.plainDigits() ? "decimal" : levels.get(named).format();
                parts.add(Numerals.write(Math.max(0, counts[named]), format));
                i++;
            } else {
                parts.add(String.valueOf(text.charAt(i)));
            }
        }
        return own.format().equals("bullet") ? "" : String.join("", parts);
    }

    /** A blank between 第一章 and its title, none after 一、 or （一）. */
    private static String spaced(String number) {
        return number.isEmpty() || ENDS.indexOf(number.charAt(number.length() - 1)) >= 0 ? number : number + " ";
    }
}
