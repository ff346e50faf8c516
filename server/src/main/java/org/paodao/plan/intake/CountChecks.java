package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.document.CountClaim;
import org.paodao.document.Header.Annex;
import org.paodao.plan.intake.ReconciliationPoint.Count;
import org.paodao.plan.intake.ReconciliationPoint.Kind;

/** Compares declared counts with the items held, for the whole document and for its sections. */
final class CountChecks {
    private static final Pattern HEADINGS = Pattern.compile("(方面|领域|部分|板块)$");
    /** What headings may stand for when there are just as many of them; 成果 and 改革 are items or missing. */
    private static final Pattern PERHAPS_HEADINGS = Pattern.compile("(任务|行动|工程|举措|措施|体系|攻坚战|战役|抓手)$");

    private final Review review;
    private final Ancestry ancestry;
    private final UntoldKinds untold;
    private final List<ReconciliationPoint> points = new ArrayList<>();

    CountChecks(Review review) {
        this.review = review;
        this.ancestry = new Ancestry(review);
        this.untold = new UntoldKinds(review);
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
        ReviewSection section = section(claim);
        String within = section == null ? null : section.id();
        String group =
                section == null && !claim.scope().isEmpty() ? claim.scope().getFirst() : null;
        int held = held(claim.what(), within, group);
        int headings = untold.headings(within);
        if (held == 0 && (countsHeadings(claim) || (headings == claim.value() && mayCountHeadings(claim)))) {
            points.add(headings(key, fact, section, headings));
            return;
        }
        String annexes = missingAnnexes(claim.what());
        boolean agrees = held == claim.value();
        String differs = held == 0 && !untold.within(within).isEmpty() ? "count-untold" : "count-differs";
        String message = agrees ? "count-agrees" : annexes.isEmpty() ? differs : "count-annex-missing";
        String place = section == null
                ? Objects.requireNonNullElse(group, "")
                : section.title().value();
        points.add(new ReconciliationPoint(
                "count|" + key,
                Kind.COUNT,
                agrees,
                place.isEmpty() ? message : message + "-in-section",
                List.of(String.valueOf(held), String.valueOf(claim.value()), claim.what(), annexes, place),
                new Count(claim.what(), within, claim.value(), held),
                fact.range(),
                null));
    }

    private @Nullable ReviewSection section(CountClaim claim) {
        return review.sections().stream()
                .filter(s -> !claim.scope().isEmpty() && s.path().equals(claim.scope()))
                .findFirst()
                .orElse(null);
    }

    /** Whether what is counted are parts of the text: 五个方面. */
    static boolean countsHeadings(CountClaim claim) {
        return HEADINGS.matcher(claim.what()).find();
    }

    private static boolean mayCountHeadings(CountClaim claim) {
        return PERHAPS_HEADINGS.matcher(claim.what()).find();
    }

    /** A count of parts of the text, compared with the headings. */
    private static ReconciliationPoint headings(
            String key, ReviewFact<CountClaim> fact, @Nullable ReviewSection section, int held) {
        CountClaim claim = fact.value();
        String place = section == null ? "" : section.title().value();
        return new ReconciliationPoint(
                "count|" + key,
                Kind.COUNT,
                held == claim.value(),
                section == null ? "count-headings" : "count-headings-in-section",
                List.of(String.valueOf(held), String.valueOf(claim.value()), claim.what(), "", place),
                null,
                fact.range(),
                null);
    }

    /** @param group the cell that groups the rows meant, whatever they are; null for all */
    private int held(String what, @Nullable String section, @Nullable String group) {
        return (int) review.kept().stream()
                .filter(item -> group != null
                        || (item.kind() != null && sameKind(item.kind().value(), what)))
                .filter(item -> section == null || ancestry.above(item.id()).contains(section))
                .filter(item -> group == null
                        || (item.category() != null && item.category().value().equals(group)))
                .count();
    }

    /** 重点工作 and 重点工作任务 mean the same kind; 工作 alone means neither. */
    static boolean sameKind(String kind, String what) {
        boolean telling = Math.min(kind.length(), what.length()) >= 4;
        return kind.equals(what) || (telling && (kind.startsWith(what) || what.startsWith(kind)));
    }

    /** The annexes that are named for what is counted and do not follow. */
    private String missingAnnexes(String what) {
        return review.header().annexes().stream()
                .map(ReviewFact::value)
                .filter(annex -> !annex.contentPresent() && annex.name().contains(what))
                .map(Annex::name)
                .collect(Collectors.joining("、"));
    }
}
