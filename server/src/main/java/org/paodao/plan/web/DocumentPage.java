package org.paodao.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
import org.paodao.plan.Item;
import org.paodao.plan.SourceText;
import org.paodao.plan.TablePlace;
import org.paodao.plan.TextRuns;
import org.paodao.ui.Page;

/**
 * A plan's document, each item's stretch leading to the item.
 *
 * @param shown the stretch that a link leads to; null without one
 */
public record DocumentPage(SourceText source, @Nullable Range shown) implements Page {
    /** Anchor of the stretch that is shown. */
    private static final String HERE = "here";

    /**
     * The page at a stretch of its text.
     *
     * @param at as {@link #address} writes it; anything else shows no stretch
     */
    static DocumentPage at(SourceText source, @Nullable String at) {
        return new DocumentPage(source, range(at, source.text().length()));
    }

    private static @Nullable Range range(@Nullable String at, int length) {
        if (at == null || !at.matches("[0-9]{1,9}-[0-9]{1,9}")) {
            return null;
        }
        int start = Integer.parseInt(at.substring(0, at.indexOf('-')));
        int end = Integer.parseInt(at.substring(at.indexOf('-') + 1));
        return start < end && end <= length ? new Range(start, end) : null;
    }

    /** The address of a stretch of a source below its plan's address. */
    static String address(String plan, Item.Place place) {
        Range range = place.range();
        return "/%s/document?source=%s&at=%d-%d#%s".formatted(plan, place.source(), range.start(), range.end(), HERE);
    }

    /** Where its plan lives. */
    public String planPath() {
        return "/" + source.head().address();
    }

    /** The words that are shown; empty without any. */
    public String words() {
        return shown == null ? "" : shown.of(source.text());
    }

    /** The cell in which they stand, where the source is a spreadsheet. */
    public Optional<TablePlace> cell() {
        return shown == null ? Optional.empty() : TablePlace.of(source.name(), source.text(), shown.start());
    }

    /** The text cut where an item, or what is shown, begins or ends; the innermost item owns a piece. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (SourceText.Stretch stretch : source.stretches()) {
            int start = Math.max(at, stretch.range().start());
            int end =
                    Math.min(stretch.range().end(), next(stretch, source.text().length()));
            if (start > at) {
                addPlain(pieces, new Range(at, start));
            }
            if (end > start) {
                addOwned(pieces, new Range(start, end), stretch);
            }
            at = Math.max(at, Math.max(start, end));
        }
        if (at < source.text().length()) {
            addPlain(pieces, new Range(at, source.text().length()));
        }
        return pieces;
    }

    private void addOwned(List<Piece> pieces, Range part, SourceText.Stretch owner) {
        for (Range cut : cut(part)) {
            String anchor = cut.start() == part.start() ? ItemPage.anchor(owner.address()) : null;
            pieces.add(new Piece(cut.of(source.text()), owner, anchor, mark(cut)));
        }
    }

    /** Text around the items, long runs of one sign in pieces of their own. */
    private void addPlain(List<Piece> pieces, Range part) {
        for (Range cut : cut(part)) {
            int at = cut.start();
            for (Range run : TextRuns.in(source.text(), cut)) {
                addPiece(pieces, new Range(at, run.start()));
                addPiece(pieces, run);
                at = run.end();
            }
            addPiece(pieces, new Range(at, cut.end()));
        }
    }

    private void addPiece(List<Piece> pieces, Range part) {
        if (part.length() > 0) {
            pieces.add(new Piece(part.of(source.text()), null, null, mark(part)));
        }
    }

    /** A part in pieces, none of which crosses a border of what is shown. */
    private List<Range> cut(Range part) {
        int[] borders = shown == null
                ? new int[] {part.start(), part.end()}
                : IntStream.of(part.start(), shown.start(), shown.end(), part.end())
                        .filter(border -> part.start() <= border && border <= part.end())
                        .sorted()
                        .distinct()
                        .toArray();
        return IntStream.range(1, borders.length)
                .mapToObj(i -> new Range(borders[i - 1], borders[i]))
                .toList();
    }

    private Mark mark(Range part) {
        if (shown == null || !shown.contains(part)) {
            return Mark.NONE;
        }
        return part.start() == shown.start() ? Mark.BEGINS : Mark.GOES_ON;
    }

    /** Where the next item begins: an item that holds others owns the text up to the first of them. */
    private int next(SourceText.Stretch stretch, int end) {
        int following = source.stretches().indexOf(stretch) + 1;
        return following < source.stretches().size()
                ? source.stretches().get(following).range().start()
                : end;
    }

    /** Whether a piece is shown, and whether what is shown begins with it. */
    public enum Mark {
        NONE,
        BEGINS,
        GOES_ON
    }

    /**
     * A piece of the text.
     *
     * @param owner the item it belongs to; null for text around the items
     * @param anchor where links to the item lead; null behind its first piece
     */
    public record Piece(
            String text,
            SourceText.@Nullable Stretch owner,
            @Nullable String anchor,
            Mark mark) {
        /** Whether it is nothing but one sign over and over. */
        public boolean isRun() {
            return TextRuns.isOne(text);
        }

        /** Whether a link leads here. */
        public boolean isShown() {
            return mark != Mark.NONE;
        }

        /** Anchor of what is shown, where it begins. */
        public @Nullable String here() {
            return mark == Mark.BEGINS ? HERE : null;
        }
    }
}
