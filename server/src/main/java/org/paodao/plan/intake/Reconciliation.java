package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compares what a document says of itself with what the draft holds. */
public final class Reconciliation {

    private Reconciliation() {}

    /** Every point, in order or not: counts, annexes, dates, issuers, number. */
    public static List<ReconciliationPoint> of(Review review) {
        var points = new ArrayList<ReconciliationPoint>();
        Stream.concat(new CountChecks(review).points().stream(), new HeaderChecks(review.header()).points().stream())
                .map(point -> point.with(review.settlements().get(point.key())))
                .forEach(points::add);
        return List.copyOf(points);
    }
}
