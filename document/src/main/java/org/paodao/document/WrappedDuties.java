package org.paodao.document;

import java.util.BitSet;
import java.util.List;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/**
 * Lines within a bracket that says who does it without a label, （县教育局、县财 | 政局按职责分工负责）: a name that a line breaks
 * goes on in the next one, whatever the length of the line.
 */
final class WrappedDuties {
    private static final String SEPARATORS = "、,;。([【〔";
    private static final String LEVELS = "省市县区州镇乡";
    private static final Words CUES = Words.of("负责 牵头 配合 落实 责任 组织实施 主办 协办");

    private final BitSet broken = new BitSet();
    private final BitSet within = new BitSet();
    private final OpenBracket bracket = new OpenBracket();
    private final String folded;

    private WrappedDuties(String folded) {
        this.folded = folded;
    }

    static WrappedDuties of(Text text, List<Line> lines) {
        var duties = new WrappedDuties(text.folded());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Kind.TEXT) {
                duties.line(i, line.range());
            } else {
                duties.bracket.leave();
            }
        }
        return duties;
    }

    private void line(int i, Range line) {
        if (bracket.isOpen() && (bracket.isLong() || Markers.startsWithOne(line.of(folded)))) {
            bracket.leave();
        }
        for (int k = line.start(); k < line.end(); k++) {
            if (bracket.closesAt(i, folded.charAt(k))
                    && i > bracket.line()
                    && CUES.in(bracket.said().toString())) {
                within.set(bracket.line(), i);
            }
        }
        broken.set(i, bracket.isOpen() && breaks(line));
    }

    /** Whether the last word of a line is none of an office, or nothing but the level of one. */
    private boolean breaks(Range line) {
        int last = line.end() - 1;
        boolean ends = DeadlinePlaces.UNIT_ENDS.indexOf(folded.charAt(last)) >= 0;
        boolean level = LEVELS.indexOf(folded.charAt(last)) >= 0
                && (last == line.start() || SEPARATORS.indexOf(folded.charAt(last - 1)) >= 0);
        return !ends || level;
    }

    /** Whether a name goes on behind this line. */
    boolean goesOn(int line) {
        return within.get(line) && broken.get(line);
    }
}
