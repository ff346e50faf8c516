package org.paodao.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
import org.paodao.plan.SourceText;
import org.paodao.plan.TextRuns;
import org.paodao.ui.Page;

/** A plan's document, each item's stretch leading to the item. */
public record DocumentPage(SourceText source) implements Page {

    /** Where its plan lives. */
    public String planPath() {
        return "/" + source.head().address();
    }

    /** The text cut where an item begins or ends; the innermost item owns a piece. */
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
                pieces.add(new Piece(source.text().substring(start, end), stretch));
            }
            at = Math.max(at, Math.max(start, end));
        }
        if (at < source.text().length()) {
            addPlain(pieces, new Range(at, source.text().length()));
        }
        return pieces;
    }

    /** Text around the items, long runs of one sign in pieces of their own. */
    private void addPlain(List<Piece> pieces, Range part) {
        int at = part.start();
        for (Range run : TextRuns.in(source.text(), part)) {
            pieces.add(new Piece(source.text().substring(at, run.start()), null));
            pieces.add(new Piece(run.of(source.text()), null));
            at = run.end();
        }
        pieces.add(new Piece(source.text().substring(at, part.end()), null));
    }

    /** Where the next item begins: an item that holds others owns the text up to the first of them. */
    private int next(SourceText.Stretch stretch, int end) {
        int following = source.stretches().indexOf(stretch) + 1;
        return following < source.stretches().size()
                ? source.stretches().get(following).range().start()
                : end;
    }

    /**
     * A piece of the text.
     *
     * @param owner the item it belongs to; null for text around the items
     */
    public record Piece(String text, SourceText.@Nullable Stretch owner) {
        /** Whether it is nothing but one sign over and over. */
        public boolean isRun() {
            return TextRuns.isOne(text);
        }

        /** Where links lead to. */
        public String anchor() {
            return owner == null ? "" : ItemPage.anchor(owner.address());
        }
    }
}
