package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits an enumeration of units into its names: 省教育厅、省财政厅,各市、县人民政府及有关部门. Places count in the flow. */
final class UnitList {
    private static final List<String> GOVERNMENTS = List.of("人民政府", "政府", "党委", "管委会", "党委政府", "党委和政府", "办事处", "委");
    private static final List<String> OPENING_JOINTS = List.of("以及", "及", "所涉及的");
    private static final List<String> JOINTS = List.of("以及", "会同", "及其", "及", "和", "与", "并");

    /** 自由贸易试验区: 由 as a part of another word. */
    private static final String NAMES_WITH_BY = "自理缘事";

    /** 县(市)政府. */
    private static final Pattern HALF_LEVEL = Pattern.compile("\\([市县区旗]\\)");

    private static final int FEWEST = 4;
    private static final Signs OPEN = Signs.of("(〔[【《");
    private static final Signs CLOSE = Signs.of(")〕]】》");
    private static final Signs SEPARATORS = Signs.of("、,;/\n");

    private final Flow flow;
    private final UnitNames names;

    UnitList(Flow flow, UnitNames names) {
        this.flow = flow;
        this.names = names;
    }

    /** Names with their places in the flow; what follows 等 is dropped up to the next separator. */
    List<Range> split(int start, int end) {
        var pieces = new ArrayList<Range>();
        int from = start;
        int depth = 0;
        for (int i = start; i < end; i++) {
            i = Remarks.behindAngles(flow, i, end);
            char c = flow.at(i);
            if (OPEN.has(c)) {
                depth++;
            } else if (CLOSE.has(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && isSeparator(i, from)) {
                piece(from, i, pieces);
                from = i + 1;
            }
        }
        piece(from, end, pieces);
        return PlaceLists.joined(flow, names, merge(pieces));
    }

    private boolean isSeparator(int i, int from) {
        char c = flow.at(i);
        if (SEPARATORS.has(c)) {
            return true;
        }
        return c == ' ' && names.isLikely(flow.substring(from, i)) && flow.at(i + 1) != '(';
    }

    private void piece(int start, int end, List<Range> pieces) {
        int from = start;
        int to = cutEtc(start, end);
        while (from < to && (Flow.isBlank(flow.at(from)) || (flow.at(from) == '由' && to - from > 3))) {
            from++;
        }
        from = behindBy(behindLabel(from, to), to);
        while (to > from && " \n。.*:".indexOf(flow.at(to - 1)) >= 0) {
            to--;
        }
        for (String joint : OPENING_JOINTS) {
            if (to - from > joint.length() + 1 && flow.chars().startsWith(joint, from)) {
                from += joint.length();
            }
        }
        if (from < to) {
            joined(from, to, pieces);
        }
        if (to < end) {
            behindEtc(to, end, pieces);
        }
    }

    /** 具体办法由A: who does it stands behind the last 由, which is part of no name. */
    private int behindBy(int from, int to) {
        int by = Text.last(flow.chars(), '由', from, to);
        boolean word = by > from && NAMES_WITH_BY.indexOf(flow.at(by - 1)) < 0 && flow.at(by + 1) != '于';
        return word && names.isSure(flow.substring(by + 1, to)) ? by + 1 : from;
    }

    /** 试点单位:第一批:A: what stands before the last colon says which units they are. */
    private int behindLabel(int from, int to) {
        int depth = 0;
        int behind = from;
        if (flow.chars().indexOf(':', from, to) < 0) {
            return from;
        }
        for (int i = from; i + 2 < to && flow.at(i) != '“'; i++) {
            depth += OPEN.has(flow.at(i)) ? 1 : CLOSE.has(flow.at(i)) ? -1 : 0;
            behind = depth == 0 && flow.at(i) == ':' ? i + 1 : behind;
        }
        return behind;
    }

    /** A、B等部门及各地区: what the 等 sums up is no further unit, but what is joined behind it is. */
    private void behindEtc(int etc, int end, List<Range> pieces) {
        String rest = flow.substring(etc, end);
        int joint = -1;
        for (String word : List.of("及各", "和各", "及相关地", "及有关地")) {
            int at = rest.indexOf(word);
            if (at > 0 && (joint < 0 || at < joint)) {
                joint = at;
            }
        }
        if (joint >= 0) {
            pieces.add(new Range(etc + joint + 1, end));
        }
    }

    private int cutEtc(int start, int end) {
        for (int i = start + 2; i < end; i++) {
            if (flow.chars().startsWith("负责", i) && i + 4 < end && names.isSure(flow.substring(start, i))) {
                return i;
            }
            if (Etc.is(flow, i)) {
                return i;
            }
        }
        return end;
    }

    /** A及B, A和B: only where both sides are whole names, for 文化和旅游部 is one. */
    private void joined(int start, int end, List<Range> pieces) {
        int glued = glued(start, end);
        if (glued > 0) {
            pieces.add(new Range(start, glued));
            joined(glued, end, pieces);
            return;
        }
        for (String joint : JOINTS) {
            int at = flow.chars().indexOf(joint, Math.min(start + 2, end), end);
            while (at >= 0) {
                boolean group = UnitNames.isCollective(flow.substring(at + joint.length(), end))
                        && names.isLikely(flow.substring(start, at));
                boolean whole = group || isWhole(start, at);
                if (whole && beginsAName(at + joint.length(), end)) {
                    pieces.add(new Range(start, at));
                    joined(at + joint.length(), end, pieces);
                    return;
                }
                at = flow.chars().indexOf(joint, at + 1, end);
            }
        }
        pieces.add(new Range(start, end));
    }

    /** 市教育局市财政局: where a second name of the same level follows without a mark; -1 when none does. */
    private int glued(int start, int end) {
        char level = flow.at(start);
        if ("省市县区州".indexOf(level) < 0) {
            return -1;
        }
        for (int i = start + FEWEST; i <= end - FEWEST; i++) {
            boolean edge = flow.at(i) == level && "局委厅办".indexOf(flow.at(i - 1)) >= 0;
            if (edge && names.isSure(flow.substring(start, i)) && names.isSure(flow.substring(i, end))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isWhole(int start, int end) {
        String left = flow.substring(start, end);
        return names.isSure(left) && !left.endsWith("党委") && !left.endsWith("党工委");
    }

    private boolean beginsAName(int start, int end) {
        String right = flow.substring(start, end);
        return right.length() > 2 && names.isLikely(right) && !right.startsWith("单位") && !right.startsWith("改革");
    }

    /** Puts 各市、州、县人民政府 together again. */
    private List<Range> merge(List<Range> pieces) {
        var merged = new ArrayList<Range>();
        for (Range piece : pieces) {
            if (!merged.isEmpty() && belongsTo(merged.getLast(), piece)) {
                merged.set(merged.size() - 1, new Range(merged.getLast().start(), piece.end()));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }

    private boolean belongsTo(Range group, Range piece) {
        if (flow.at(group.end()) != '、') {
            return false;
        }
        String first = flow.substring(group.start(), group.end());
        int each = first.indexOf('各');
        if (first.length() > 1 && (each < 0 || each > 2)) {
            return false;
        }
        String next = UnitNames.bare(
                HALF_LEVEL.matcher(flow.substring(piece.start(), piece.end())).replaceAll(""));
        if (first.length() == 1 && isNamedOnce(first.charAt(0), next)) {
            return true;
        }
        if (each == 0 && first.endsWith("党委") && GOVERNMENTS.contains(next)) {
            return true;
        }
        if (each < 0 || next.startsWith("各") || !GroupLevels.are(first.substring(each + 1))) {
            return false;
        }
        if (next.length() == 1 && GroupLevels.without(next).isEmpty() && flow.at(piece.end()) == '、') {
            return true;
        }
        String rest = GroupLevels.without(next);
        boolean lower = next.length() > rest.length() && GroupLevels.isLowerThan(first, next);
        return lower
                && (rest.isEmpty() || GOVERNMENTS.contains(rest) || (first.startsWith("各市") && names.isLikely(next)));
    }

    /** 市、县教育局: the name said once for two levels. */
    private boolean isNamedOnce(char level, String next) {
        return "省市区县州".indexOf(level) >= 0
                && "市区县州乡镇".indexOf(next.charAt(0)) >= 0
                && next.charAt(0) != level
                && next.length() > 2
                && names.isLikely(next);
    }
}
