package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the text of an item says who does it: brackets, label lines, and 由A牵头 in a sentence. */
final class UnitMarks {
    private static final int LONGEST = 1500;
    private static final Signs OPEN = Signs.of("([【〔");
    private static final Signs CLOSE = Signs.of(")]】〕");
    private static final Signs BOUNDARIES = Signs.of("。;)】]〕:,");
    private static final Words CUES = Words.among(
            "牵头", "负责", "配合", "责任", "主责", "主办", "协办", "会办", "承办", "落实单位", "参与", "协助", "组织实施", "分工", "总责", "抓总");

    /** How a sentence goes on behind those whom somebody helps. */
    private static final Words GOES_ON = Words.of("对 做好 开展 完成 进行 负责 推进 落实 制定 抓好 组织 实施 建立 将 把 , 。");

    private static final Words TOGETHER = Words.of("共同 联合 分别 分头 具体");
    private static final int LONGEST_HEADING = 40;
    private static final int SHORTEST_SECTION = 3;
    private static final int LONGEST_SECTION = 8;
    private static final int SHORTEST_TASK = 4;

    private final Flow flow;
    private final UnitNames names;
    private final int[] partner;
    private final PointTails tails;
    private final UnitHeadings headings;
    private final boolean minutes;

    UnitMarks(Flow flow, UnitNames names) {
        this.flow = flow;
        this.names = names;
        this.partner = partners(flow);
        this.tails = new PointTails(flow, names);
        this.headings = new UnitHeadings(flow, names);
        this.minutes = Minutes.are(flow);
    }

    UnitHeadings headings() {
        return headings;
    }

    /** What the ends of points say that were rows of a table. */
    PointTails tails() {
        return tails;
    }

    /** The duties stated in a stretch; empty when none are. */
    Duties in(int start, int end) {
        var said = new ArrayList<Duties>();
        int i = start;
        while (i < end) {
            char c = flow.at(i);
            if (OPEN.has(c)) {
                int close = closing(i, end);
                i = close < 0 ? i + 1 : bracket(i, close, end, said);
            } else {
                int next = atBoundary(i) ? labelled(i, end, said) : i;
                if (next == i && SpokenDuties.mayBegin(flow, start, i)) {
                    next = spoken(i, end, said);
                }
                i = next == i ? i + 1 : next;
            }
        }
        Duties stated = Duties.together(said);
        return minutes && stated.isEmpty() ? MinutedDuties.in(flow, names, start, end) : stated;
    }

    private boolean atBoundary(int i) {
        char before = flow.at(i - 1);
        return Flow.isBlank(before) || BOUNDARIES.has(before) || GluedLabels.at(flow.chars(), i);
    }

    /** Returns where to go on. */
    private int spoken(int start, int end, List<Duties> said) {
        int close = SpokenDuties.end(flow, names, start, end);
        if (close > start) {
            int from = flow.at(start) == '由' ? start + 1 : start;
            said.add(UnitClause.read(flow, names, new Range(from, close)));
        }
        return Math.max(start, close);
    }

    /** Where the text goes on behind a clause that says nothing but who does it: 由A牵头,B配合,…; 0 when it begins otherwise. */
    int behindSpoken(int start, int end) {
        int close = SpokenDuties.end(flow, names, start, end);
        int from = close < 0 ? end : close;
        while (from < end && (Flow.isBlank(flow.at(from)) || ",。;、".indexOf(flow.at(from)) >= 0)) {
            from++;
        }
        return from + SHORTEST_TASK <= end && Character.isLetterOrDigit(flow.at(from)) ? from : 0;
    }

    private int closing(int open, int end) {
        int close = partner[open];
        return close > 0 && close < end && close - open < LONGEST ? close : -1;
    }

    /** For each opening bracket the place of the one that closes it; 0 where none does. */
    private static int[] partners(Flow flow) {
        var partner = new int[flow.length()];
        var open = new int[flow.length()];
        int depth = 0;
        for (int i = 0; i < partner.length; i++) {
            if (OPEN.has(flow.at(i))) {
                open[depth++] = i;
            } else if (depth > 0 && CLOSE.has(flow.at(i))) {
                partner[open[--depth]] = i;
            }
        }
        return partner;
    }

    /** Returns where to go on. 【责任单位】A、B has the units behind the bracket. */
    private int bracket(int open, int close, int end, List<Duties> said) {
        var label = RoleWords.labelAt(flow, open + 1);
        if (label != null && open + 1 + label.length() == close + 1) {
            return labelled(open + 1, end, said);
        }
        if (CUES.in(flow.chars(), open + 1, close) || closesSentence(open, close, end)) {
            said.add(UnitClause.read(flow, names, new Range(open + 1, close)));
        }
        return close + 1;
    }

    /** A bracket with nothing but names counts only where the responsible unit stands: after the last sentence. */
    private boolean closesSentence(int open, int close, int end) {
        char before = flow.at(open - 1) == ' ' ? flow.at(open - 2) : flow.at(open - 1);
        return !Remarks.shortens(flow, open + 1) && ("。;.!\n".indexOf(before) >= 0 || isBlank(close + 1, end));
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Flow.isBlank(flow.at(i)) && "。;.".indexOf(flow.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** 责任单位：A、B up to the end of the sentence or line; returns where to go on. */
    private int labelled(int start, int end, List<Duties> said) {
        var label = RoleWords.labelAt(flow, start);
        if (label == null) {
            return start;
        }
        int i = start + label.length();
        while (i < end && flow.at(i) != '。' && !flow.isPoint(i) && flow.at(i) != Flow.BREAK && i - start < LONGEST) {
            if (flow.at(i) == ' ' && (isNumbered(start, i) || NamesBeforeText.isTold(flow, clause(i + 1, end)))) {
                break;
            }
            i++;
        }
        said.add(UnitClause.read(flow, names, new Range(start, i)));
        return i;
    }

    private boolean isNumbered(int start, int blank) {
        return Numerals.isDigit(flow.at(blank + 1)) && RoleVerbs.closing(flow, start, blank) != null;
    }

    private Range clause(int start, int end) {
        int limit = Math.min(end, start + LONGEST_HEADING);
        return new Range(start, Sentences.clauseEnd(flow.chars(), start, limit));
    }

    /** A、B负责健全… at the head of the text: the subject of the first sentence, only when every name is sure. */
    @Nullable
    Duties subject(int start, int end) {
        for (String verb : List.of("牵头", "负责")) {
            int at = flow.chars().indexOf(verb, start, Math.min(end, start + 60));
            int who = at < 0 ? at : at - TOGETHER.endingAt(flow.chars(), at, start);
            if (who > start + 2 && (isSubject(start, who) || isSection(start, who))) {
                var duties = UnitClause.read(flow, names, new Range(start, helped(at + verb.length(), end)));
                return duties.nameUnits() ? duties : null;
            }
        }
        Duties helping = helping(start, end);
        return helping == null ? together(start, end) : helping;
    }

    /** Whom the sentences tell what to do, else who acts in them; weaker than any statement of duties. */
    Duties told(int start, int end) {
        Duties told = ToldUnits.in(flow, names, start, end);
        return told.isEmpty() ? ActingUnits.in(flow, names, start, end) : told;
    }

    /** A配合B对…, B配合A开展… at the head of the text. */
    private @Nullable Duties helping(int start, int end) {
        int at = flow.chars().indexOf("配合", start, Math.min(end, start + 60));
        if (at <= start + 2 || !isSubject(start, at)) {
            return null;
        }
        for (int stop = at + 4; stop < Math.min(end, at + LONGEST_HEADING); stop++) {
            if (GOES_ON.at(flow.chars(), stop, end) > 0 && isSubject(at + 2, stop)) {
                return UnitClause.read(flow, names, new Range(start, stop));
            }
        }
        return null;
    }

    /** …牵头,B配合,…: one behind those who help the subject. */
    private int helped(int behind, int end) {
        int to = behind;
        while (",;".indexOf(flow.at(to)) >= 0) {
            int stop = to + 1;
            while (stop < end && ",;。\n".indexOf(flow.at(stop)) < 0 && stop - to <= LONGEST_HEADING) {
                stop++;
            }
            var verb = RoleVerbs.closing(flow, to + 1, stop);
            if (verb == null || verb.units() <= to + 1 || !isSubject(to + 1, verb.units())) {
                return to;
            }
            to = stop;
        }
        return to;
    }

    /** A会同B，… at the head of a sentence. */
    private @Nullable Duties together(int start, int end) {
        int at = flow.chars().indexOf("会同", start, Math.min(end, start + 40));
        int lead = at > start && flow.at(at - 1) == '要' ? at - 1 : at;
        if (lead <= start + 2 || !isSubject(start, lead)) {
            return null;
        }
        for (int stop = at + 4; stop < Math.min(end, at + 60) && flow.at(stop - 1) != ','; stop++) {
            if (GOES_ON.at(flow.chars(), stop, end) > 0 && isSubject(at + 2, stop)) {
                return UnitClause.read(flow, names, new Range(start, stop));
            }
        }
        return null;
    }

    /** 综合处负责…: a section, where nothing else stands before the verb. */
    private boolean isSection(int start, int end) {
        String name = flow.substring(start, end);
        return name.length() >= SHORTEST_SECTION
                && name.length() <= LONGEST_SECTION
                && "处室站所队".indexOf(flow.at(end - 1)) >= 0
                && name.chars().allMatch(Character::isIdeographic)
                && names.isLikely(name);
    }

    private boolean isSubject(int start, int end) {
        return UnitHeadings.nameOnly(flow, names, start, end);
    }
}
