package org.paodao.plan.amendment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Category;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanView;
import org.paodao.plan.Scheme;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.amendment.WordChange.Name;
import org.paodao.plan.amendment.WordChange.Said;
import org.paodao.plan.amendment.WordChange.Sort;
import org.paodao.plan.amendment.WordChange.Trait;
import org.paodao.plan.amendment.WordChange.Turn;

/**
 * Tells the words of two versions apart: kinds, schemes, and the categories of each. How many items a kind holds is no part of
 * the word.
 *
 * @param levels the names of the levels at which kinds stand
 */
record WordChanges(PlanView before, PlanView after, List<Vocabulary.Level> levels) {

    List<WordChange> all() {
        var changes = new ArrayList<WordChange>();
        changes(words(before.kinds(), before), words(after.kinds(), after), changes);
        changes(schemes(before), schemes(after), changes);
        Stream.concat(after.schemes().stream(), before.schemes().stream())
                .map(Scheme::code)
                .distinct()
                .forEach(code -> changes(categories(before, code), categories(after, code), changes));
        return changes;
    }

    /** A word with all that it says, in the order in which it is shown. */
    private record Word(Sort sort, String scheme, String code, Name name, Map<Trait, List<Told>> says) {}

    /** What a word says; another word that it names is the same by its code, however it is called. */
    private record Told(String key, Name name) {
        Told(String code, String zh, String en) {
            this(code, new Name(zh, en));
        }
    }

    private static void changes(List<Word> before, List<Word> after, List<WordChange> changes) {
        Map<String, Word> was = byCode(before);
        Map<String, Word> is = byCode(after);
        Set<String> moved = Order.moved(List.copyOf(was.keySet()), List.copyOf(is.keySet()));
        is.values().stream()
                .flatMap(word -> change(was.get(word.code()), word, moved.contains(word.code())).stream())
                .forEach(changes::add);
        before.stream()
                .filter(word -> !is.containsKey(word.code()))
                .map(word -> new WordChange(word.sort(), word.scheme(), word.code(), word.name(), Turn.WENT, List.of()))
                .forEach(changes::add);
    }

    private static Map<String, Word> byCode(List<Word> words) {
        Map<String, Word> byCode = new LinkedHashMap<>();
        words.forEach(word -> byCode.put(word.code(), word));
        return byCode;
    }

    private static Optional<WordChange> change(@Nullable Word was, Word is, boolean moved) {
        var said = new ArrayList<Said>();
        is.says().forEach((trait, names) -> {
            List<Told> old = was == null ? List.of() : was.says().getOrDefault(trait, List.of());
            boolean named = trait == Trait.NAME || trait == Trait.NAME_EN;
            if (!keys(old).equals(keys(names)) && !(was == null && named)) {
                said.add(new Said(trait, names(old), names(names)));
            }
        });
        if (moved) {
            said.add(new Said(Trait.PLACE, List.of(), List.of()));
        }
        return was != null && said.isEmpty()
                ? Optional.empty()
                : Optional.of(new WordChange(
                        is.sort(), is.scheme(), is.code(), is.name(), was == null ? Turn.CAME : Turn.CHANGED, said));
    }

    private static List<String> keys(List<Told> told) {
        return told.stream().map(Told::key).toList();
    }

    private static List<Name> names(List<Told> told) {
        return told.stream().map(Told::name).toList();
    }

    private List<Word> words(List<Kind> kinds, PlanView plan) {
        return kinds.stream().map(kind -> kind(kind, plan)).toList();
    }

    private Word kind(Kind kind, PlanView plan) {
        Map<Trait, List<Told>> says = named(kind.nameZh(), kind.nameEn());
        says.put(Trait.MEASURE, one(kind.measureWord()));
        says.put(
                Trait.LEVEL,
                levels.stream()
                        .filter(level -> level.code().equals(kind.level()))
                        .map(level -> new Told(level.code(), level.nameZh(), level.nameEn()))
                        .toList());
        says.put(
                Trait.SUPPORTS,
                plan.kinds().stream()
                        .filter(other -> kind.supports().contains(other.code()))
                        .sorted(Comparator.comparing(Kind::code))
                        .map(other -> new Told(other.code(), other.nameZh(), other.nameEn()))
                        .toList());
        says.put(Trait.MEASURED, kind.measured() ? one(kind.code()) : List.of());
        return new Word(Sort.KIND, "", kind.code(), new Name(kind.nameZh(), kind.nameEn()), says);
    }

    private static List<Word> schemes(PlanView plan) {
        return plan.schemes().stream()
                .map(scheme -> new Word(
                        Sort.SCHEME,
                        "",
                        scheme.code(),
                        new Name(scheme.nameZh(), scheme.nameEn()),
                        named(scheme.nameZh(), scheme.nameEn())))
                .toList();
    }

    private static List<Word> categories(PlanView plan, String scheme) {
        return plan.schemes().stream()
                .filter(held -> held.code().equals(scheme))
                .flatMap(held -> held.categories().stream())
                .map(category -> category(category, plan))
                .toList();
    }

    private static Word category(Category category, PlanView plan) {
        Map<Trait, List<Told>> says = new TreeMap<>();
        says.put(Trait.NAME, one(category.name()));
        says.put(
                Trait.PARENT,
                parent(category.parent(), plan)
                        .map(above -> List.of(new Told(above.code(), above.name(), above.name())))
                        .orElse(List.of()));
        return new Word(
                Sort.CATEGORY, category.scheme(), category.code(), new Name(category.name(), category.name()), says);
    }

    private static Optional<Category> parent(@Nullable UUID id, PlanView plan) {
        return Optional.ofNullable(id).flatMap(plan::category);
    }

    private static Map<Trait, List<Told>> named(String zh, String en) {
        Map<Trait, List<Told>> says = new TreeMap<>();
        says.put(Trait.NAME, one(zh));
        says.put(Trait.NAME_EN, one(en));
        return says;
    }

    private static List<Told> one(String text) {
        return text.isEmpty() ? List.of() : List.of(new Told(text, text, text));
    }
}
