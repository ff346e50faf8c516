package org.paodao.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A set of words that can be asked whether one of them starts or ends at a place; the longest wins. */
final class Words {
    private final Index byFirst;
    private final Index byLast;

    private Words(List<String> words) {
        byFirst = new Index(words, 0);
        byLast = new Index(words, -1);
    }

    /** The words of a text in which blanks and line breaks separate them. */
    static Words of(String separated) {
        return new Words(List.of(separated.strip().split("\\s+", -1)));
    }

    static Words among(String... words) {
        return new Words(List.of(words));
    }

    /** Length of the longest word that starts at {@code from} and does not pass {@code limit}; 0 if none. */
    int at(String text, int from, int limit) {
        if (from < 0 || from >= limit) {
            return 0;
        }
        for (String word : byFirst.get(text.charAt(from))) {
            if (from + word.length() <= limit && text.startsWith(word, from)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Length of the longest word that ends before {@code end} and does not start before {@code floor}; 0 if none. */
    int endingAt(String text, int end, int floor) {
        if (end <= floor) {
            return 0;
        }
        for (String word : byLast.get(text.charAt(end - 1))) {
            if (end - word.length() >= floor && text.startsWith(word, end - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Adds the last characters of the words. */
    void addEnds(BitSet ends) {
        byLast.addKeys(ends);
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

    /** Whether one stands anywhere in a text. */
    boolean in(String text) {
        return in(text, 0, text.length());
    }

    /** Whether a text begins with one. */
    boolean begin(String text) {
        return at(text, 0, text.length()) > 0;
    }

    /** Whether a text ends with one. */
    boolean end(String text) {
        return endingAt(text, text.length(), 0) > 0;
    }

    /** Whether a text is one and nothing else. */
    boolean contains(String text) {
        return !text.isEmpty() && at(text, 0, text.length()) == text.length();
    }

    /** Words by one of their characters, in a small open hash table: the question is asked for every character read. */
    private static final class Index {
        private static final String[] NONE = {};

        private final char[] keys;
        private final String[][] words;
        private final int mask;
        /** The keys: most characters read are none, and need no look into the table. */
        private final Signs some;

        /** @param place which character of a word is its key: 0 the first, -1 the last */
        Index(List<String> all, int place) {
            Map<Character, List<String>> groups = new HashMap<>();
            for (String word : all) {
                char key = word.charAt(place < 0 ? word.length() + place : place);
                groups.merge(key, List.of(word), Index::joined);
            }
            int size = Integer.highestOneBit(groups.size() * 8);
            keys = new char[size];
            words = new String[size][];
            mask = size - 1;
            some = Signs.of(groups.keySet().stream().map(String::valueOf).collect(Collectors.joining()));
            groups.forEach(this::put);
        }

        private static List<String> joined(List<String> some, List<String> more) {
            var all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        }

        private void put(char key, List<String> group) {
            var longestFirst = new ArrayList<>(group);
            longestFirst.sort(Comparator.comparingInt(String::length).reversed());
            int slot = slot(key);
            keys[slot] = key;
            words[slot] = longestFirst.toArray(NONE);
        }

        String[] get(char key) {
            if (!some.mayHave(key)) {
                return NONE;
            }
            String[] found = words[slot(key)];
            return found == null ? NONE : found;
        }

        void addKeys(BitSet all) {
            for (int slot = 0; slot < keys.length; slot++) {
                if (words[slot] != null) {
                    all.set(keys[slot]);
                }
            }
        }

        private int slot(char key) {
            int slot = ((key * 0x9E37) >>> 3) & mask;
            while (words[slot] != null && keys[slot] != key) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }
    }
}
