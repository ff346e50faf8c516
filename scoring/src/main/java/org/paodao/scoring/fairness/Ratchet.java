package org.paodao.scoring.fairness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paodao.scoring.Rounding;

/**
 * A target that follows what was reached teaches to hold back. Asked when a unit surpassed its target by at least five percent, and its next target was raised beyond the usual raise of the
 * subject by at least half of that.
 */
final class Ratchet {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = BigDecimal.valueOf(5);

    private Ratchet() {}

    static List<Question> of(List<Raise> raises) {
        Map<String, List<Raise>> bySubject = new TreeMap<>();
        raises.stream()
                .filter(raise -> raise.target().signum() > 0)
                .forEach(raise -> bySubject
                        .computeIfAbsent(raise.subject(), key -> new ArrayList<>())
                        .add(raise));
        List<Question> questions = new ArrayList<>();
        bySubject.values().forEach(subject -> ask(subject, questions));
        return questions;
    }

    private static void ask(List<Raise> raises, List<Question> questions) {
        BigDecimal usual = Medians.of(
                raises.stream().map(raise -> percent(raise, raise.next())).toList());
        for (Raise raise : raises) {
            BigDecimal surpassed = percent(raise, raise.reached());
            BigDecimal raised = percent(raise, raise.next());
            BigDecimal beyond = raised.subtract(usual).multiply(BigDecimal.TWO);
            if (surpassed.compareTo(LEAST) >= 0 && beyond.compareTo(surpassed) >= 0) {
                questions.add(new Question(
                        Screen.RATCHET, raise.unit(), raise.subject(), Doubts.RATCHET.with(surpassed, raised, usual)));
            }
        }
    }

    /** By how many percent it is above the target. */
    private static BigDecimal percent(Raise raise, BigDecimal value) {
        return value.subtract(raise.target()).multiply(HUNDRED).divide(raise.target(), Rounding.EXACT);
    }
}
