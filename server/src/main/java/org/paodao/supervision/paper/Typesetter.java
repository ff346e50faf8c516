package org.paodao.supervision.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.paodao.ui.FontRuns;
import org.paodao.ui.LineBreaks;
import org.paodao.ui.PdfFonts;

/** Breaks paragraphs into lines of a width. */
final class Typesetter {
    /** Where the next stop of tabs is, in points. */
    private static final float TAB = 21;
    /** How far the foot of a sign is from its upper edge, as a share of its size. */
    private static final float FOOT = 0.86f;
    /** How far signs may be parted to fill a line, as a share of their size. */
    private static final float WIDEST = 0.5f;

    private static final float TOLERANCE = 0.02f;

    private final PdfFonts fonts;
    private final float narrower;

    /**
     * For a page.
     *
     * @param narrower what is added to the width of Chinese signs so that they keep to the page's grid
     */
    Typesetter(PdfFonts fonts, float narrower) {
        this.fonts = fonts;
        this.narrower = narrower;
    }

    /** The lines of a paragraph; at least one. */
    List<Line> lines(Block.Text text, float width) throws IOException {
        List<Sign> signs = signs(text.spans());
        List<Line> lines = new ArrayList<>();
        int from = 0;
        do {
            from = line(text, signs, from, width, lines);
        } while (from < signs.size());
        Line first = lines.getFirst();
        lines.set(0, spaced(first, text.shape().spacing().before(), first.below(), text.shape(), true));
        Line last = lines.getLast();
        lines.set(
                lines.size() - 1,
                spaced(last, last.above(), text.shape().spacing().after(), text.shape(), false));
        return lines;
    }

    private static Line spaced(Line line, float above, float below, Shape shape, boolean first) {
        Line.Rules was = line.rules();
        var rules = new Line.Rules(
                was.from(), was.to(), first ? shape.above() : was.above(), first ? was.below() : shape.below());
        return new Line(line.pieces(), above, line.height(), below, line.base(), rules, line.ends());
    }

    private List<Sign> signs(List<Block.Span> spans) throws IOException {
        List<Sign> signs = new ArrayList<>();
        for (Block.Span span : spans) {
            for (int code : span.text().codePoints().toArray()) {
                signs.add(sign(code, span.look()));
            }
        }
        return signs;
    }

    private Sign sign(int code, Look look) throws IOException {
        return switch (code) {
            case Block.Span.LINE, Block.Span.PAGE, '\t' -> new Sign(code, look, 0, false);
            case Sign.WIDE -> new Sign(code, look, look.size() + narrower, false);
            default -> {
                FontRuns.Run run = fonts.runs(Character.toString(code)).getFirst();
                float width = fonts.width(run, look.size()) + (run.chinese() ? narrower : 0);
                yield new Sign(run.text().codePointAt(0), look, width, run.chinese());
            }
        };
    }

    /** Adds the line that begins at a sign; tells where the next one does. */
    private int line(Block.Text text, List<Sign> signs, int from, float width, List<Line> lines) {
        Shape shape = text.shape();
        float left = Math.min(shape.left() + (lines.isEmpty() ? shape.first() : 0), width * 0.8f);
        float start = Math.max(0, left);
        float room = Math.max(width - start - shape.right(), 1);
        int end = end(signs, from, room);
        boolean forced = end < signs.size() && signs.get(end).isEnd();
        boolean last = forced || end == signs.size();
        List<Sign> shown = shown(signs.subList(from, end), lines.isEmpty());
        float used = Sign.width(shown);
        float spread = last ? 0 : spread(shape, shown, room - used);
        float shift = switch (shape.align()) {
            case "center" -> (room - used) / 2;
            case "right", "end" -> room - used;
            default -> 0;
        };
        boolean ends = forced && signs.get(end).code() == Block.Span.PAGE;
        Look empty = text.spans().getLast().look();
        float size = (float)
                shown.stream().mapToDouble(sign -> sign.look().size()).max().orElse(empty.size());
        float height = shape.spacing().height(size);
        float base = (height - size) / 2 + size * FOOT;
        var rules = new Line.Rules(Math.max(0, shape.left()), width - shape.right(), null, null);
        lines.add(new Line(Sign.pieces(shown, start + Math.max(0, shift), spread), 0, height, 0, base, rules, ends));
        return forced ? end + 1 : end;
    }

    /** What of a line is drawn: no blanks at its end, and none at its beginning when it goes on from another. */
    private static List<Sign> shown(List<Sign> line, boolean first) {
        int from = 0;
        int to = line.size();
        while (to > 0 && line.get(to - 1).code() == ' ') {
            to--;
        }
        while (!first && from < to && line.get(from).code() == ' ') {
            from++;
        }
        return line.subList(from, to);
    }

    private static float spread(Shape shape, List<Sign> shown, float rest) {
        boolean fills = shape.align().equals("both") || shape.align().equals("distribute");
        if (!fills || shown.size() < 2 || shown.stream().anyMatch(sign -> sign.code() == '\t')) {
            return 0;
        }
        float each = rest / (shown.size() - 1);
        return each <= shown.getFirst().look().size() * WIDEST ? Math.max(0, each) : 0;
    }

    /** Where a line ends: at an end that is told, or after what fits. */
    private static int end(List<Sign> signs, int from, float room) {
        float used = 0;
        for (int at = from; at < signs.size(); at++) {
            Sign sign = signs.get(at);
            if (sign.isEnd()) {
                return at;
            }
            used = sign.code() == '\t' ? (float) (Math.floor(used / TAB) + 1) * TAB : used + sign.width();
            if (used > room + TOLERANCE && sign.code() != ' ' && at > from) {
                return breakBefore(signs, from, at);
            }
        }
        return signs.size();
    }

    private static int breakBefore(List<Sign> signs, int from, int at) {
        for (int end = at; end > from; end--) {
            if (LineBreaks.isBetween(signs.get(end - 1).code(), signs.get(end).code())) {
                return end;
            }
        }
        return at;
    }

    /** One sign as wide as it stands. */
    record Sign(int code, Look look, float width, boolean chinese) {
        /** A blank as wide as a Chinese sign: it is not drawn, since not every font has it. */
        static final char WIDE = '\u3000';

        boolean isEnd() {
            return code == Block.Span.LINE || code == Block.Span.PAGE;
        }

        static float width(List<Sign> signs) {
            float used = 0;
            for (Sign sign : signs) {
                used = sign.code() == '\t' ? (float) (Math.floor(used / TAB) + 1) * TAB : used + sign.width();
            }
            return used;
        }

        private boolean isBlank() {
            return code == WIDE || code == '\t';
        }

        /** Signs that look alike and stand beside each other are drawn at once. */
        static List<Line.Piece> pieces(List<Sign> signs, float left, float spread) {
            List<Line.Piece> pieces = new ArrayList<>();
            int from = 0;
            float used = 0;
            while (from < signs.size()) {
                int to = from + 1;
                while (to < signs.size() && signs.get(from).goesWith(signs.get(to))) {
                    to++;
                }
                float start = left + used;
                List<Sign> alike = signs.subList(from, to);
                used = width(signs.subList(0, to)) + spread * to;
                if (!signs.get(from).isBlank()) {
                    pieces.add(piece(alike, start, left + used - start));
                }
                from = to;
            }
            return pieces;
        }

        private boolean goesWith(Sign next) {
            return look.equals(next.look) && chinese == next.chinese && !isBlank() && !next.isBlank();
        }

        private static Line.Piece piece(List<Sign> signs, float x, float width) {
            var text = new StringBuilder();
            signs.forEach(sign -> text.appendCodePoint(sign.code()));
            Sign first = signs.getFirst();
            return new Line.Piece(new FontRuns.Run(text.toString(), first.chinese), first.look, x, width);
        }
    }
}
