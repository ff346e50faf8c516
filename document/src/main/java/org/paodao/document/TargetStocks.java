package org.paodao.document;

/** How many of a thing there are to be by a year, said without a verb: 到2031年，全市换电站300座. */
final class TargetStocks {
    private static final Words PLACES = Words.of("全市 全省 全县 全区 全州 全旗 全镇 全自治区");
    private static final Words YEARS = Words.of("年 年底 年末");
    private static final int DIGITS = 4;
    private static final int SHORTEST_NOUN = 2;

    private TargetStocks() {}

    /** Whether the number counts what a place has in the year with which the sentence begins. */
    static boolean is(String text, Amount amount, TargetContext around) {
        int clause = around.clauseStart();
        int place = PLACES.at(text, clause, amount.start());
        return amount.kind() == MeasureUnits.Kind.COUNT
                && place > 0
                && amount.start() - clause - place >= SHORTEST_NOUN
                && isNoun(text.charAt(amount.start() - 1))
                && followsYear(text, clause, around.sentenceStart());
    }

    /** 换电（站）ends with a bracket. */
    private static boolean isNoun(char last) {
        return Character.isIdeographic(last) || last == ')';
    }

    /** 到2031年底， right before the clause. */
    private static boolean followsYear(String text, int clause, int floor) {
        int comma = clause - 1;
        int year = comma - YEARS.endingAt(text, Math.max(comma, floor), floor);
        int start = year - DIGITS;
        return start > floor - 1
                && year < comma
                && text.charAt(comma) == ','
                && Numerals.endOfDigits(text, start) == year
                && start > 0
                && text.charAt(start - 1) == '到';
    }
}
