package org.paodao.scoring;

import java.util.Arrays;
import java.util.List;

/** A sentence of a list. Its words stand in the message files of whoever shows it. */
public interface Sentence {
    /** Names the sentence. */
    String key();

    /** What goes into the gaps, in order, with commas between; empty for no gaps. */
    String named();

    /** What goes into the gaps, in order. */
    default List<String> gaps() {
        return named().isEmpty() ? List.of() : List.of(named().split(", "));
    }

    /**
     * The sentence with its gaps filled.
     *
     * @throws IllegalArgumentException if there are more or fewer arguments than gaps
     */
    default Reason with(Object... arguments) {
        if (arguments.length != count(named())) {
            throw new IllegalArgumentException(
                    "%s has the gaps (%s), not %d.".formatted(key(), named(), arguments.length));
        }
        return Reason.of(key(), arguments);
    }

    /** How many gaps are named; a ledger has tens of thousands of sentences, so that no list is made for it. */
    private static int count(String named) {
        int count = named.isEmpty() ? 0 : 1;
        for (int at = named.indexOf(", "); at >= 0; at = named.indexOf(", ", at + 2)) {
            count++;
        }
        return count;
    }

    /** The keys of a list, in its order. */
    static List<String> keys(Sentence... listed) {
        return Arrays.stream(listed).map(Sentence::key).toList();
    }
}
