package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
import org.paodao.plan.TextRuns;

/**
 * The text of a document cut where facts begin and end, for showing them in it. Facts may stand within each other.
 *
 * @param paragraphs line by line
 */
public record ReviewText(List<Paragraph> paragraphs) {
    public ReviewText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A line of the text.
     *
     * @param start its first character
     */
    public record Paragraph(int start, List<Piece> pieces) {

        /** The cells of a row of a table, each with the stroke before it and the last with the one behind it, too; empty for other lines. */
        public List<Cell> cells() {
            List<List<Piece>> cells = new ArrayList<>();
            if (pieces.size() < 2
                    || !pieces.getFirst().isStroke()
                    || !pieces.getLast().isStroke()) {
                return List.of();
            }
            for (Piece piece : pieces.subList(0, pieces.size() - 1)) {
                if (piece.isStroke()) {
                    cells.add(new ArrayList<>());
                }
                cells.getLast().add(piece);
            }
            cells.getLast().add(pieces.getLast());
            return cells.stream().map(Cell::new).toList();
        }
    }

    /** A cell of a table. */
    public record Cell(List<Piece> pieces) {
        private static final int LONGEST_WORD = 24;

        /** Whether it holds sentences, which need room, and not only a word. */
        public boolean isLong() {
            return pieces.stream().mapToInt(piece -> piece.text().length()).sum() > LONGEST_WORD;
        }
    }

    /**
     * A stretch within which the same facts hold.
     *
     * @param start its first character
     * @param fact id of the innermost fact; null where there is none
     * @param item id of the innermost item around it; null outside of items
     * @param kinds CSS classes of the facts' kinds, the innermost first; empty where there is none
     */
    public record Piece(
            int start,
            String text,
            @Nullable String fact,
            @Nullable String item,
            String kinds) {

        /** Whether it is the border between two cells of a table. */
        boolean isStroke() {
            return text.strip().equals(TableRows.STROKE);
        }

        /** What the page shows it as. */
        public @Nullable String look() {
            if (isStroke()) {
                return "stroke";
            }
            if (fact != null) {
                return "f " + kinds;
            }
            return TextRuns.isOne(text) ? "run" : item == null ? null : "i";
        }
    }

    /** What a fact is, for its colour and underline. */
    public enum Kind {
        HEADER,
        SECTION,
        TITLE,
        UNIT,
        DEADLINE,
        TARGET,
        POLICY,
        CLAIM;

        /** Its CSS class and the last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A stretch of the text that means something. */
    record Mark(
            Range range,
            @Nullable Kind kind,
            @Nullable String fact,
            @Nullable String item) {}

    /** The whole text. */
    public static ReviewText of(String text, Review review) {
        return of(text, ReviewMarks.of(review), new Range(0, text.length()));
    }

    /** The lines that a stretch of the text touches. */
    public static ReviewText of(String text, Review review, Range part) {
        int start = text.lastIndexOf('\n', Math.max(0, part.start() - 1)) + 1;
        int end = text.indexOf('\n', part.end());
        return of(
                text, ReviewMarks.of(review), new Range(Math.min(start, part.start()), end < 0 ? text.length() : end));
    }

    private static ReviewText of(String text, List<Mark> all, Range part) {
        List<Mark> marks = all.stream()
                .filter(mark -> mark.range.overlaps(part) && mark.range.end() <= text.length())
                .sorted(Comparator.comparing(Mark::range))
                .toList();
        var cuts = new TreeSet<Integer>();
        cuts.add(part.start());
        cuts.add(part.end());
        marks.forEach(mark -> {
            cuts.add(Math.max(part.start(), mark.range.start()));
            cuts.add(Math.min(part.end(), mark.range.end()));
        });
        for (int at = text.indexOf('\n', part.start()); at >= 0 && at < part.end(); at = text.indexOf('\n', at + 1)) {
            cuts.add(at);
            cuts.add(at + 1);
        }
        TextRuns.in(text, part).forEach(run -> {
            cuts.add(run.start());
            cuts.add(run.end());
        });
        TableRows.strokes(text, part).forEach(stroke -> {
            cuts.add(stroke.start());
            cuts.add(stroke.end());
        });
        return new Builder(text, marks).build(List.copyOf(cuts), part.start());
    }

    /** Walks through the cuts with the marks that are open. */
    private static final class Builder {
        private final String text;
        private final List<Mark> marks;
        private final List<Mark> open = new ArrayList<>();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private int next;

        Builder(String text, List<Mark> marks) {
            this.text = text;
            this.marks = marks;
        }

        ReviewText build(List<Integer> cuts, int start) {
            List<Piece> pieces = new ArrayList<>();
            int first = start;
            for (int i = 0; i + 1 < cuts.size(); i++) {
                int at = cuts.get(i);
                if (text.charAt(at) == '\n') {
                    paragraphs.add(new Paragraph(first, pieces));
                    pieces = new ArrayList<>();
                    first = at + 1;
                } else {
                    pieces.add(piece(at, cuts.get(i + 1)));
                }
            }
            if (!pieces.isEmpty()) {
                paragraphs.add(new Paragraph(first, pieces));
            }
            return new ReviewText(paragraphs);
        }

        private Piece piece(int start, int end) {
            open.removeIf(mark -> mark.range.end() <= start);
            while (next < marks.size() && marks.get(next).range.start() <= start) {
                Mark mark = marks.get(next++);
                if (mark.range.end() > start) {
                    open.add(mark);
                }
            }
            List<Mark> inner = open.stream()
                    .sorted(Comparator.comparingInt(mark -> mark.range.length()))
                    .toList();
            String fact = first(inner, Mark::fact);
            String item = first(inner, Mark::item);
            String kinds = inner.stream()
                    .map(Mark::kind)
                    .filter(Objects::nonNull)
                    .map(kind -> "f-" + kind.word())
                    .distinct()
                    .collect(Collectors.joining(" "));
            return new Piece(start, text.substring(start, end), fact, item, kinds);
        }

        private static @Nullable String first(List<Mark> marks, Function<Mark, @Nullable String> what) {
            for (Mark mark : marks) {
                String found = what.apply(mark);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
    }
}
