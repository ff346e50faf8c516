package org.paodao.document;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a number.
 *
 * @param clauseStart first character of its clause
 * @param clauseEnd one behind its clause
 * @param link the words that bind it, null when there are none
 */
record TargetContext(
        int sentenceStart, int sentenceEnd, int clauseStart, int clauseEnd, TargetLinks.@Nullable Link link) {
    private static final int FAR = 120;

    static TargetContext around(String text, Amount amount, int sentenceStart, int sentenceEnd) {
        int floor = Math.max(sentenceStart, amount.start() - FAR);
        int ceiling = Math.min(sentenceEnd, amount.end() + FAR);
        int clauseStart = Sentences.clauseStart(text, amount.start(), floor);
        int clauseEnd = Sentences.clauseEnd(text, amount.end(), ceiling);
        var link = TargetLinks.before(text, clauseStart, amount.start());
        return new TargetContext(sentenceStart, sentenceEnd, clauseStart, clauseEnd, link);
    }

    int linkStart(Amount amount) {
        return link == null ? amount.start() : link.start();
    }

    /** Words of award may stand in the neighbouring clauses. */
    int awardStart() {
        return Math.max(sentenceStart, clauseStart - FAR / 2);
    }

    int awardEnd() {
        return Math.min(sentenceEnd, clauseEnd + FAR / 2);
    }
}
