package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Given.Amount;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.scheme.Method.RankLinear;

/** The place on a straight line between full marks and the least share. Equal figures share the better place; whoever is alone has full marks. */
record ByRank(BigDecimal full, RankLinear method, Cohort cohort) implements Scorer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Answer score(Given given) {
        return Answer.from(given, this::of);
    }

    private Answer of(Amount amount) {
        int place = cohort.place(amount.value(), method.direction());
        var reason = Grounds.RANKED_LINEAR.with(amount.value(), place, cohort.size(), marks(place, HUNDRED), full);
        return Answer.known(List.of(Step.of(Kind.EARNED, marks(place, full), reason, amount.sources())));
    }

    private BigDecimal marks(int place, BigDecimal whole) {
        if (place == 1) {
            return whole;
        }
        BigDecimal lost = BigDecimal.ONE.subtract(method.least()).multiply(whole);
        return whole.subtract(lost.multiply(BigDecimal.valueOf(place - 1L))
                .divide(BigDecimal.valueOf(cohort.size() - 1L), Rounding.EXACT));
    }
}
