package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;

/** What a check found as it is kept: the key of the sentence and what is put into it, with strokes between. */
final class FindingText {
    private static final String STROKE = "|";
    private static final String PERIOD = "p:";

    private FindingText() {}

    static String write(Reason reason) {
        return reason.key()
                + reason.arguments().stream()
                        .map(argument -> STROKE + one(argument))
                        .collect(Collectors.joining());
    }

    private static String one(Object argument) {
        return switch (argument) {
            case BigDecimal number -> number.toPlainString();
            case Period period -> PERIOD + period;
            default -> argument.toString();
        };
    }

    /** The sentence as it is shown. */
    static Flaw read(String told) {
        List<String> pieces = Arrays.asList(told.split("\\|", -1));
        return Flaw.of(
                "indicatorvalue." + pieces.getFirst(),
                pieces.stream().skip(1).map(FindingText::argument).toArray());
    }

    private static Object argument(String piece) {
        return piece.startsWith(PERIOD) ? Period.parse(piece.substring(PERIOD.length())) : new BigDecimal(piece);
    }
}
