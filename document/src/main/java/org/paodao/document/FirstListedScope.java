package org.paodao.document;

import java.util.TreeSet;

/**
 * How far it reaches that the unit listed first leads: for the whole document, from a remark with 下同 on, or, in a bracket behind
 * units, for those alone.
 */
final class FirstListedScope {
    private static final int NEAR = 24;
    private static final int FARTHEST_BRACKET = 300;
    private static final String OPEN = "([【〔";
    private static final String CLOSE = ")]】〕";
    private static final Words COLUMNS = Words.of("单位 部门");

    private final TreeSet<Integer> own = new TreeSet<>();
    private boolean whole;
    private int from = Integer.MAX_VALUE;

    private FirstListedScope() {}

    static FirstListedScope of(String chars) {
        var scope = new FirstListedScope();
        for (int at = FirstListed.next(chars, 0); at >= 0; at = FirstListed.next(chars, at + 1)) {
            if (saysOnwards(chars, at)) {
                scope.from = Math.min(scope.from, at);
            } else if (isBehindUnits(chars, at)) {
                scope.own.add(at);
            } else {
                scope.whole = true;
            }
        }
        return scope;
    }

    /** Whether it holds beyond a single statement of duties. */
    boolean isGeneral() {
        return whole || from < Integer.MAX_VALUE;
    }

    /** Whether it holds for the duties of an item between two places. */
    boolean holds(int start, int end) {
        return whole || from < end || isOwn(start, end);
    }

    /** Whether the item itself says so, of its own units alone. */
    boolean isOwn(int start, int end) {
        Integer at = own.ceiling(start);
        return at != null && at < end;
    }

    private static boolean saysOnwards(String chars, int at) {
        String around = chars.substring(Math.max(0, at - NEAR), Math.min(chars.length(), at + NEAR));
        return around.contains("下同") || around.contains("以下同") || around.contains("以下均同");
    }

    /** （县林业局、县水利局，列第一位者为牵头单位） and 县司法局（排名第一的为总牵头）, but not 重点任务（列第一位者为牵头单位）. */
    private static boolean isBehindUnits(String chars, int at) {
        int depth = 0;
        for (int i = at - 1; i > Math.max(0, at - FARTHEST_BRACKET) && chars.charAt(i) != Flow.BREAK; i--) {
            char c = chars.charAt(i);
            depth += CLOSE.indexOf(c) >= 0 ? 1 : 0;
            boolean opens = OPEN.indexOf(c) >= 0;
            if (depth == 0 && (opens || ",;".indexOf(c) >= 0) && endsUnit(chars, i)) {
                return opens || isBracketed(chars, i);
            }
            if (opens && --depth < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBracketed(String chars, int at) {
        int depth = 0;
        for (int i = at - 1; i > Math.max(0, at - FARTHEST_BRACKET) && chars.charAt(i) != Flow.BREAK; i--) {
            depth += CLOSE.indexOf(chars.charAt(i)) >= 0 ? 1 : OPEN.indexOf(chars.charAt(i)) >= 0 ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsUnit(String chars, int end) {
        return end > 0
                && DeadlinePlaces.UNIT_ENDS.indexOf(chars.charAt(end - 1)) >= 0
                && COLUMNS.endingAt(chars, end, 0) == 0;
    }
}
