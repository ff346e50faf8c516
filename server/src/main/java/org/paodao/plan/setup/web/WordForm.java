package org.paodao.plan.setup.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.setup.WordEdit;

/**
 * A word as it is typed.
 *
 * @param seen the version that was seen
 * @param what {@code kind}, {@code scheme}, {@code category} or {@code level}
 * @param scheme of a category
 * @param was its code, if it is there already
 * @param position from 1 within its list
 * @param words printed words that mean the kind, one after the other
 * @param act {@code remove}, else it is kept
 * @param reason why a plan's words change
 * @param requestKey the same for a double click
 */
public record WordForm(
        @Nullable Integer seen,
        @Nullable String what,
        @Nullable String scheme,
        @Nullable String was,
        @Nullable String code,
        @Nullable String path,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String measureWord,
        @Nullable String level,
        @Nullable List<String> supports,
        @Nullable Boolean measured,
        @Nullable String sortedBy,
        @Nullable String words,
        @Nullable String parent,
        @Nullable Integer position,
        @Nullable String act,
        @Nullable String reason,
        @Nullable String requestKey) {

    /** Whether the word is there already. */
    public boolean isHeld() {
        return was != null && !was.isEmpty();
    }

    /** A word as it is now, or an empty one. */
    static WordForm of(Vocabulary words, String what, String scheme, @Nullable String code) {
        List<? extends Vocabulary.Word> list = list(words, what, scheme);
        Vocabulary.Word word =
                list.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
        int position = word == null ? list.size() + 1 : list.indexOf(word) + 1;
        var kind = word instanceof Vocabulary.Kind held ? held : null;
        return new WordForm(
                null,
                what,
                scheme,
                word == null ? "" : word.code(),
                word == null ? "" : word.code(),
                kind == null ? "" : kind.path(),
                word == null ? "" : word.nameZh(),
                english(word),
                kind == null ? "项" : kind.measureWord(),
                kind == null ? "" : kind.level(),
                kind == null ? List.of() : kind.supports(),
                kind != null && kind.measured(),
                kind == null ? "" : kind.scheme(),
                kind == null ? "" : String.join("、", kind.words()),
                word instanceof Vocabulary.Category category ? text(category.parent()) : "",
                position,
                null,
                null,
                null);
    }

    private static String english(Vocabulary.@Nullable Word word) {
        if (word instanceof Vocabulary.Kind kind) {
            return kind.nameEn();
        }
        if (word instanceof Vocabulary.Scheme scheme) {
            return scheme.nameEn();
        }
        return word instanceof Vocabulary.Level level ? level.nameEn() : "";
    }

    /** The words beside which this one stands. */
    static List<? extends Vocabulary.Word> list(Vocabulary words, String what, String scheme) {
        return switch (what) {
            case "kind" -> words.kinds();
            case "scheme" -> words.schemes();
            case "category" ->
                words.scheme(scheme)
                        .orElseThrow(() -> Refusal.notFound("plansetup.words.unknown"))
                        .categories();
            case "level" -> words.levels();
            default -> throw Refusal.notFound("plansetup.words.unknown");
        };
    }

    /** What the form asks for. */
    WordEdit edit() {
        if ("remove".equals(act)) {
            return new WordEdit.Remove(text(what), text(scheme), text(was));
        }
        int place = position == null ? Integer.MAX_VALUE : position;
        return new WordEdit.Put("category".equals(what) ? text(scheme) : "", word(), place, !isHeld());
    }

    private Vocabulary.Word word() {
        String given = isHeld() ? text(was) : text(code);
        String english = text(nameEn).isEmpty() ? text(nameZh) : text(nameEn);
        return switch (text(what)) {
            case "kind" ->
                new Vocabulary.Kind(
                        given,
                        text(path),
                        text(nameZh),
                        english,
                        text(measureWord),
                        text(level),
                        Objects.requireNonNullElse(supports, List.of()),
                        Boolean.TRUE.equals(measured),
                        text(sortedBy),
                        Stream.of(text(words).split("[、,，\\s]+"))
                                .filter(printed -> !printed.isEmpty())
                                .toList());
            case "scheme" -> new Vocabulary.Scheme(given, text(nameZh), english, List.of());
            case "category" ->
                new Vocabulary.Category(given, text(nameZh), text(parent).isEmpty() ? null : text(parent));
            case "level" -> new Vocabulary.Level(given, text(nameZh), english);
            default -> throw Refusal.notFound("plansetup.words.unknown");
        };
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
