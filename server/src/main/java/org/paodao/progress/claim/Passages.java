package org.paodao.progress.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.paodao.document.Mentions;

/** Cuts what a report says into passages. */
final class Passages {
    private static final Pattern END = Pattern.compile("(?<=[。；;！!？?])|\\n");
    /** Longer ones are quoted up to here. */
    static final int LONGEST_QUOTE = 120;

    private static final Set<String> TIMES = Set.of("年", "月", "日", "天", "周", "时", "个月", "小时", "星期", "个星期");

    private Passages() {}

    /** The sentences of a text, none of them blank. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String part : END.split(text, -1)) {
            if (!part.isBlank()) {
                sentences.add(part.strip());
            }
        }
        return sentences;
    }

    /** The paragraphs of a text, none of them blank. */
    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Whether it says how much of something there is, other than of time: what cannot be counted is nobody's achievement. */
    static boolean counts(String passage) {
        String folded = Mentions.folded(passage);
        for (int at = 0; at < folded.length(); at++) {
            Mentions.Quantity quantity = Mentions.quantity(folded, at);
            if (quantity != null && !quantity.unit().isEmpty() && !TIMES.contains(quantity.unit())) {
                return true;
            }
        }
        return false;
    }

    /** As it is quoted. */
    static String quote(String passage) {
        return passage.length() <= LONGEST_QUOTE
                ? passage
                : passage.substring(0, passage.offsetByCodePoints(0, passage.codePointCount(0, LONGEST_QUOTE))) + "…";
    }
}
