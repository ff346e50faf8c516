package org.paodao.supervision;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts text into pairs of neighbouring characters. Chinese has no gaps between words; whoever looks for a few characters looks for the pairs in them, which an index
 * has. No extension of the database is needed for it.
 */
final class Bigrams {
    private Bigrams() {}

    /** The lexemes by which a text can be found, as an array that the database understands. */
    static String of(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : words(text)) {
            cut(word, found);
        }
        return found.stream().collect(Collectors.joining(",", "{", "}"));
    }

    /** What a text must hold to hold these words, as the database asks for it; empty when there is nothing to look for. */
    static String query(String words) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String word : words(words)) {
            if (word.codePointCount(0, word.length()) == 1) {
                pairs.add("'" + word + "':*");
            } else {
                Set<String> cut = new LinkedHashSet<>();
                pairs(word, cut);
                cut.forEach(pair -> pairs.add("'" + pair + "'"));
            }
        }
        return String.join(" & ", pairs);
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
    }

    private static void cut(String word, Set<String> found) {
        pairs(word, found);
        if (!word.isEmpty()) {
            int last = word.offsetByCodePoints(word.length(), -1);
            found.add(word.substring(last));
        }
    }

    private static void pairs(String word, Set<String> found) {
        int[] points = word.codePoints().toArray();
        for (int at = 0; at + 1 < points.length; at++) {
            found.add(new String(points, at, 2));
        }
    }
}
