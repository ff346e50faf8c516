package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.check.Finding;

/** What a check found: as it is kept, the key of the sentence and what is put into it with strokes between; and as it is read. */
public final class FindingText {
    private static final String STROKE = "|";
    private static final String PERIOD = "p:";
    private static final String KEYS = "indicatorvalue.";
    /** How many of what is first put into a sentence are periods and figures of the indicator; what follows says how many or how often. */
    private static final Map<String, Integer> FIGURES = Map.of(
            "check-above", 2,
            "check-below", 2,
            "check-decrease", 3,
            "check-decrease-after", 3,
            "check-jump", 2,
            "check-jump-added", 2,
            "check-no-place", 1,
            "check-on-target", 2,
            "check-parts", 3,
            "check-unchanged", 1);

    private FindingText() {}

    static String write(Reason reason) {
        return write(reason.key(), reason.arguments());
    }

    private static String write(String key, List<Object> arguments) {
        return key + arguments.stream().map(argument -> STROKE + one(argument)).collect(Collectors.joining());
    }

    private static String one(Object argument) {
        return switch (argument) {
            case BigDecimal number -> number.toPlainString();
            case Period period -> PERIOD + period;
            default -> argument.toString();
        };
    }

    /** The sentence as it was kept. */
    static Flaw read(String told) {
        List<String> pieces = Arrays.asList(told.split("\\|", -1));
        return Flaw.of(
                KEYS + pieces.getFirst(),
                pieces.stream().skip(1).map(FindingText::argument).toArray());
    }

    private static Object argument(String piece) {
        return piece.startsWith(PERIOD) ? Period.parse(piece.substring(PERIOD.length())) : new BigDecimal(piece);
    }

    /** The message key of what was found. */
    public static String key(Finding finding) {
        return KEYS + finding.reason().key();
    }

    /** What was found about a figure of an indicator, as it is read. */
    static Flaw of(@Nullable String field, Finding finding, @Nullable Indicator indicator) {
        return filled(new Flaw(field, key(finding), finding.reason().arguments()), indicator);
    }

    /** The sentence as it is read: figures with at least the decimals of their indicator, as they stand beside it. */
    public static Flaw filled(Flaw found, @Nullable Indicator indicator) {
        if (indicator == null) {
            return found;
        }
        int figures = FIGURES.getOrDefault(found.key().substring(KEYS.length()), 0);
        List<Object> arguments = new ArrayList<>(found.arguments());
        for (int i = 0; i < Math.min(figures, arguments.size()); i++) {
            if (arguments.get(i) instanceof BigDecimal figure) {
                arguments.set(i, indicator.definition().filled(figure));
            }
        }
        return new Flaw(found.field(), found.key(), arguments);
    }

    /** The same of what is kept only to be read. */
    static String filled(String told, @Nullable Indicator indicator) {
        Flaw found = filled(read(told), indicator);
        return write(found.key().substring(KEYS.length()), found.arguments());
    }
}
