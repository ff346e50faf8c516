package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Range;
import org.paodao.kernel.Refusal;
import org.paodao.plan.intake.ReviewEdit.Line;

/** Writes an item anew as a form shows it; what is unchanged keeps its place in the text, its rule and confidence. */
final class ItemForm {
    private final Review review;
    private final String text;
    private final ElementIds ids;

    ItemForm(Review review, String text) {
        this.review = review;
        this.text = text;
        this.ids = new ElementIds(review.nextId());
    }

    Review rewrite(ReviewEdit.Rewrite form) {
        var structure = Structure.of(review);
        String title = Structure.title(form.title());
        ReviewItem old = structure.item(form.item());
        Range body = old.body();
        ReviewItem item = old.with(old.title().changedTo(title), word(old.kind(), form.kind()))
                .sorted(word(old.category(), form.category()))
                .doneBy(
                        lines(old.units(), form.units(), u -> place(body, u.name())),
                        lines(old.leaders(), form.leaders(), name -> place(body, name)))
                .reaching(
                        withMain(lines(old.deadlines(), form.deadlines(), d -> place(body, d.text()))),
                        lines(old.targets(), form.targets(), t -> place(body, t.text())));
        Review next = structure.replace(old.id(), any -> item);
        return next.with(next.items(), ids.next());
    }

    private @Nullable ReviewFact<String> word(@Nullable ReviewFact<String> old, @Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return old == null ? ReviewFact.typed(ids.take("f"), word.strip(), null) : old.changedTo(word.strip());
    }

    private <T> List<ReviewFact<T>> lines(
            List<ReviewFact<T>> held, List<Line<T>> lines, Function<T, @Nullable Range> place) {
        var facts = new ArrayList<ReviewFact<T>>();
        for (Line<T> line : lines) {
            facts.add(fact(held, line, place));
        }
        return facts;
    }

    private <T> ReviewFact<T> fact(List<ReviewFact<T>> held, Line<T> line, Function<T, @Nullable Range> place) {
        String id = line.id();
        if (id == null) {
            return ReviewFact.typed(ids.take("f"), line.value(), place.apply(line.value()));
        }
        return held.stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .map(fact -> fact.changedTo(line.value()))
                .orElseThrow(() -> Refusal.conflict("planimport.item-gone"));
    }

    /** Where the item's own text says what a person typed. */
    private @Nullable Range place(@Nullable Range body, String words) {
        if (body == null || words.isEmpty()) {
            return null;
        }
        int at = text.substring(body.start(), body.end()).indexOf(words);
        return at < 0 ? null : new Range(body.start() + at, body.start() + at + words.length());
    }

    /** The one that is the main deadline stays it; of none or several it is the last dated, else the first. */
    static List<ReviewFact<Deadline>> withMain(List<ReviewFact<Deadline>> deadlines) {
        List<ReviewFact<Deadline>> mains =
                deadlines.stream().filter(d -> d.value().main()).toList();
        Optional<ReviewFact<Deadline>> main = (mains.isEmpty() ? deadlines : mains)
                .stream()
                        .filter(d -> d.value().date() != null)
                        .max(Comparator.comparing(d -> String.valueOf(d.value().date())))
                        .or(() -> deadlines.stream().findFirst());
        return deadlines.stream()
                .map(d -> marked(d, main.filter(m -> m.id().equals(d.id())).isPresent()))
                .toList();
    }

    private static ReviewFact<Deadline> marked(ReviewFact<Deadline> fact, boolean main) {
        Deadline d = fact.value();
        return d.main() == main
                ? fact
                : new ReviewFact<>(
                        fact.id(),
                        new Deadline(d.text(), d.kind(), d.date(), main),
                        fact.range(),
                        fact.rule(),
                        fact.confidence(),
                        fact.state());
    }
}
