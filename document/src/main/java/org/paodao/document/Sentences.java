package org.paodao.document;

/** Where sentences and clauses end in a view's characters. */
final class Sentences {
    private static final Signs SENTENCE = Signs.of("。;!?|");
    private static final Signs CLAUSE = Signs.of(",:");

    private Sentences() {}

    /** Whether a sentence ends with the character at this place. */
    static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            return at + 1 >= text.length() || !Numeral.isDigit(text.charAt(at + 1)) || !digitBefore(text, at);
        }
        return SENTENCE.has(c);
    }

    private static boolean digitBefore(String text, int at) {
        return at > 0 && Numeral.isDigit(text.charAt(at - 1));
    }

    static boolean endsClause(String text, int at) {
        char c = text.charAt(at);
        if (c == ',' && at + 1 < text.length() && Numeral.isDigit(text.charAt(at + 1)) && digitBefore(text, at)) {
            return !grouped(text, at);
        }
        return (CLAUSE.has(c) && !isRatio(text, at)) || endsSentence(text, at);
    }

    /** 2.1:1 is one number. */
    private static boolean isRatio(String text, int colon) {
        return text.charAt(colon) == ':'
                && digitBefore(text, colon)
                && colon + 1 < text.length()
                && Numeral.isDigit(text.charAt(colon + 1));
    }

    private static boolean grouped(String text, int comma) {
        int digits = 0;
        for (int i = comma + 1; i < text.length() && digits < 5 && Numeral.isDigit(text.charAt(i)); i++) {
            digits++;
        }
        return digits == 3;
    }

    /** One behind the sentence that contains {@code from}. */
    static int sentenceEnd(String text, int from, int limit) {
        int i = from;
        while (i < limit && !endsSentence(text, i)) {
            i++;
        }
        return i;
    }

    /** Start of the clause that ends at {@code at}, brackets skipped; never before {@code floor}. */
    static int clauseStart(String text, int at, int floor) {
        int depth = 0;
        for (int i = at; i > floor; i--) {
            char c = text.charAt(i - 1);
            if (c == ')') {
                depth++;
            } else if (c == '(') {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (depth == 0 && (endsClause(text, i - 1) || isBehindDash(text, i))) {
                return i;
            }
        }
        return floor;
    }

    /** 建设平台——建成2个: a dash begins something new, unless it stands in a range of numbers. */
    private static boolean isBehindDash(String text, int at) {
        return at > 1
                && text.charAt(at - 1) == '—'
                && text.charAt(at - 2) == '—'
                && !(at < text.length() && Numeral.isDigit(text.charAt(at)));
    }

    /** End of the clause that starts before {@code at}, brackets skipped; never behind {@code limit}. */
    static int clauseEnd(String text, int at, int limit) {
        int depth = 0;
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (depth == 0 && endsClause(text, i)) {
                return i;
            }
        }
        return limit;
    }
}
