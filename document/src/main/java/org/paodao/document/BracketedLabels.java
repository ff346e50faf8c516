package org.paodao.document;

import java.util.EnumMap;
import java.util.Map;

/** A catalogue that collections of rules print into the line: …的通知【发文字号】X【发布部门】Y【发布日期】Z. */
final class BracketedLabels {
    private static final int FEWEST = 3;
    private static final int LONGEST_LABEL = 10;
    private static final int FAR = 2_000;

    private BracketedLabels() {}

    /** The values of known labels, each up to the next bracket; none where labels are few. */
    static Map<HeaderField, Range> within(String folded, Range line) {
        var values = new EnumMap<HeaderField, Range>(HeaderField.class);
        int limit = Math.min(line.end(), line.start() + FAR);
        int open = folded.indexOf('【', line.start(), limit);
        while (open >= 0) {
            int next = folded.indexOf('【', open + 1, limit);
            int close = folded.indexOf('】', open, Math.min(limit, open + LONGEST_LABEL));
            HeaderField field = close < 0 ? null : HeaderField.bracketed(folded.substring(open + 1, close));
            // Such collections shorten the issuer's name.
            if (field != null && field != HeaderField.PUBLISHER && next > close) {
                values.putIfAbsent(field, new Range(close + 1, next));
            }
            open = next;
        }
        return values.size() < FEWEST ? Map.of() : values;
    }
}
