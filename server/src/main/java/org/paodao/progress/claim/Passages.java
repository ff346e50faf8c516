package org.paodao.progress.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts what a report says into passages. */
final class Passages {
    private static final Pattern END = Pattern.compile("(?<=[。；;！!？?])|\\n");
    /** Longer ones are quoted up to here. */
    static final int LONGEST_QUOTE = 120;

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

    /** As it is quoted. */
    static String quote(String passage) {
        return passage.length() <= LONGEST_QUOTE
                ? passage
                : passage.substring(0, passage.offsetByCodePoints(0, passage.codePointCount(0, LONGEST_QUOTE))) + "…";
    }
}
