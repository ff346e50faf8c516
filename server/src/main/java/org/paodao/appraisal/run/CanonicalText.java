package org.paodao.appraisal.run;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Writes JSON of which every byte is determined: no spaces, only what must be escaped is. */
final class CanonicalText {
    private static final int LAST_CONTROL = 0x1f;

    private final StringBuilder text = new StringBuilder();

    CanonicalText raw(String written) {
        text.append(written);
        return this;
    }

    /** A text in quotes; what stands between letters that must be escaped goes as a whole. */
    CanonicalText word(String word) {
        text.append('"');
        int from = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '"' || c == '\\' || c <= LAST_CONTROL) {
                text.append(word, from, i);
                escaped(c);
                from = i + 1;
            }
        }
        text.append(word, from, word.length()).append('"');
        return this;
    }

    private void escaped(char c) {
        if (c > LAST_CONTROL) {
            text.append('\\').append(c);
        } else {
            text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        }
    }

    <T> CanonicalText list(Collection<T> all, Consumer<T> each) {
        text.append('[');
        boolean first = true;
        for (T one : all) {
            if (!first) {
                text.append(',');
            }
            first = false;
            each.accept(one);
        }
        text.append(']');
        return this;
    }

    /** In the order of its keys. */
    <T> CanonicalText map(SortedMap<String, T> all, Consumer<T> each) {
        text.append('{');
        boolean first = true;
        for (Map.Entry<String, T> one : all.entrySet()) {
            if (!first) {
                text.append(',');
            }
            first = false;
            word(one.getKey()).raw(":");
            each.accept(one.getValue());
        }
        text.append('}');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
