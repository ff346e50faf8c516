package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** Where an enumeration behind a label ends in a text that ran into it: 责任单位：A、B“互联网+”教育：推进…, 责任单位：A、B各部门要…. */
final class NamesBeforeText {
    /** A name of no known form behind a label is hardly longer. */
    private static final int LONGEST_UNSURE = 14;

    private static final Words OFFICES = Words.of("厅 局 中心 公司 处 办公室 委员会 管委会");
    private static final String TELLS = "要应须";
    /** 主要, 对应, 必须. */
    private static final String OTHER_WORDS = "主重必需首相对";

    private NamesBeforeText() {}

    /** The pieces of an enumeration that are names, the last one perhaps cut where the text goes on. */
    static List<Range> of(Flow flow, UnitNames names, List<Range> pieces) {
        boolean runsOn = pieces.stream().anyMatch(piece -> isTold(flow, piece));
        var found = new ArrayList<Range>();
        for (Range piece : pieces) {
            int quote = flow.chars().indexOf('“', piece.start(), piece.end());
            int each = runsOn ? flow.chars().indexOf('各', piece.start(), piece.end()) : -1;
            boolean sure = quote > 0 && names.isSure(flow.substring(piece.start(), piece.end()));
            if (!sure && quote > piece.start() + 1 && names.isLikely(flow.substring(piece.start(), quote))) {
                found.add(new Range(piece.start(), quote));
                return found;
            }
            if (each > piece.start() && OFFICES.endingAt(flow.chars(), each, piece.start()) > 0) {
                found.add(new Range(piece.start(), each));
                return found;
            }
            boolean unsure = !names.isLikely(flow.substring(piece.start(), piece.end()));
            if (isTold(flow, piece) || (piece.length() > LONGEST_UNSURE && unsure)) {
                return found;
            }
            found.add(piece);
        }
        return found;
    }

    /** 各部门要…, 各市应…: whom a sentence tells what to do. */
    static boolean isTold(Flow flow, Range piece) {
        for (int i = piece.start() + 2; i < piece.end() && flow.at(piece.start()) == '各'; i++) {
            if (TELLS.indexOf(flow.at(i)) >= 0 && OTHER_WORDS.indexOf(flow.at(i - 1)) < 0) {
                return true;
            }
        }
        return false;
    }
}
