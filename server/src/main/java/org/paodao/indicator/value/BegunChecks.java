package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the figures of a load, some thousand lines at once on a thread beside the one that asks the database: those of lines that nothing is known of
 * while the lines are being made, the others while what is known of the next ones is being read.
 */
final class BegunChecks implements AutoCloseable {
    private static final int AT_ONCE = 5_000;

    private final Supplier<LineChecks> made;
    private @Nullable LineChecks checks;
    private final List<Span> spans = new ArrayList<>();
    private final List<@Nullable Future<List<Flagged>>> begun = new ArrayList<>();
    private final Aside aside = new Aside();

    /** @param made what looks at the figures; made when something is to be looked at */
    BegunChecks(Supplier<LineChecks> made, int lines) {
        this.made = made;
        for (int from = 0; from < lines; from += AT_ONCE) {
            spans.add(new Span(from, Math.min(from + AT_ONCE, lines)));
            begun.add(null);
        }
    }

    LineChecks checks() {
        LineChecks known = checks;
        if (known == null) {
            known = made.get();
            checks = known;
        }
        return known;
    }

    /** Begins with those lines of which nothing is known. */
    void begin(Predicate<Span> unknown) {
        for (int n = 0; n < spans.size(); n++) {
            if (unknown.test(spans.get(n))) {
                begun.set(n, begin(spans.get(n), LinePast.NOTHING));
            }
        }
    }

    /** Forgets what was begun: something may be known of any of the lines by now. */
    void forget() {
        Collections.fill(begun, null);
    }

    /**
     * What is found, in the order of the lines.
     *
     * @param past reads what is known of lines; no more is kept than of those that are looked at and of the next ones
     */
    List<Flagged> found(Function<Span, LinePast> past) {
        Future<List<Flagged>> before = null;
        for (int n = 0; n < spans.size(); n++) {
            if (begun.get(n) == null) {
                LinePast known = past.apply(spans.get(n));
                if (before != null) {
                    Aside.done(before);
                }
                before = begin(spans.get(n), known);
                begun.set(n, before);
            }
        }
        List<Flagged> found = new ArrayList<>();
        for (Future<List<Flagged>> one : begun) {
            if (one != null) {
                found.addAll(Aside.done(one));
            }
        }
        return found;
    }

    private Future<List<Flagged>> begin(Span span, LinePast past) {
        LineChecks looking = checks();
        return aside.begin(() -> looking.look(span.from(), span.end(), past));
    }

    @Override
    public void close() {
        aside.close();
    }

    /** Some lines. */
    record Span(int from, int end) {}
}
