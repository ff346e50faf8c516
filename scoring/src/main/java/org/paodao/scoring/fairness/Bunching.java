package org.paodao.scoring.fairness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.paodao.scoring.Reason;

/**
 * Figures within two percent of their threshold lie as often above as below it if nobody helped. Asked when so many or more above would come by chance in fewer than one of a hundred
 * cases; on the threshold is above.
 */
final class Bunching {
    static final BigDecimal WINDOW = BigDecimal.valueOf(2);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Bunching() {}

    static List<Question> of(List<Figure> figures) {
        List<Question> questions = new ArrayList<>();
        grouped(figures, Figure::unit).forEach((unit, own) -> ask(unit, "", own, questions));
        grouped(figures, Figure::subject).forEach((subject, own) -> ask("", subject, own, questions));
        return questions;
    }

    static Map<String, List<Figure>> grouped(List<Figure> figures, Function<Figure, String> by) {
        Map<String, List<Figure>> groups = new TreeMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(by.apply(figure), key -> new ArrayList<>())
                .add(figure));
        return groups;
    }

    private static void ask(String unit, String subject, List<Figure> figures, List<Question> questions) {
        int above = 0;
        int below = 0;
        for (Figure figure : figures) {
            BigDecimal off = figure.value().subtract(figure.threshold()).movePointRight(2);
            if (off.abs().compareTo(WINDOW.multiply(figure.threshold())) <= 0) {
                above += off.signum() >= 0 ? 1 : 0;
                below += off.signum() < 0 ? 1 : 0;
            }
        }
        if (isRare(above, above + below)) {
            Reason reason = subject.isEmpty()
                    ? Doubts.BUNCHING_UNIT.with(above, below, WINDOW)
                    : Doubts.BUNCHING_SUBJECT.with(above, below, WINDOW);
            questions.add(new Question(Screen.BUNCHING, unit, subject, reason));
        }
    }

    /** Whether so many or more of all would be on one side of a fair coin in less than one of a hundred cases. */
    static boolean isRare(int many, int all) {
        BigInteger ways = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int k = all; k >= many; k--) {
            ways = ways.add(choose);
            choose = choose.multiply(BigInteger.valueOf(k)).divide(BigInteger.valueOf(all - k + 1L));
        }
        return ways.multiply(HUNDRED).compareTo(BigInteger.TWO.pow(all)) < 0;
    }
}
