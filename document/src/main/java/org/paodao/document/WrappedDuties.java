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
    private static final int LONGEST = 400;
    private static final String OPENS = "([【〔";
    private static final String CLOSES = ")]】〕";
    private static final String SEPARATORS = "、,;。([【〔";
    private static final String LEVELS = "省市县区州镇乡";
    private static final Words CUES = Words.of("负责 牵头 配合 落实 责任 组织实施 主办 协办");

    private final BitSet broken = new BitSet();
    private final BitSet within = new BitSet();
    private final StringBuilder said = new StringBuilder();
    private int depth;
    private int first;

    private WrappedDuties() {}

    static WrappedDuties of(Text text, List<Line> lines) {
        var duties = new WrappedDuties();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Kind.TEXT) {
                duties.line(i, line.range().of(text.folded()));
            } else {
                duties.depth = 0;
            }
        }
        return duties;
    }

    private void line(int i, String words) {
        if (depth > 0 && (said.length() > LONGEST || Markers.startsWithOne(words))) {
            depth = 0;
        }
        for (int k = 0; k < words.length(); k++) {
            char c = words.charAt(k);
            if (OPENS.indexOf(c) >= 0) {
                if (depth++ == 0) {
                    said.setLength(0);
                    first = i;
                }
            } else if (depth > 0 && CLOSES.indexOf(c) >= 0) {
                close(i);
            }
            if (depth > 0) {
                said.append(c);
            }
        }
        broken.set(i, depth > 0 && breaks(words));
    }

    private void close(int line) {
        if (--depth == 0 && line > first && CUES.in(said.toString(), 0, said.length())) {
            within.set(first, line);
        }
    }

    /** Whether the last word of a line is none of an office, or nothing but the level of one. */
    private static boolean breaks(String words) {
        int last = words.length() - 1;
        boolean ends = DeadlinePlaces.UNIT_ENDS.indexOf(words.charAt(last)) >= 0;
        boolean level = LEVELS.indexOf(words.charAt(last)) >= 0
                && (last == 0 || SEPARATORS.indexOf(words.charAt(last - 1)) >= 0);
        return !ends || level;
    }

    /** Whether a name goes on behind this line. */
    boolean goesOn(int line) {
        return within.get(line) && broken.get(line);
    }
}
