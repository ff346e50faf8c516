package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewPlan;
import org.paodao.plan.Vocabulary;

/**
 * The kinds, positions and order of a plan that a draft becomes: kinds are what the document calls its items, and the
 * headings right above items become places of the scheme by which their kind is sorted.
 */
final class PlanOutline {
    private static final String PLAIN = "task";
    private static final String OUTCOME = "outcome";
    private static final String POSITIONS = "position";
    private static final String SECTIONS = "section";
    /** What a heading says besides the name of a position: 聚焦…方面. */
    private static final Pattern AROUND_NAME = Pattern.compile("^(聚焦|围绕|着眼|着力|在)|(方面|领域)$");
    /** How positions are called that the vocabulary does not know in these words. */
    private static final Pattern POSITION = Pattern.compile(".+(先行|引领|试验|示范|展示)区");

    private final Review review;
    private final Ancestry ancestry;
    private final Vocabulary vocabulary;
    private final Map<String, NewContent.Kind> kinds = new LinkedHashMap<>();
    private final Set<String> schemes = new LinkedHashSet<>();
    /** By scheme and section. */
    private final Map<String, NewContent.Category> categories = new LinkedHashMap<>();

    private final Set<String> keys;
    private final List<ReviewItem> order = new ArrayList<>();

    PlanOutline(Review review, Vocabulary vocabulary) {
        this.review = review;
        this.ancestry = new Ancestry(review);
        this.vocabulary = vocabulary;
        Map<String, List<ReviewItem>> below = new LinkedHashMap<>();
        keys = review.kept().stream().map(ReviewItem::id).collect(Collectors.toSet());
        for (ReviewItem item : review.kept()) {
            String parent = Objects.requireNonNullElse(parentOf(item), "");
            below.computeIfAbsent(parent, any -> new ArrayList<>()).add(item);
        }
        collect("", below);
        review.kept().forEach(this::kindOf);
        order.forEach(this::categoryOf);
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
        return vocabulary.schemes().stream()
                .filter(scheme -> schemes.contains(scheme.code()))
                .map(Vocabulary.Scheme::forPlan)
                .toList();
    }

    List<NewContent.Category> categories() {
        return List.copyOf(categories.values());
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

    /** The key of the place under which an item stands; null when there is no heading above it. */
    @Nullable
    String categoryOf(ReviewItem item) {
        String scheme = kindOf(item).equals(OUTCOME) ? POSITIONS : SECTIONS;
        for (String above : ancestry.above(item.id())) {
            for (ReviewSection section : review.sections()) {
                if (section.id().equals(above)) {
                    return category(scheme, section).key();
                }
            }
        }
        return null;
    }

    private NewContent.Category category(String scheme, ReviewSection section) {
        NewContent.Category known = categories.get(scheme + " " + section.id());
        if (known != null) {
            return known;
        }
        schemes.add(scheme);
        long number = categories.values().stream()
                        .filter(category -> category.scheme().equals(scheme))
                        .count()
                + 1;
        var category = new NewContent.Category(scheme, String.valueOf(number), name(scheme, section), null);
        categories.put(scheme + " " + section.id(), category);
        return category;
    }

    /** A position goes by its bare name; any other heading keeps the document's words. */
    private String name(String scheme, ReviewSection section) {
        String heading = section.title().value();
        String bare = AROUND_NAME.matcher(heading).replaceAll("").strip();
        return scheme.equals(POSITIONS) && isPosition(bare) ? bare : heading;
    }

    private boolean isPosition(String name) {
        return POSITION.matcher(name).matches()
                || vocabulary.scheme(POSITIONS).stream()
                        .flatMap(scheme -> scheme.categories().stream())
                        .anyMatch(category -> category.nameZh().equals(name));
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
        String scheme = kind.equals(OUTCOME) ? POSITIONS : SECTIONS;
        NewContent.Category category = categories.get(scheme + " " + count.section());
        return category == null ? null : new NewPlan.Count(kind, category.key(), count.declared());
    }
}
