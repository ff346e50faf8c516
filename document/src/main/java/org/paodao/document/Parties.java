package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two parties in one clause: A会同B and A联合B, where the first leads, and B配合A, where the second does. */
final class Parties {
    /** Words behind which those stand who join in; 会同 says so whatever the names look like. */
    private static final List<String> JOINING = List.of("会同", "联合", "协同", "会商");

    private static final List<String> HELPING = List.of("积极配合", "协助配合", "配合", "协助", "支持");
    /** What stands before such a word and belongs to it: A要会同B, A负责会同B. */
    private static final List<String> BEFORE = List.of("要", "应", "负责", "牵头", "积极", "主动");

    private final Flow flow;
    private final UnitNames names;
    private final UnitList list;

    Parties(Flow flow, UnitNames names) {
        this.flow = flow;
        this.names = names;
        this.list = new UnitList(flow, names);
    }

    /** 会计, 会展: other words that begin like one. */
    private static final Words OTHERS = Words.of("会计 会展 会议 会务 会员 会商 会所 会客 会诊");

    private static final String OFFICES = "处室科";
    private static final String WITH = "会";

    /** Who leads and who joins in, where a clause names both; a stretch with a single party has none. */
    record Both(Range leading, Range joining) {}

    @Nullable
    Both in(int start, int end) {
        for (String word : JOINING) {
            int at = flow.chars().indexOf(word, start, end);
            int lead = behind(start, at);
            if (at > start && isNamed(start, lead) && (word.equals("会同") || isNamed(at + word.length(), end))) {
                return new Both(new Range(start, lead), new Range(at + word.length(), end));
            }
        }
        for (String word : HELPING) {
            int at = flow.chars().indexOf(word, start, end);
            if (at > start && isNamed(start, at) && isNamed(at + word.length(), end)) {
                return new Both(new Range(at + word.length(), end), new Range(start, at));
            }
        }
        return null;
    }

    /** 宣传处会办公室: sections of one house, with whom one of them does it. */
    @Nullable
    Both convened(int start, int end) {
        int at = flow.chars().indexOf(WITH, start, end);
        boolean office = at > start + 1 && OFFICES.indexOf(flow.at(at - 1)) >= 0;
        boolean joins = office && OTHERS.at(flow.chars(), at, end) == 0;
        return joins && isNamed(start, at) && isNamed(at + WITH.length(), end)
                ? new Both(new Range(start, at), new Range(at + WITH.length(), end))
                : null;
    }

    /** How long the word is with which a clause goes on about those who join in: …牵头,会同B; 0 when it does not. */
    int joinsAt(int start, int end) {
        for (String word : JOINING) {
            if (flow.chars().startsWith(word, start) && isNamed(start + word.length(), end)) {
                return word.length();
            }
        }
        return 0;
    }

    private int behind(int start, int at) {
        for (String word : BEFORE) {
            if (at - word.length() > start && flow.chars().startsWith(word, at - word.length())) {
                return at - word.length();
            }
        }
        return at;
    }

    private boolean isNamed(int start, int end) {
        if (end <= start) {
            return false;
        }
        var units = list.split(start, end);
        return !units.isEmpty()
                && units.stream()
                        .map(unit -> flow.substring(unit.start(), unit.end()))
                        .allMatch(names::isLikely);
    }
}
