package org.paodao.plan.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.NewContent;
import org.paodao.plan.Vocabulary;

/**
 * Where the items of a plan stand that a draft becomes. The heading right above items becomes a place of the positions or of
 * the sections; what a table's column of categories says becomes a place of the scheme by which lists of that kind are sorted.
 */
final class PlanPlaces {
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
    private final Set<String> schemes = new LinkedHashSet<>();
    /** By scheme and section. */
    private final Map<String, NewContent.Category> headings = new LinkedHashMap<>();

    private final PrintedPlaces printed;

    PlanPlaces(Review review, Ancestry ancestry, Vocabulary vocabulary) {
        this.review = review;
        this.ancestry = ancestry;
        this.vocabulary = vocabulary;
        this.printed = new PrintedPlaces(vocabulary);
    }

    List<NewContent.Scheme> schemes() {
        return vocabulary.schemes().stream()
                .filter(scheme -> schemes.contains(scheme.code()))
                .map(Vocabulary.Scheme::forPlan)
                .toList();
    }

    /** A place before those below it. */
    List<NewContent.Category> all() {
        return Stream.concat(headings.values().stream(), printed.all().stream()).toList();
    }

    /** The key of the place that a section is for items of a kind; null when no item stands in it. */
    @Nullable
    String ofSection(String section, String kind) {
        NewContent.Category category = headings.get(byHeading(kind) + " " + section);
        return category == null ? null : category.key();
    }

    /** The keys of the places in which an item stands: one of a scheme, the narrower one. */
    List<String> of(ReviewItem item, String kind) {
        NewContent.Category heading = heading(item, byHeading(kind));
        String name = item.category() == null ? "" : item.category().value().strip();
        if (name.isEmpty()) {
            return heading == null ? List.of() : List.of(heading.key());
        }
        NewContent.Category category = printed(byList(kind), name, heading);
        return Stream.concat(Stream.ofNullable(heading), Stream.of(category))
                .filter(place -> place.equals(category) || !place.scheme().equals(category.scheme()))
                .map(NewContent.Category::key)
                .toList();
    }

    private static String byHeading(String kind) {
        return kind.equals(OUTCOME) ? POSITIONS : SECTIONS;
    }

    /** The scheme by which lists of a kind are sorted. */
    private String byList(String kind) {
        return vocabulary
                .kind(kind)
                .map(Vocabulary.Kind::scheme)
                .filter(Predicate.not(String::isEmpty))
                .orElse(SECTIONS);
    }

    private NewContent.@Nullable Category heading(ReviewItem item, String scheme) {
        for (String above : ancestry.above(item.id())) {
            for (ReviewSection section : review.sections()) {
                if (section.id().equals(above)) {
                    return place(scheme, section);
                }
            }
        }
        return null;
    }

    /** The place that a table's row names, below its heading where both are of one scheme. */
    private NewContent.Category printed(String scheme, String name, NewContent.@Nullable Category heading) {
        if (heading == null || !heading.scheme().equals(scheme)) {
            schemes.add(scheme);
            return printed.of(scheme, name, null);
        }
        return heading.name().equals(name) ? heading : printed.of(scheme, name, heading.code());
    }

    private NewContent.Category place(String scheme, ReviewSection section) {
        NewContent.Category known = headings.get(scheme + " " + section.id());
        if (known != null) {
            return known;
        }
        schemes.add(scheme);
        long number = headings.values().stream()
                        .filter(category -> category.scheme().equals(scheme))
                        .count()
                + 1;
        var category = new NewContent.Category(scheme, String.valueOf(number), name(scheme, section), null);
        headings.put(scheme + " " + section.id(), category);
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
}
