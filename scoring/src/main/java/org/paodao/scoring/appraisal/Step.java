package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.paodao.scoring.Reason;
import org.paodao.scoring.appraisal.Line.Grounded;
import org.paodao.scoring.appraisal.Line.Kind;

/** A line of which it is not yet said whose it is. */
record Step(Kind kind, BigDecimal amount, Grounded grounds) {

    static Step of(Kind kind, BigDecimal amount, Reason reason) {
        return of(kind, amount, reason, List.of());
    }

    static Step of(Kind kind, BigDecimal amount, Reason reason, List<Source> sources) {
        return new Step(kind, amount, new Grounded(reason, sources));
    }

    static BigDecimal sum(List<Step> steps) {
        return steps.stream().map(Step::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Line line(String unit, String clause) {
        return new Line(unit, clause, kind, amount, grounds);
    }
}
