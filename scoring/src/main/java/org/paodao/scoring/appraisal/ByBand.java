package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.paodao.scoring.Reason;
import org.paodao.scoring.appraisal.Given.Amount;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.scheme.Method.Band;
import org.paodao.scoring.scheme.Method.RankBands;

/** The share of the band the place lies in. A percentage of the group is one of the units that have a figure. */
record ByBand(BigDecimal full, RankBands method, Cohort cohort) implements Scorer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Answer score(Given given) {
        return Answer.from(given, this::of);
    }

    private Answer of(Amount amount) {
        BigDecimal value = amount.value();
        int place = cohort.place(value, method.direction());
        int through = 0;
        for (Band band : method.bands()) {
            through = through(band);
            if (place <= through) {
                BigDecimal percent = band.share().multiply(HUNDRED);
                var reason = Grounds.RANKED_BAND.with(value, place, cohort.size(), through, percent, full);
                return known(band.share().multiply(full), reason, amount);
            }
        }
        return known(BigDecimal.ZERO, Grounds.RANKED_BEYOND.with(value, place, cohort.size(), through), amount);
    }

    private static Answer known(BigDecimal marks, Reason reason, Amount amount) {
        return Answer.known(List.of(Step.of(Kind.EARNED, marks, reason, amount.sources())));
    }

    private int through(Band band) {
        BigDecimal places = band.ofGroup()
                ? band.through().multiply(BigDecimal.valueOf(cohort.size())).movePointLeft(2)
                : band.through();
        return places.setScale(0, band.ofGroup() ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .intValueExact();
    }
}
