package org.paodao.document;

/** Texts that lost their line breaks on the way, so that headings run into each other. */
final class FlatText {
    private static final int SHORTEST = 100;
    /** No paragraph is so long; where breaks were left by chance only, nearly all text stands in such lines. */
    private static final int NO_PARAGRAPH = 500;

    /** 图1、 numbers nothing. */
    private static final String NO_NUMBER_BEHIND = "第条款图件附节注页";
    /** Nor does 统一、. */
    private static final String WORDS_WITH_ONE = "统唯同单专合万归逐不";

    private FlatText() {}

    /** 重点任务1.推进…: whether a heading's number may follow right behind other words. */
    static boolean mayNumber(String flow, int at) {
        char before = at > 0 ? flow.charAt(at - 1) : Flow.BREAK;
        return (Character.isIdeographic(before) || before == '%')
                && NO_NUMBER_BEHIND.indexOf(before) < 0
                && (WORDS_WITH_ONE.indexOf(before) < 0 || Numerals.isDigit(flow.charAt(at)))
                && !Numerals.isChinese(before);
    }

    /** Whether one line holds most of the text, or lines too long for paragraphs do. */
    static boolean is(String flow) {
        int longest = 0;
        int endless = 0;
        int start = 0;
        while (start <= flow.length()) {
            int stop = flow.indexOf(Flow.BREAK, start);
            int end = stop < 0 ? flow.length() : stop;
            longest = Math.max(longest, end - start);
            endless += end - start >= NO_PARAGRAPH ? end - start : 0;
            start = end + 1;
        }
        return longest >= SHORTEST && (longest * 2 > flow.length() || endless * 5 > flow.length() * 4);
    }
}
