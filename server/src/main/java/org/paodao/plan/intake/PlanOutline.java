package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewPlan;
import org.paodao.plan.Vocabulary;

/** The kinds, places and order of a plan that a draft becomes: kinds are what the document calls its items. */
final class PlanOutline {
    private static final String PLAIN = "task";

    private final Review review;
    private final Vocabulary vocabulary;
    private final Map<String, NewContent.Kind> kinds = new LinkedHashMap<>();
    private final PlanPlaces places;

    private final Set<String> keys;
    private final List<ReviewItem> order = new ArrayList<>();

    PlanOutline(Review review, Vocabulary vocabulary) {
        this.review = review;
        this.vocabulary = vocabulary;
        this.places = new PlanPlaces(review, new Ancestry(review), vocabulary);
        Map<String, List<ReviewItem>> below = new LinkedHashMap<>();
        keys = review.kept().stream().map(ReviewItem::id).collect(Collectors.toSet());
        for (ReviewItem item : review.kept()) {
            String parent = Objects.requireNonNullElse(parentOf(item), "");
            below.computeIfAbsent(parent, any -> new ArrayList<>()).add(item);
        }
        collect("", below);
        review.kept().forEach(this::kindOf);
        order.forEach(this::placesOf);
    }

    private void collect(String parent, Map<String, List<ReviewItem>> below) {
        for (ReviewItem item : below.getOrDefault(parent, List.of())) {
            order.add(item);
            collect(item.id(), below);
        }
    }

    /** The item above; null when an item stands right under a heading. */
    @Nullable
    String parentOf(ReviewItem item) {
        String parent = item.parent();
        return parent != null && keys.contains(parent) ? parent : null;
    }

    /** Items, a parent before its children. */
    List<ReviewItem> inOrder() {
        return order;
    }

    /** The kinds of the items, those that the document counts, and below them all that of the measures that guarantee the plan. */
    List<NewContent.Kind> kinds() {
        review.claims()
                .forEach(claim -> vocabulary
                        .kindFor(claim.value().what())
                        .ifPresent(kind -> kinds.putIfAbsent(kind.code(), kind.forPlan())));
        List<NewContent.Kind> all = new ArrayList<>(kinds.values());
        all.removeIf(kind -> kind.code().equals(Vocabulary.GUARANTEE));
        vocabulary
                .guarantee(all)
                .or(() -> Optional.ofNullable(kinds.get(Vocabulary.GUARANTEE)))
                .ifPresent(all::add);
        return List.copyOf(all);
    }

    List<NewContent.Scheme> schemes() {
        return places.schemes();
    }

    List<NewContent.Category> categories() {
        return places.all();
    }

    /** The keys of the places in which an item stands. */
    List<String> placesOf(ReviewItem item) {
        return places.of(item, kindOf(item));
    }

    /** The code of an item's kind; a kind that the vocabulary does not know becomes one of the plan's own. */
    String kindOf(ReviewItem item) {
        String printed = item.kind() == null ? "" : item.kind().value();
        NewContent.Kind kind = vocabulary
                .kindFor(printed)
                .or(() -> printed.isEmpty() ? vocabulary.kind(PLAIN) : Optional.empty())
                .map(Vocabulary.Kind::forPlan)
                .orElseGet(() -> own(printed));
        kinds.putIfAbsent(kind.code(), kind);
        return kind.code();
    }

    private NewContent.Kind own(String printed) {
        int number = 1;
        for (NewContent.Kind kind : kinds.values()) {
            if (kind.nameZh().equals(printed)) {
                return kind;
            }
            number += kind.code().startsWith("kind-") ? 1 : 0;
        }
        String code = "kind-" + number;
        return new NewContent.Kind(code, code, printed, printed, "项");
    }

    /** A declared count in the plan's words; null when it counts something that is no kind of item. */
    NewPlan.@Nullable Count count(ReconciliationPoint.@Nullable Count count) {
        if (count == null) {
            return null;
        }
        String kind = kinds.values().stream()
                .filter(held -> held.nameZh().equals(count.what()))
                .map(NewContent.Kind::code)
                .findFirst()
                .or(() -> vocabulary.kindFor(count.what()).map(Vocabulary.Kind::code))
                .orElse(null);
        if (kind == null) {
            return null;
        }
        if (count.section() == null) {
            return new NewPlan.Count(kind, null, count.declared());
        }
        String place = places.ofSection(count.section(), kind);
        return place == null ? null : new NewPlan.Count(kind, place, count.declared());
    }
}
