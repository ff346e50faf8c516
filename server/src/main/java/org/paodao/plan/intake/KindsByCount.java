package org.paodao.plan.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.CountClaim;

/**
 * Says what the items of a section are when the section says it: “重点打造5个标志性成果” above five items. Where the numbers
 * differ, the kind is the same but a person should look; where a section counts several kinds, nothing is said. So it is with
 * the whole document where its count is just that of the items.
 */
final class KindsByCount {
    private static final String RULE = "kind.counted-in-section";
    private static final int CERTAIN = 90;
    private static final int DOUBTFUL = 50;

    private final Review review;
    private final Ancestry ancestry;
    private final ElementIds ids;

    private KindsByCount(Review review) {
        this.review = review;
        this.ancestry = new Ancestry(review);
        this.ids = new ElementIds(review.nextId());
    }

    static Review fill(Review review) {
        return byDocument(new KindsByCount(review).filled());
    }

    /** The one count of the whole document that is just that of the items of which nothing else says a kind. */
    private static Review byDocument(Review review) {
        List<ReviewItem> untold = new UntoldKinds(review).within(null);
        List<ReviewFact<CountClaim>> fitting = review.claims().stream()
                .filter(claim ->
                        claim.value().scope().isEmpty() && claim.value().value() == untold.size())
                .filter(claim -> !CountChecks.countsHeadings(claim.value()))
                .toList();
        List<String> kinds =
                fitting.stream().map(claim -> claim.value().what()).distinct().toList();
        boolean told = review.items().stream()
                .flatMap(item -> Stream.ofNullable(item.kind()))
                .anyMatch(kind -> kinds.stream().anyMatch(what -> CountChecks.sameKind(kind.value(), what)));
        if (kinds.size() != 1 || told) {
            return review;
        }
        var filling = new KindsByCount(review);
        List<ReviewItem> filled = review.items().stream()
                .map(item -> untold.contains(item)
                        ? item.with(item.title(), filling.kind(fitting.getFirst(), untold.size()))
                        : item)
                .toList();
        return review.with(filled, filling.ids.next());
    }

    private Review filled() {
        Map<String, ReviewFact<CountClaim>> claims = claims();
        if (claims.isEmpty()) {
            return review;
        }
        Map<String, Integer> held = new HashMap<>();
        Map<String, String> section = new HashMap<>();
        Set<String> items =
                new HashSet<>(review.items().stream().map(ReviewItem::id).toList());
        for (ReviewItem item : review.items()) {
            String counting =
                    items.contains(Objects.requireNonNullElse(item.parent(), "")) ? null : nearest(item, claims);
            if (counting != null && item.kind() == null) {
                section.put(item.id(), counting);
                held.merge(counting, 1, Integer::sum);
            }
        }
        List<ReviewItem> filled = review.items().stream()
                .map(item -> {
                    ReviewFact<CountClaim> claim = claims.get(section.getOrDefault(item.id(), ""));
                    return claim == null
                            ? item
                            : item.with(item.title(), kind(claim, held.getOrDefault(section.get(item.id()), 0)));
                })
                .toList();
        return review.with(filled, ids.next());
    }

    private ReviewFact<String> kind(ReviewFact<CountClaim> claim, int held) {
        int confidence = claim.value().value() == held ? CERTAIN : DOUBTFUL;
        return new ReviewFact<>(
                ids.take("f"), claim.value().what(), claim.range(), RULE, confidence, ReviewFact.State.READ);
    }

    private @Nullable String nearest(ReviewItem item, Map<String, ReviewFact<CountClaim>> claims) {
        return ancestry.above(item.id()).stream()
                .filter(claims::containsKey)
                .findFirst()
                .orElse(null);
    }

    /** Sections that count one kind of thing. */
    private Map<String, ReviewFact<CountClaim>> claims() {
        Map<String, ReviewFact<CountClaim>> one = new LinkedHashMap<>();
        Set<String> several = new HashSet<>();
        for (ReviewFact<CountClaim> claim : review.claims()) {
            for (ReviewSection section : review.sections()) {
                if (!claim.value().scope().isEmpty()
                        && section.path().equals(claim.value().scope())) {
                    ReviewFact<CountClaim> other = one.putIfAbsent(section.id(), claim);
                    if (other != null
                            && !other.value().what().equals(claim.value().what())) {
                        several.add(section.id());
                    }
                }
            }
        }
        several.forEach(one::remove);
        return one;
    }
}
