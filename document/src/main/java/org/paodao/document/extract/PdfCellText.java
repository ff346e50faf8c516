package org.paodao.document.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** What stands in a cell: its lines from the top down, joined where only the cell's width broke them. */
final class PdfCellText {
    /** A line that ends so many glyphs before the cell does was ended on purpose. */
    private static final float ROOM = 1.6f;

    private static final float SAME_LINE = 0.5f;
    private static final float GAP = 0.6f;
    private static final int LETTERS = 0x80;

    private final float right;
    private final List<TextPosition> glyphs = new ArrayList<>();
    /** What the same cell says on the page before and on the next one. */
    private String before = "";

    private String behind = "";

    /**
     * Empty at first.
     *
     * @param right where the cell ends, from the left of the page
     */
    PdfCellText(float right) {
        this.right = right;
    }

    void add(TextPosition glyph) {
        glyphs.add(glyph);
    }

    /** Is the same cell as one that a page's end broke: each says what both say. */
    void follow(PdfCellText broken) {
        String own = toString();
        before = broken.toString();
        broken.behind = own;
    }

    boolean isEmpty() {
        return before.isEmpty()
                && behind.isEmpty()
                && glyphs.stream().allMatch(glyph -> glyph.getUnicode().isBlank());
    }

    @Override
    public String toString() {
        var text = new StringBuilder(before);
        TextPosition last = null;
        for (List<TextPosition> line : lines()) {
            boolean begins = true;
            for (TextPosition glyph : line) {
                boolean apart = last != null && (begins ? isEnded(last, glyph) : isApart(last, glyph));
                text.append(apart ? " " : "").append(glyph.getUnicode());
                last = glyph;
                begins = false;
            }
        }
        return text.append(behind).toString();
    }

    private List<List<TextPosition>> lines() {
        var lines = new ArrayList<List<TextPosition>>();
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(TextPosition::getY));
        for (TextPosition glyph : sorted) {
            float most = Math.max(2, glyph.getFontSizeInPt() * SAME_LINE);
            if (lines.isEmpty() || glyph.getY() - lines.getLast().getFirst().getY() > most) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(glyph);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(TextPosition::getX)));
        return lines;
    }

    private static boolean isApart(TextPosition before, TextPosition glyph) {
        return glyph.getX() - before.getX() - before.getWidth() > GAP * glyph.getFontSizeInPt();
    }

    /** Whether a line before another was ended on purpose, or two words would run together. */
    private boolean isEnded(TextPosition last, TextPosition next) {
        float room = right - last.getX() - last.getWidth();
        boolean early = room > ROOM * Math.max(last.getWidth(), last.getFontSizeInPt());
        return early || (isLetter(last) && isLetter(next));
    }

    private static boolean isLetter(TextPosition glyph) {
        String sign = glyph.getUnicode();
        return !sign.isEmpty() && sign.charAt(0) < LETTERS && Character.isLetter(sign.charAt(0));
    }
}
