package org.paodao.plan.setup;

import java.util.ArrayList;
import java.util.List;
import org.paodao.plan.Vocabulary.Word;

/** Words in their order, changed one at a time. */
final class WordList {
    private WordList() {}

    static <W extends Word> boolean holds(List<W> words, String code) {
        return words.stream().anyMatch(word -> word.code().equals(code));
    }

    /**
     * The words with this one at a place; it leaves the place it had.
     *
     * @param position from 1; beyond the end means last
     */
    static <W extends Word> List<W> put(List<W> words, W word, int position) {
        var changed = new ArrayList<>(without(words, word.code()));
        changed.add(Math.clamp(position - 1L, 0, changed.size()), word);
        return List.copyOf(changed);
    }

    static <W extends Word> List<W> without(List<W> words, String code) {
        return words.stream().filter(word -> !word.code().equals(code)).toList();
    }
}
