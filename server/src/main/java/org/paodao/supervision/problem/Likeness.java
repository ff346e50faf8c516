package org.paodao.supervision.problem;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How much two texts are about the same: of all their pairs of neighbouring characters the share that both have, in percent. */
final class Likeness {
    private static final int ALL = 100;

    private Likeness() {}

    /** From 0 for nothing in common to 100 for the same letters, whatever their width and the marks between them. */
    static int percent(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (first.equals(second)) {
            return first.isEmpty() ? 0 : ALL;
        }
        Map<String, Integer> pairs = pairs(first);
        int all = Math.max(0, first.length() - 1) + Math.max(0, second.length() - 1);
        int shared = 0;
        for (Map.Entry<String, Integer> pair : pairs(second).entrySet()) {
            shared += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        return all == 0 ? 0 : 2 * shared * ALL / all;
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int at = 0; at + 1 < text.length(); at++) {
            pairs.merge(text.substring(at, at + 2), 1, Integer::sum);
        }
        return pairs;
    }

    /** Letters only: the same problem of another year or place is the same problem. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", "");
    }
}
