package org.paodao.plan.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Range;
import org.paodao.document.Target;
import org.paodao.document.UnitMention;

/**
 * An item of a draft: something that somebody has to do.
 *
 * @param id stable within the draft
 * @param parent section or item above it; null at the top
 * @param path numbering as printed from the section down; empty for an item added by hand
 * @param title its heading
 * @param kind which kind of thing it is (标志性成果, 重点工作 …); null when nobody says
 * @param category the merged 分类 cell or heading of a list row
 * @param body the whole item in the text; null for an item that the text does not hold
 * @param units who has to do it
 * @param leaders responsible leaders as printed
 * @param deadlines by when
 * @param targets numbers to reach
 * @param dropped a person decided that it is no item; it stays in the draft and can be restored
 */
public record ReviewItem(
        String id,
        @Nullable String parent,
        List<String> path,
        ReviewFact<String> title,
        @Nullable ReviewFact<String> kind,
        @Nullable ReviewFact<String> category,
        @Nullable Range body,
        List<ReviewFact<UnitMention>> units,
        List<ReviewFact<String>> leaders,
        List<ReviewFact<Deadline>> deadlines,
        List<ReviewFact<Target>> targets,
        boolean dropped) {

    public ReviewItem {
        path = List.copyOf(path);
        units = List.copyOf(units);
        leaders = List.copyOf(leaders);
        deadlines = List.copyOf(deadlines);
        targets = List.copyOf(targets);
    }

    static ReviewItem bare(String id, @Nullable String parent, ReviewFact<String> title, @Nullable Range body) {
        return new ReviewItem(
                id, parent, List.of(), title, null, null, body, List.of(), List.of(), List.of(), List.of(), false);
    }

    /** Every fact of the item, the title first. */
    public Stream<ReviewFact<?>> facts() {
        Stream<ReviewFact<?>> single = Stream.of(title);
        Stream<ReviewFact<?>> maybe = Stream.of(kind, category).flatMap(Stream::ofNullable);
        Stream<ReviewFact<?>> many =
                Stream.of(units, leaders, deadlines, targets).flatMap(List::stream);
        return Stream.concat(single, Stream.concat(maybe, many));
    }

    /** Whether a person should look at one of its facts. */
    public boolean doubtful() {
        return !dropped && facts().anyMatch(ReviewFact::doubtful);
    }

    public boolean edited() {
        return facts().anyMatch(ReviewFact::edited);
    }

    ReviewItem under(@Nullable String other) {
        return new ReviewItem(
                id, other, path, title, kind, category, body, units, leaders, deadlines, targets, dropped);
    }

    ReviewItem dropped(boolean now) {
        return new ReviewItem(id, parent, path, title, kind, category, body, units, leaders, deadlines, targets, now);
    }

    ReviewItem with(ReviewFact<String> newTitle, @Nullable ReviewFact<String> newKind) {
        return new ReviewItem(
                id, parent, path, newTitle, newKind, category, body, units, leaders, deadlines, targets, dropped);
    }

    ReviewItem sorted(@Nullable ReviewFact<String> newCategory) {
        return new ReviewItem(
                id, parent, path, title, kind, newCategory, body, units, leaders, deadlines, targets, dropped);
    }

    ReviewItem within(@Nullable Range newBody) {
        return new ReviewItem(
                id, parent, path, title, kind, category, newBody, units, leaders, deadlines, targets, dropped);
    }

    ReviewItem doneBy(List<ReviewFact<UnitMention>> newUnits, List<ReviewFact<String>> newLeaders) {
        return new ReviewItem(
                id, parent, path, title, kind, category, body, newUnits, newLeaders, deadlines, targets, dropped);
    }

    ReviewItem reaching(List<ReviewFact<Deadline>> newDeadlines, List<ReviewFact<Target>> newTargets) {
        return new ReviewItem(
                id, parent, path, title, kind, category, body, units, leaders, newDeadlines, newTargets, dropped);
    }
}
