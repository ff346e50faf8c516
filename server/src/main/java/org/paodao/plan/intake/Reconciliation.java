package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compares what a document says of itself with what the draft holds. */
public final class Reconciliation {

    private Reconciliation() {}

    /** Every point, in order or not: counts, annexes, dates, issuers, number. */
    public static List<ReconciliationPoint> of(Review review) {
        List<ReconciliationPoint> counts = new CountChecks(review).points();
        var points = new ArrayList<ReconciliationPoint>();
        Stream.concat(counts.stream(), new HeaderChecks(review.header()).points().stream())
                .map(point -> inText(point, counts))
                .map(point -> point.with(review.settlements().get(point.key())))
                .forEach(points::add);
        return List.copyOf(points);
    }

    /** An annex that does not follow is not missed where the text itself holds as many of its items as the document declares. */
    private static ReconciliationPoint inText(ReconciliationPoint point, List<ReconciliationPoint> counts) {
        if (point.kind() != ReconciliationPoint.Kind.ANNEX || point.agrees()) {
            return point;
        }
        String name = point.arguments().get(1);
        return counts.stream()
                .filter(ReconciliationPoint::agrees)
                .map(ReconciliationPoint::count)
                .flatMap(Stream::ofNullable)
                .filter(count -> count.section() == null && name.contains(count.what()))
                .findFirst()
                .map(count -> point.inText(count.held()))
                .orElse(point);
    }
}
