package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Given.Amount;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.scheme.Method.Survey;

/** The result of a survey that enough people answered. */
record BySurvey(BigDecimal full, Survey method) implements Scorer {

    @Override
    public Answer score(Given given) {
        return Answer.from(given, this::of);
    }

    private Answer of(Amount amount) {
        if (amount.count() < method.answers()) {
            return Answer.unknown(Grounds.SURVEY_TOO_SMALL.with(amount.count(), method.answers()));
        }
        BigDecimal marks = amount.value().multiply(full).divide(method.scale(), Rounding.EXACT);
        var reason = Grounds.SURVEY.with(amount.value(), method.scale(), amount.count(), full);
        return Answer.known(Kept.between(full, Step.of(Kind.EARNED, marks, reason, amount.sources())));
    }
}
