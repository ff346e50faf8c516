package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said to be the same as before: 责任单位：同上, and 〃 in a table. */
final class SameAsAbove {
    private static final List<String> WORDS = List.of("同上", "同前", "同上项", "〃", "″", "\"\"");
    private static final String RULE = "same-as-above";
    private static final int LESS_SURE = 10;
    private static final int LONGEST_LABEL = 10;

    private SameAsAbove() {}

    static boolean is(String said) {
        String bare = Folding.fold(said).replace(" ", "").replace("。", "");
        return WORDS.contains(bare);
    }

    /** Whether such a word stands here. */
    static boolean at(Flow flow, int place) {
        return flow.chars().startsWith("同上", place) || flow.chars().startsWith("同前", place);
    }

    /** The item with what it takes from the one before. */
    static DraftItem resolved(DraftItem item, @Nullable DraftItem before) {
        boolean refers = item.units().stream().anyMatch(unit -> is(unit.value().name()))
                || item.leaders().stream().anyMatch(leader -> is(leader.value()));
        return refers ? with(item, units(item.units(), before), leaders(item.leaders(), before)) : item;
    }

    private static DraftItem with(DraftItem item, List<Found<UnitMention>> units, List<Found<String>> leaders) {
        return new DraftItem(
                item.path(),
                item.title(),
                item.category(),
                item.kind(),
                item.body(),
                units,
                leaders,
                item.deadlines(),
                item.targets());
    }

    private static List<Found<UnitMention>> units(List<Found<UnitMention>> said, @Nullable DraftItem before) {
        var units = new Duties();
        for (var unit : said) {
            if (is(unit.value().name())) {
                taken(unit.value().role(), before).forEach(units::add);
            } else {
                units.add(unit);
            }
        }
        return units.units();
    }

    /** Those of the same role, or all where there are none. */
    private static List<Found<UnitMention>> taken(UnitMention.Role role, @Nullable DraftItem before) {
        var known = before == null ? List.<Found<UnitMention>>of() : before.units();
        var same = known.stream().filter(unit -> unit.value().role() == role).toList();
        return (same.isEmpty() ? known : same).stream().map(SameAsAbove::again).toList();
    }

    private static List<Found<String>> leaders(List<Found<String>> said, @Nullable DraftItem before) {
        var leaders = new ArrayList<Found<String>>();
        for (var leader : said) {
            if (!is(leader.value())) {
                leaders.add(leader);
            } else if (before != null) {
                before.leaders().forEach(known -> leaders.add(again(known)));
            }
        }
        return leaders;
    }

    /** The fact quotes the place where it was said first. */
    static <T> Found<T> again(Found<T> known) {
        int confidence = Math.max(0, known.confidence() - (known.rule().equals(RULE) ? 0 : LESS_SURE));
        return new Found<>(known.value(), known.range(), RULE, confidence);
    }

    /** Whether a stretch says of its deadline that it is the same: 完成时限：同上. */
    static boolean isDeadline(Flow flow, int start, int end) {
        for (int at = flow.chars().indexOf("同上", start, end);
                at >= 0;
                at = flow.chars().indexOf("同上", at + 1, end)) {
            for (int label = Math.max(start, at - LONGEST_LABEL); label < at; label++) {
                var read = RoleWords.labelAt(flow, label);
                if (read != null && read.label() == RoleWords.Label.DEADLINE && label + read.length() == at) {
                    return true;
                }
            }
        }
        return false;
    }
}
