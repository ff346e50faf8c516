package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** Where an enumeration behind a label ends in a text that ran into it: 责任单位：A、B“互联网+”教育：推进…. */
final class NamesBeforeText {
    /** A name of no known form behind a label is hardly longer. */
    private static final int LONGEST_UNSURE = 14;

    private NamesBeforeText() {}

    /** The pieces of an enumeration that are names, the last one perhaps cut where the text goes on. */
    static List<Range> of(Flow flow, UnitNames names, List<Range> pieces) {
        var found = new ArrayList<Range>();
        for (Range piece : pieces) {
            int quote = flow.chars().indexOf('“', piece.start(), piece.end());
            if (quote > piece.start() + 1 && names.isLikely(flow.substring(piece.start(), quote))) {
                found.add(new Range(piece.start(), quote));
                return found;
            }
            if (piece.length() > LONGEST_UNSURE && !names.isLikely(flow.substring(piece.start(), piece.end()))) {
                return found;
            }
            found.add(piece);
        }
        return found;
    }
}
