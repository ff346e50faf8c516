package org.paodao.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of words that can be asked whether one of them starts or ends at a place; the longest wins. */
final class Words {
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    private Words() {}

    /** The words of a text in which blanks and line breaks separate them. */
    static Words of(String separated) {
        var words = new Words();
        for (String word : separated.strip().split("\\s+", -1)) {
            words.add(word);
        }
        Comparator<String> longestFirst =
                Comparator.comparingInt(String::length).reversed();
        words.byFirst.values().forEach(list -> list.sort(longestFirst));
        words.byLast.values().forEach(list -> list.sort(longestFirst));
        return words;
    }

    private void add(String word) {
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        firsts.set(first);
        lasts.set(last);
        byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(word);
        byLast.computeIfAbsent(last, key -> new ArrayList<>()).add(word);
    }

    /** Length of the longest word that starts at {@code from} and does not pass {@code limit}; 0 if none. */
    int at(String text, int from, int limit) {
        if (from < 0 || from >= limit || !firsts.get(text.charAt(from))) {
            return 0;
        }
        for (String word : byFirst.getOrDefault(text.charAt(from), List.of())) {
            if (from + word.length() <= limit && text.startsWith(word, from)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Length of the longest word that ends before {@code end} and does not start before {@code floor}; 0 if none. */
    int endingAt(String text, int end, int floor) {
        if (end <= floor || !lasts.get(text.charAt(end - 1))) {
            return 0;
        }
        for (String word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
            if (end - word.length() >= floor && text.startsWith(word, end - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Where the first word between {@code from} and {@code limit} starts, or -1. */
    int first(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (at(text, i, limit) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** One behind the last word between {@code from} and {@code limit}, or -1. */
    int lastEnd(String text, int from, int limit) {
        for (int end = limit; end > from; end--) {
            if (endingAt(text, end, from) > 0) {
                return end;
            }
        }
        return -1;
    }

    boolean in(String text, int from, int limit) {
        return first(text, from, limit) >= 0;
    }
}
