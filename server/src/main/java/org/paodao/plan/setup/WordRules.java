package org.paodao.plan.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.Vocabulary.Category;
import org.paodao.plan.Vocabulary.Kind;
import org.paodao.plan.Vocabulary.Scheme;

/** What holds in every vocabulary: words name each other, and addresses made of them lead to one place. */
final class WordRules {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern CATEGORY_CODE = Pattern.compile("[^/\\s]{1,40}");
    private static final Pattern PATH = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final int NAME_LIMIT = 60;

    private WordRules() {}

    /**
     * Refuses a vocabulary that does not hold together.
     *
     * @param pages second parts of addresses that lead to pages of a plan, where the items of a kind cannot be
     */
    static void check(Vocabulary words, Set<String> pages) {
        var flaws = new ArrayList<Flaw>();
        words.kinds().stream()
                .filter(kind -> pages.contains(kind.path()))
                .forEach(kind -> flaws.add(Flaw.at("path", "plansetup.words.path-page", kind.path())));
        words.kinds().forEach(kind -> kind(words, kind, flaws));
        words.schemes().forEach(scheme -> scheme(scheme, flaws));
        words.levels().forEach(level -> named(level, flaws));
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(List.copyOf(flaws));
        }
    }

    private static void kind(Vocabulary words, Kind kind, List<Flaw> flaws) {
        named(kind, flaws);
        if (!PATH.matcher(kind.path()).matches()) {
            flaws.add(Flaw.at("path", "plansetup.words.path-wrong", kind.path()));
        }
        if (words.kinds().stream()
                .anyMatch(other ->
                        !other.code().equals(kind.code()) && other.path().equals(kind.path()))) {
            flaws.add(Flaw.at("path", "plansetup.words.path-taken", kind.path()));
        }
        if (!kind.level().isEmpty() && words.level(kind.level()).isEmpty()) {
            flaws.add(Flaw.at("level", "plansetup.words.level-unknown", kind.nameZh(), kind.level()));
        }
        if (!kind.scheme().isEmpty() && words.scheme(kind.scheme()).isEmpty()) {
            flaws.add(Flaw.at("scheme", "plansetup.words.scheme-unknown", kind.nameZh(), kind.scheme()));
        }
        kind.supports().stream()
                .filter(supported -> words.kind(supported).isEmpty())
                .forEach(supported ->
                        flaws.add(Flaw.at("supports", "plansetup.words.supports-unknown", kind.nameZh(), supported)));
        if (reaches(words, kind.supports(), kind.code(), words.kinds().size())) {
            flaws.add(Flaw.at("supports", "plansetup.words.supports-circle", kind.nameZh()));
        }
    }

    /** Whether what is supported leads, over at most so many steps, to the kind itself. */
    private static boolean reaches(Vocabulary words, List<String> supported, String code, int steps) {
        return steps > 0
                && supported.stream()
                        .anyMatch(next -> next.equals(code)
                                || words.kind(next)
                                        .filter(kind -> reaches(words, kind.supports(), code, steps - 1))
                                        .isPresent());
    }

    private static void scheme(Scheme scheme, List<Flaw> flaws) {
        named(scheme, flaws);
        for (Category category : scheme.categories()) {
            if (!CATEGORY_CODE.matcher(category.code()).matches()) {
                flaws.add(Flaw.at("code", "plansetup.words.category-code-wrong"));
            }
            name(category, flaws);
            String parent = category.parent();
            if (parent != null && scheme.category(parent).isEmpty()) {
                flaws.add(Flaw.at("parent", "plansetup.words.parent-unknown", category.nameZh(), parent));
            }
            if (parent != null && scheme.depth(category) >= scheme.categories().size()) {
                flaws.add(Flaw.at("parent", "plansetup.words.parent-circle", category.nameZh()));
            }
        }
    }

    private static void named(Vocabulary.Word word, List<Flaw> flaws) {
        if (!CODE.matcher(word.code()).matches()) {
            flaws.add(Flaw.at("code", "plansetup.words.code-wrong"));
        }
        name(word, flaws);
    }

    private static void name(Vocabulary.Word word, List<Flaw> flaws) {
        if (word.nameZh().isBlank() || word.nameZh().length() > NAME_LIMIT) {
            flaws.add(Flaw.at("nameZh", "plansetup.words.name-missing", NAME_LIMIT));
        }
    }
}
