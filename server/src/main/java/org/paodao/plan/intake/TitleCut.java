package org.paodao.plan.intake;

import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;

/**
 * The title of an item that is cut in two. Each half is headed by the words of the title that stand in it; a half in which none stands,
 * by its own first words.
 */
final class TitleCut {
    private final String text;
    private final ReviewFact<String> title;
    private final Range body;
    private final int at;

    /** @param at the first character of the second half, within the body */
    TitleCut(String text, ReviewFact<String> title, Range body, int at) {
        this.text = text;
        this.title = title;
        this.body = body;
        this.at = at;
    }

    /** The first half's title; null where that half says nothing. */
    @Nullable
    ReviewFact<String> upper() {
        Range place = title.range();
        if (Heading.whole(text, new Range(body.start(), at)) == null) {
            return null;
        }
        if (place == null || place.end() <= at) {
            return title;
        }
        Range kept = place.start() < at ? Heading.said(text, new Range(place.start(), at)) : null;
        if (kept == null) {
            Heading own = Heading.first(text, new Range(body.start(), at));
            return own == null ? null : ReviewFact.typed(title.id(), own.words(), own.place());
        }
        String words = quotes(place) ? title.value().substring(0, shared(kept)).strip() : title.value();
        return new ReviewFact<>(title.id(), words, kept, title.rule(), title.confidence(), title.state());
    }

    /** The second half's title; null where that half says nothing. */
    @Nullable
    Heading lower() {
        Range place = title.range();
        Heading own = Heading.first(text, new Range(at, body.end()));
        if (own == null || place == null || place.end() <= at) {
            return own;
        }
        Heading rest = Heading.whole(text, new Range(Math.max(at, place.start()), place.end()));
        if (rest == null || !quotes(place)) {
            return rest == null ? own : rest;
        }
        int before = shared(new Range(place.start(), rest.place().start()));
        int behind = shared(new Range(place.start(), rest.place().end()));
        return new Heading(title.value().substring(before, behind).strip(), rest.place());
    }

    /** Whether the title is what stands at its place: page furniture and line breaks may be left out there, nothing is added. */
    private boolean quotes(Range place) {
        return shared(place) == title.value().length();
    }

    /** How many characters of the title have been said at the end of a stretch that begins where it does. */
    private int shared(Range stretch) {
        String words = title.value();
        int said = 0;
        for (int i = stretch.start(); i < stretch.end() && said < words.length(); i++) {
            while (said < words.length() && Heading.isBlank(words.charAt(said))) {
                said++;
            }
            said += said < words.length() && words.charAt(said) == text.charAt(i) ? 1 : 0;
        }
        return said;
    }
}
