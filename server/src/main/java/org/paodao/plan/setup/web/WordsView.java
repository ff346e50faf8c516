package org.paodao.plan.setup.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Vocabulary;
import org.paodao.ui.Option;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A vocabulary to read and change, of the office or of one plan.
 *
 * @param path where it lives, and where changes are sent
 * @param seen its version
 * @param editable whether the reader may change it
 * @param ofPlan whether it belongs to a plan: a change then makes a version and needs a reason
 * @param form the word that is being changed; null while reading
 */
public record WordsView(
        Vocabulary words,
        String path,
        int seen,
        boolean editable,
        boolean ofPlan,
        @Nullable WordForm form) {

    /** Where a word is changed. */
    public String edit(String what, String scheme, String code) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("what", what);
        if (!scheme.isEmpty()) {
            address.queryParam("scheme", scheme);
        }
        if (!code.isEmpty()) {
            address.queryParam("code", code);
        }
        return address.fragment("word").build().encode().toUriString();
    }

    /** The places that a word can take in its list. */
    public List<Option> positions(WordForm word) {
        int held = WordForm.list(words, String.valueOf(word.what()), word.scheme() == null ? "" : word.scheme())
                .size();
        return IntStream.rangeClosed(1, word.isHeld() ? held : held + 1)
                .mapToObj(place -> new Option(String.valueOf(place), String.valueOf(place)))
                .toList();
    }

    /** The categories that can stand above one. */
    public List<Option> parents(WordForm word) {
        return words.scheme(word.scheme() == null ? "" : word.scheme())
                .map(scheme -> scheme.categories().stream()
                        .filter(category -> !category.code().equals(word.was()))
                        .map(category -> new Option(category.code(), category.nameZh()))
                        .toList())
                .orElse(List.of());
    }

    /** The kinds that a kind can support. */
    public List<Vocabulary.Kind> others(WordForm word) {
        return words.kinds().stream()
                .filter(kind -> !kind.code().equals(word.was()))
                .toList();
    }

    /** The levels to choose from. */
    public List<Option> levels(boolean chinese) {
        return words.levels().stream()
                .map(level -> new Option(level.code(), level.name(chinese)))
                .toList();
    }

    /** The schemes to choose from. */
    public List<Option> schemes(boolean chinese) {
        return words.schemes().stream()
                .map(scheme -> new Option(scheme.code(), chinese ? scheme.nameZh() : scheme.nameEn()))
                .toList();
    }

    /** The names of the kinds that a kind supports. */
    public String supports(Vocabulary.Kind kind, boolean chinese) {
        return String.join(
                "、",
                kind.supports().stream()
                        .map(code -> words.kind(code)
                                .map(other -> chinese ? other.nameZh() : other.nameEn())
                                .orElse(code))
                        .toList());
    }

    /** The name of a kind's level; empty without one. */
    public String level(Vocabulary.Kind kind, boolean chinese) {
        return words.level(kind.level()).map(level -> level.name(chinese)).orElse("");
    }
}
