package org.paodao.document;

import java.util.List;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/** Tells line breaks that end a paragraph from those that only end a printed line. */
final class Wrapping {
    private static final int NARROWEST = 12;
    private static final int WIDEST = 130;
    /** Punctuation that may not begin a line and western words make a full line a little shorter. */
    private static final int SLACK = 3;

    private static final int FEWEST_FULL_LINES = 3;
    private static final String ENDS = "。;!?:";

    private final Text text;
    private final List<Line> lines;
    private final int full;

    private Wrapping(Text text, List<Line> lines, int full) {
        this.text = text;
        this.lines = lines;
        this.full = full;
    }

    static Wrapping of(Text text, List<Line> lines) {
        return new Wrapping(text, lines, fullWidth(lines));
    }

    /** The width at which lines were broken: nothing is much longer, and many lines are about as long. 0 = not broken. */
    private static int fullWidth(List<Line> lines) {
        var counts = new int[WIDEST + 1];
        int all = 0;
        int longer = 0;
        for (Line line : lines) {
            if (line.kind() == Kind.TEXT) {
                all++;
                if (line.width() > WIDEST) {
                    longer++;
                } else {
                    counts[line.width()]++;
                }
            }
        }
        for (int width = WIDEST; width >= NARROWEST && longer <= all / 50; width--) {
            int near = 0;
            for (int w = width; w >= width - SLACK; w--) {
                near += counts[w];
            }
            if (near >= FEWEST_FULL_LINES && near * 5 >= all) {
                return width;
            }
            longer += counts[width];
        }
        return 0;
    }

    /** Whether the paragraph of this line goes on in the next line of text. */
    boolean continues(int index) {
        Line line = lines.get(index);
        int next = index + 1;
        boolean furniture = false;
        while ((next < lines.size() && lines.get(next).kind() == Kind.NOISE)
                || (next < lines.size() && lines.get(next).kind() == Kind.BLANK && besideFurniture(next))) {
            furniture |= lines.get(next).kind() == Kind.NOISE;
            next++;
        }
        if (next >= lines.size() || lines.get(next).kind() != Kind.TEXT || startsAnew(lines.get(next))) {
            return false;
        }
        boolean open = ENDS.indexOf(text.folded().charAt(line.range().end() - 1)) < 0;
        if (furniture && open && line.width() >= NARROWEST) {
            return full == 0 || line.width() >= full - SLACK;
        }
        return full > 0 && line.width() >= full - SLACK && line.width() <= full;
    }

    private boolean besideFurniture(int index) {
        return lines.get(index - 1).kind() == Kind.NOISE
                || (index + 1 < lines.size() && lines.get(index + 1).kind() == Kind.NOISE);
    }

    private boolean startsAnew(Line line) {
        return line.indented() || Markers.startsWithOne(line.range().of(text.folded()));
    }
}
