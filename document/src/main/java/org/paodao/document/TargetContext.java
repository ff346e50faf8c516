package org.paodao.document;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a number.
 *
 * @param clauseStart first character of its clause
 * @param clauseEnd one behind its clause
 * @param next the number behind it in the sentence, null when it is the last
 * @param link the words that bind it, null when there are none
 */
record TargetContext(
        int sentenceStart,
        int sentenceEnd,
        int clauseStart,
        int clauseEnd,
        TargetLinks.@Nullable Link link,
        @Nullable Amount next) {
    private static final int FAR = 120;

    static TargetContext around(String text, Range sentence, Amount amount, @Nullable Amount next) {
        int floor = Math.max(sentence.start(), amount.start() - FAR);
        int ceiling = Math.min(sentence.end(), amount.end() + FAR);
        int clauseStart = Sentences.clauseStart(text, amount.start(), floor);
        int clauseEnd = Sentences.clauseEnd(text, amount.end(), ceiling);
        var link = TargetLinks.before(text, clauseStart, amount.start(), isThings(amount));
        if (link != null && amount.bound() != null && TargetLinks.isRate(text, amount.start(), clauseStart)) {
            link = new TargetLinks.Link(amount.bound(), amount.start(), link.striving());
        }
        return new TargetContext(sentence.start(), sentence.end(), clauseStart, clauseEnd, link, next);
    }

    /** Things and areas are improved one by one; shares and sums are raised. */
    private static boolean isThings(Amount amount) {
        boolean size = amount.kind() == MeasureUnits.Kind.SIZE && !amount.unit().endsWith("倍");
        return size || amount.kind() == MeasureUnits.Kind.COUNT;
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
