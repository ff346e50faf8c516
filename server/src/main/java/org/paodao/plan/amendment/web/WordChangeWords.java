package org.paodao.plan.amendment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.paodao.plan.Scheme;
import org.paodao.plan.amendment.Comparison;
import org.paodao.plan.amendment.Marks;
import org.paodao.plan.amendment.Strictness;
import org.paodao.plan.amendment.WordChange;
import org.paodao.plan.amendment.WordChange.Name;
import org.paodao.plan.amendment.WordChange.Sort;
import org.paodao.plan.amendment.WordChange.Trait;
import org.paodao.plan.amendment.web.DifferenceView.Entry;
import org.paodao.plan.amendment.web.DifferenceView.Group;
import org.paodao.plan.amendment.web.DifferenceView.Line;
import org.paodao.plan.amendment.web.DifferenceView.Turn;
import org.paodao.ui.Words;

/** Says in a reader's words what became of a plan's kinds, schemes and categories. */
final class WordChangeWords {
    private final Words words;
    private final Comparison comparison;

    WordChangeWords(Words words, Comparison comparison) {
        this.words = words;
        this.comparison = comparison;
    }

    /** Kinds, then ways to sort, then the categories of each. */
    List<Group> groups() {
        var groups = new ArrayList<Group>();
        add(groups, words.msg("amendment.words.kinds"), of(Sort.KIND, ""));
        add(groups, words.msg("amendment.words.schemes"), of(Sort.SCHEME, ""));
        comparison.words().stream()
                .map(WordChange::scheme)
                .filter(scheme -> !scheme.isEmpty())
                .distinct()
                .forEach(scheme -> add(
                        groups, words.msg("amendment.words.categories", scheme(scheme)), of(Sort.CATEGORY, scheme)));
        return groups;
    }

    private static void add(List<Group> groups, String name, List<Entry> entries) {
        if (!entries.isEmpty()) {
            groups.add(new Group(name, entries));
        }
    }

    private List<Entry> of(Sort sort, String scheme) {
        return comparison.words().stream()
                .filter(change -> change.sort() == sort && change.scheme().equals(scheme))
                .map(this::entry)
                .toList();
    }

    private Entry entry(WordChange change) {
        return new Entry(
                Turn.valueOf(change.turn().name()),
                change.sort() == Sort.CATEGORY ? change.code() : "",
                change.name().in(words.chinese()),
                "",
                "",
                false,
                change.said().stream().map(this::line).toList());
    }

    private Line line(WordChange.Said said) {
        String name = words.msg("amendment.words.trait." + said.trait().word());
        if (said.trait() == Trait.PLACE) {
            return new Line(name, List.of(), List.of(words.msg("amendment.reordered")), List.of(), Strictness.OPEN);
        }
        List<String> before = names(said.trait(), said.before());
        List<String> after = names(said.trait(), said.after());
        boolean renamed =
                (said.trait() == Trait.NAME || said.trait() == Trait.NAME_EN) && !before.isEmpty() && !after.isEmpty();
        return new Line(
                name,
                before,
                after,
                renamed ? Marks.between(before.getFirst(), after.getFirst()) : List.of(),
                Strictness.OPEN);
    }

    private List<String> names(Trait trait, List<Name> names) {
        return trait == Trait.MEASURED && !names.isEmpty()
                ? List.of(words.msg("amendment.words.measured"))
                : names.stream().map(name -> name.in(words.chinese())).toList();
    }

    private String scheme(String code) {
        return Stream.concat(comparison.to().schemes().stream(), comparison.from().schemes().stream())
                .filter(scheme -> scheme.code().equals(code))
                .map((Scheme scheme) -> scheme.name(words.chinese()))
                .findFirst()
                .orElse(code);
    }
}
