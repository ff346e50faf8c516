package org.paodao.document;

import java.util.BitSet;
import java.util.List;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/** Tells line breaks that end a paragraph from those that only end a printed line. */
final class Wrapping {
    private static final int NARROWEST = 12;
    private static final int WIDEST = 260;
    /** Punctuation that may not begin a line makes a full line a little shorter. */
    private static final int SLACK = 2;

    private static final int SLACK_IN_HALVES = 5;

    private static final int INDENT = 2;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_NUMBERED = 12;

    private static final int FEWEST_FULL_LINES = 3;
    private static final String ENDS = "。;!?:";
    private static final String CLOSES = ")]】〕";

    private final Text text;
    private final List<Line> lines;
    private final boolean halves;
    private final OpenDuties duties;
    private final WrappedDuties wrapped;
    private int full;
    private int near;
    private final BitSet ragged = new BitSet();

    private Wrapping(Text text, List<Line> lines, OpenDuties duties, WrappedDuties wrapped, boolean halves) {
        this.text = text;
        this.lines = lines;
        this.halves = halves;
        this.duties = duties;
        this.wrapped = wrapped;
        measure();
    }

    private void noteRagged() {
        for (int i = 0; full == 0 && i + 1 < lines.size(); i++) {
            ragged.set(i, RaggedLines.goesOn(text, lines.get(i), lines.get(i + 1), i > 0 && ragged.get(i - 1)));
        }
    }

    /** Printers break at a width, in which western characters count half; programs break at a number of characters. */
    static Wrapping of(Text text, List<Line> lines) {
        var duties = OpenDuties.of(text, lines);
        var wrapped = WrappedDuties.of(text, lines);
        var characters = new Wrapping(text, lines, duties, wrapped, false);
        var widths = new Wrapping(text, lines, duties, wrapped, true);
        var chosen = characters.near * 5 >= widths.near * 4 ? characters : widths;
        chosen.noteRagged();
        return chosen;
    }

    private int slack() {
        return halves ? SLACK_IN_HALVES : SLACK;
    }

    private int width(Line line) {
        return halves ? line.halves() : line.width();
    }

    /**
     * Finds the width at which lines were broken: nothing is much longer, and many lines are about as long without ending
     * a sentence there. Stays 0 when lines were not broken.
     */
    private void measure() {
        var open = new int[WIDEST + 1];
        var counts = new int[WIDEST + 1];
        int all = 0;
        int longer = 0;
        for (Line line : lines) {
            if (line.kind() == Kind.TEXT) {
                int width = Math.min(width(line), WIDEST);
                all++;
                counts[width]++;
                open[width] += isOpen(line) ? 1 : 0;
            }
        }
        for (int width = WIDEST; width >= NARROWEST && longer <= all / 50; width--) {
            int fullLines = sum(counts, width);
            boolean many = counts[width] > 0 && fullLines >= FEWEST_FULL_LINES && fullLines * 5 >= all;
            if (many && width < WIDEST && sum(open, width) * 10 >= fullLines * 6) {
                full = width;
                near = fullLines;
                return;
            }
            longer += counts[width];
        }
    }

    private int sum(int[] counts, int width) {
        int sum = 0;
        int least = halves ? Math.max(0, width - SLACK_IN_HALVES) : width;
        for (int w = width; w >= least; w--) {
            sum += counts[w];
        }
        return sum;
    }

    private boolean isOpen(Line line) {
        char last = text.folded().charAt(line.range().end() - 1);
        return ENDS.indexOf(last) < 0 && CLOSES.indexOf(last) < 0;
    }

    /** Whether the paragraph of this line goes on in the next line of text. */
    boolean continues(int index) {
        if (ragged.get(index) || wrapped.goesOn(index)) {
            return true;
        }
        Line line = lines.get(index);
        int next = index + 1;
        boolean furniture = false;
        while ((next < lines.size() && lines.get(next).kind() == Kind.NOISE)
                || (next < lines.size()
                        && lines.get(next).kind() == Kind.BLANK
                        && (duties.goesOnBehindBlanks(index) || besideFurniture(next)))) {
            furniture |= partsPages(lines.get(next));
            next++;
        }
        if (next >= lines.size() || lines.get(next).kind() != Kind.TEXT) {
            return false;
        }
        String behind = lines.get(next).range().of(text.folded());
        String words = line.range().of(text.folded());
        if (furniture ? duties.goesOnBehindPage(index, words) : duties.goesOn(index, words, behind)) {
            return true;
        }
        if (startsAnew(line, lines.get(next))) {
            return false;
        }
        if (furniture && isOpen(line) && line.width() >= NARROWEST) {
            return full == 0 || width(line) >= full - slack();
        }
        return full > 0 && width(line) <= full && width(line) >= least(line);
    }

    /** Whether a line stands between two pages; beside a part of a web site nothing goes on. As printed: to the recognisers such a line is blank. */
    private boolean partsPages(Line line) {
        return line.kind() == Kind.NOISE
                && !PageFurniture.isOfSite(Folding.fold(line.range().of(text.raw())));
    }

    /** Whether a number ends a full line and goes on as the whole of the next one. */
    private boolean splitsNumber(int index) {
        Line line = lines.get(index);
        return full > 0
                && width(line) >= full - slack()
                && index + 1 < lines.size()
                && isPartOfNumber(text.folded().charAt(line.range().end() - 1))
                && lines.get(index + 1).range().length() > 0
                && lines.get(index + 1).range().of(text.folded()).chars().allMatch(Wrapping::isPartOfNumber);
    }

    /** Whether a value goes on in the next line, be it a number that would look like that of a page. */
    boolean mayGoOn(int index) {
        return continues(index) || splitsNumber(index);
    }

    private static boolean isPartOfNumber(int c) {
        return Numerals.isDigit((char) c) || c == '/' || c == '-';
    }

    /** The first line of a paragraph is shorter by the blanks before it, which a copy may have lost. */
    private int least(Line line) {
        return full - slack() - (isOpen(line) && opensParagraph(line) ? (halves ? INDENT * 2 : INDENT) : 0);
    }

    private boolean opensParagraph(Line line) {
        String said = line.range().of(text.folded());
        int colon = said.indexOf(':');
        return !line.indented() && (Markers.startsWithOne(said) || (colon > 0 && colon <= LONGEST_LABEL));
    }

    private boolean besideFurniture(int index) {
        return lines.get(index - 1).kind() == Kind.NOISE
                || (index + 1 < lines.size() && lines.get(index + 1).kind() == Kind.NOISE);
    }

    private boolean startsAnew(Line before, Line line) {
        String next = line.range().of(text.folded());
        char last = text.folded().charAt(before.range().end() - 1);
        boolean splitNumber = isNumeral(last) && isNumeral(next.charAt(0));
        boolean midSentence = full > 0 && isOpen(before) && width(before) >= full - slack();
        return line.indented()
                || isNumberedLabel(next)
                || (!splitNumber && !midSentence && Markers.startsWithOne(next));
    }

    /** 3.完成时限:… goes on with nothing, however long the line above is. */
    private static boolean isNumberedLabel(String line) {
        int colon = line.indexOf(':');
        int word = 0;
        while (word < colon && !Character.isIdeographic(line.charAt(word))) {
            word++;
        }
        return word > 0
                && colon > word
                && colon <= LONGEST_NUMBERED
                && RoleWords.of(line.substring(word, colon)) != null;
    }

    private static boolean isNumeral(char c) {
        return Numerals.isDigit(c) || Numerals.isChinese(c);
    }
}
