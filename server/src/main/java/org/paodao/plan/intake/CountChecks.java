package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.document.CountClaim;
import org.paodao.document.Header.Annex;
import org.paodao.plan.intake.ReconciliationPoint.Count;
import org.paodao.plan.intake.ReconciliationPoint.Kind;

/** Compares declared counts with the items held, for the whole document and for its sections. */
final class CountChecks {
    private final Review review;
    private final Ancestry ancestry;
    private final List<ReconciliationPoint> points = new ArrayList<>();

    CountChecks(Review review) {
        this.review = review;
        this.ancestry = new Ancestry(review);
    }

    List<ReconciliationPoint> points() {
        counts();
        return points;
    }

    /** The same count said twice is one point; the whole document first, then its sections. */
    private void counts() {
        Map<String, ReviewFact<CountClaim>> claims = new LinkedHashMap<>();
        for (ReviewFact<CountClaim> fact : review.claims()) {
            CountClaim claim = fact.value();
            claims.putIfAbsent(claim.what() + "|" + String.join("/", claim.scope()) + "|" + claim.value(), fact);
        }
        claims.forEach((key, fact) -> {
            if (fact.value().scope().isEmpty()) {
                count(key, fact);
            }
        });
        claims.forEach((key, fact) -> {
            if (!fact.value().scope().isEmpty()) {
                count(key, fact);
            }
        });
    }

    private void count(String key, ReviewFact<CountClaim> fact) {
        CountClaim claim = fact.value();
        ReviewSection section = review.sections().stream()
                .filter(s -> !claim.scope().isEmpty() && s.path().equals(claim.scope()))
                .findFirst()
                .orElse(null);
        int held = held(claim.what(), section == null ? null : section.id());
        var annexes = missingAnnexes().stream()
                .filter(annex -> annex.name().contains(claim.what()))
                .map(Annex::name)
                .collect(Collectors.joining("、"));
        boolean agrees = held == claim.value();
        String message = agrees ? "count-agrees" : annexes.isEmpty() ? "count-differs" : "count-annex-missing";
        String place = section == null ? "" : section.title().value();
        points.add(new ReconciliationPoint(
                "count|" + key,
                Kind.COUNT,
                agrees,
                section == null ? message : message + "-in-section",
                List.of(String.valueOf(held), String.valueOf(claim.value()), claim.what(), annexes, place),
                new Count(claim.what(), section == null ? null : section.id(), claim.value(), held),
                fact.range(),
                null));
    }

    private int held(String what, @Nullable String section) {
        return (int) review.kept().stream()
                .filter(item -> item.kind() != null && sameKind(item.kind().value(), what))
                .filter(item -> section == null || ancestry.above(item.id()).contains(section))
                .count();
    }

    /** 重点工作 and 重点工作任务 mean the same kind; 工作 alone means neither. */
    static boolean sameKind(String kind, String what) {
        boolean telling = Math.min(kind.length(), what.length()) >= 4;
        return kind.equals(what) || (telling && (kind.startsWith(what) || what.startsWith(kind)));
    }

    private List<Annex> missingAnnexes() {
        return review.header().annexes().stream()
                .map(ReviewFact::value)
                .filter(annex -> !annex.contentPresent())
                .toList();
    }
}
