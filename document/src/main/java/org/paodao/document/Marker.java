package org.paodao.document;

/**
 * A heading's number in the flow.
 *
 * @param style how it is written
 * @param number its value
 * @param start first character in the flow
 * @param end behind the number and its punctuation
 * @param edge what stands before it
 */
record Marker(Style style, int number, int start, int end, Edge edge) {

    /** The ways to number, from the outermost to the innermost in usual order. */
    enum Style {
        ANNEX,
        PART,
        CHAPTER,
        SECTION,
        ARTICLE,
        /** 一、. */
        CHINESE,
        /** （一）. */
        CHINESE_BRACKET,
        /** 问题一：, 任务1：. */
        WORD,
        /** ——任务1：. */
        DASHED_WORD,
        /** 1. or 1、. */
        DIGIT,
        /** 1.1 and 1.1.1, numbered by the last digit. */
        DECIMAL,
        /** （1） or 1）. */
        DIGIT_BRACKET,
        /** ①. */
        CIRCLE,
        /** 一是 and 第一，. */
        CLAUSE,
        /** 3月：, numbered by the month. */
        PERIOD,
        /** A line without a number that names who does it. */
        LINE
    }

    /** What stands before a number, from the surest sign of a new heading to none. */
    enum Edge {
        LINE,
        SENTENCE,
        BLANK,
        NONE
    }

    boolean surely() {
        return edge == Edge.LINE || edge == Edge.SENTENCE;
    }
}
