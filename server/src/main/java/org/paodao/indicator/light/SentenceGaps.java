package org.paodao.indicator.light;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;

/** What goes into the gaps of sentences, and which wording of a sentence fits what goes into it. */
final class SentenceGaps {
    private static final String SAID_BY = "said-by";

    private static final Set<String> APART =
            Set.of(SAID_BY, Reasons.INPUT_MISSING.key(), Reasons.OVERDUE.key(), Reasons.RETURNED.key());

    private SentenceGaps() {}

    /** Names what goes into each gap, in order. */
    static List<String> of(String key) {
        return Arrays.stream(Reasons.values())
                .filter(known -> known.key().equals(key))
                .findFirst()
                .map(Reasons::gaps)
                .orElseGet(() -> elsewhere(key));
    }

    private static List<String> elsewhere(String key) {
        return switch (key) {
            case SAID_BY -> List.of("light");
            case "run-rate-needed", "run-rate-needed-multiple" -> List.of("amount", "", "multiple");
            case "run-rate-fall", "run-rate-fall-multiple", "run-rate-rise", "run-rate-rise-multiple" ->
                List.of("difference", "", "multiple");
            case "run-rate-not-above", "run-rate-not-below" -> List.of("amount", "");
            case "run-rate-reached", "run-rate-over" -> List.of("value", "goal");
            case "forecast-known" -> List.of("", "value");
            default -> List.of();
        };
    }

    /** The key of the wording: what came or went is said otherwise than what became another, and percentages are raised, not added to. */
    static String variant(Reason reason, String measure) {
        String key = reason.key();
        if (key.startsWith("run-rate-rise") && measure.equals("%")) {
            return key + "-points";
        }
        List<Object> said = reason.arguments();
        if (key.equals(Reasons.CHANGE_RULES.key())) {
            return said.getFirst().equals(said.get(2)) ? key + "-version" : key;
        }
        if (!key.equals(Reasons.CHANGE_VALUE.key()) && !key.equals(Reasons.CHANGE_EXPECTED.key())) {
            return key;
        }
        if (said.getFirst().equals(Reasons.NONE)) {
            return key + "-come";
        }
        return said.get(1).equals(Reasons.NONE) ? key + "-gone" : key;
    }

    /** The key of what joins a reason to those before it. */
    static String join(String key) {
        if (key.equals(Reasons.LIGHT_BY_RULE.key())) {
            return "scoring.join-light";
        }
        // What somebody said, and what lacks or is late, does not follow from what was told before.
        if (APART.contains(key)) {
            return "scoring.join-apart";
        }
        return key.startsWith("change-") || key.equals(Reasons.LIGHT_RULE_OPEN.key())
                ? "scoring.join-next"
                : "scoring.join";
    }
}
