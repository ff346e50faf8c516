package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the document's own title: a heading that ends in a kind of document, else what the notice says it prints. */
final class Titles {
    static final int HEAD = 3000;
    private static final int MOST_SEGMENTS = 16;
    static final int LONGEST = 110;
    private static final int SHORTEST = 5;
    private static final int MOST_ISSUERS = 4;
    private static final List<String> KINDS = List.of(
            "通知", "意见", "方案", "要点", "措施", "办法", "规划", "计划", "决定", "通报", "公告", "通告", "清单", "分工", "任务", "规定", "细则", "条例",
            "纲要", "安排", "部署", "批复", "函", "请示", "报告", "纪要", "一览表", "任务表", "分工表", "指标表", "任务书", "责任书", "分解表", "举措",
            "若干政策", "指引", "指南", "思路", "预案", "讲话", "致辞", "启事", "简章", "公示", "名单", "解读", "记者问", "台账", "目录", "行动", "十条",
            "条措施", "工作表", "推进表", "安排表", "计划表", "进度表", "责任表", "明细表", "项目表", "总结", "招标公告", "目标", "政策", "规程", "责任分解", "工作",
            "问答", "倡议书", "提要", "议程", "规则", "章程", "标准", "民生实事", "实事项目", "汇总表", "情况表", "任务分解", "目标分解");
    private static final List<String> ABOUT = List.of("关于", "印发", "转发");
    /** Ends of letters, before which a title may break after a word that is a kind of document itself. */
    static final List<String> LETTER_ENDS =
            List.of("的通知", "的批复", "的复函", "的决定", "的意见", "的函", "的通报", "的公告", "的请示", "的报告");

    private static final String TRAILING = ")〕】]";
    private final Flow flow;
    private final UnitNames names;
    private final List<Range> segments = new ArrayList<>();

    private Titles(Flow flow, UnitNames names) {
        this.flow = flow;
        this.names = names;
        segments();
    }

    static @Nullable Found<String> in(Flow flow, UnitNames names) {
        var titles = new Titles(flow, names);
        var found = titles.heading();
        if (found == null) {
            found = FlatTitle.in(flow);
        }
        if (found == null) {
            found = PrintedTitle.in(flow);
        }
        return found == null ? FirstLine.in(flow) : unwrapped(flow, found);
    }

    /** A blank that only a break of the line left is no part of a title that the document itself cites without it. */
    private static Found<String> unwrapped(Flow flow, Found<String> title) {
        String joined = title.value().replace(" ", "");
        boolean cited = joined.length() < title.value().length() && flow.chars().contains(Folding.fold(joined));
        return cited ? title.with(joined) : title;
    }

    /** Stretches without blanks or line breaks at the head of the text. */
    private void segments() {
        int start = 0;
        for (int i = 0; i <= Math.min(flow.length(), HEAD) && segments.size() < MOST_SEGMENTS; i++) {
            boolean blank = Flow.isBlank(flow.at(i)) && !DocumentNumber.isBlankWithin(flow.chars(), i);
            if (blank || i == flow.length()) {
                start = segments.isEmpty() ? behindAnnex(start, i) : start;
                if (i > start) {
                    Range number = NumberPlaces.in(flow.substring(start, i));
                    segments.add(
                            new Range(start, number == null || number.start() <= 1 ? i : endBefore(start, number)));
                }
                start = i + 1;
            }
        }
    }

    /** 附件2关于…的任务分工表: the number of an annex that ran into its title. */
    private int behindAnnex(int start, int end) {
        String segment = flow.substring(start, end);
        int behind = FlatTitle.annex(segment);
        boolean title = segment.startsWith("关于", behind) && endsInAKind(segment);
        return title ? start + behind : start;
    }

    /** Before a number and the bracket around it. */
    private int endBefore(int start, Range number) {
        int end = start + number.start();
        return flow.at(end - 1) == '(' ? end - 1 : end;
    }

    private @Nullable Found<String> heading() {
        for (int i = 0; i < segments.size(); i++) {
            if (mayBegin(i)) {
                int last = end(i);
                if (last >= 0) {
                    return flow.quote(
                            segments.get(withIssuers(i)).start(),
                            segments.get(last).end(),
                            "title.heading",
                            90);
                }
            }
            if (of(i).indexOf('。') >= 0 && i > 0) {
                int date = i + 1 < segments.size() ? signedBehind(i) : -1;
                if (date < 0) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Where a title 关于… begins when who issues it, or issues it too, is named before it. */
    private int withIssuers(int i) {
        int first = i;
        int about = about(of(i));
        boolean named = about > 0 && names.isSure(of(i).substring(0, about));
        while (first > 0
                && i - first < MOST_ISSUERS
                && ((about == 0 && of(i).startsWith("关于")) || (named && isBeside(first)))
                && names.isSure(of(first - 1))) {
            first--;
        }
        return first;
    }

    /** Where the words behind the issuer begin; -1 when there are none. */
    private static int about(String title) {
        return ABOUT.stream()
                .mapToInt(title::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    /** 中共某县委 某县人民政府关于…: on the line, or the party committee above it; a letterhead stands above too. */
    private boolean isBeside(int segment) {
        return flow.at(segments.get(segment).start() - 1) == ' '
                || of(segment - 1).startsWith("中共");
    }

    /** A notice in one line: 现将…印发给你们。 unit date title. */
    private int signedBehind(int i) {
        for (int j = i + 1; j < Math.min(i + 4, segments.size()); j++) {
            if (FullDate.at(flow.chars(), segments.get(j).start()) != null) {
                return j;
            }
        }
        return -1;
    }

    private boolean mayBegin(int i) {
        String segment = of(i);
        boolean date = FullDate.at(segment, 0) != null;
        return !date
                && !names.isSure(segment)
                && !segment.startsWith("附")
                && !isLetterhead(segment)
                && !segment.startsWith("现将")
                && !segment.startsWith("(")
                && !segment.startsWith("|")
                && !isCrumb(i)
                && !SitePart.is(segment, i + 1 < segments.size() ? of(i + 1) : "")
                && !SitePart.holds(segment)
                && isTitleLike(segment)
                && !Markers.startsWithOne(segment)
                && DocumentNumber.at(segment) < 0;
    }

    private static boolean isLetterhead(String segment) {
        return segment.endsWith("文稿纸") || (segment.endsWith("文件") && !segment.contains("关于"));
    }

    /** 首页 >> 专题: what stands behind the sign names a part of the site. */
    private boolean isCrumb(int i) {
        return i > 0 && flow.at(segments.get(i).start() - 1) == ' ' && SitePart.isCrumb(of(i - 1));
    }

    private String of(int i) {
        return flow.substring(segments.get(i).start(), segments.get(i).end());
    }

    private static boolean isTitleLike(String segment) {
        return (segment.length() > 1 || Character.isIdeographic(segment.charAt(0)))
                && segment.indexOf('。') < 0
                && segment.indexOf(';') < 0
                && segment.indexOf('!') < 0
                && segment.indexOf(':') < 0
                && !segment.contains(">>")
                && segment.charAt(0) != '>'
                && segment.length() <= LONGEST;
    }

    /** The segment with which a title that begins at {@code first} ends; -1 when none does. */
    private int end(int first) {
        int length = 0;
        for (int last = first; last < Math.min(segments.size(), first + 4); last++) {
            String segment = of(last);
            length += segment.length();
            if (!isTitleLike(segment)
                    || length > LONGEST
                    || (last > first && (FullDate.at(segment, 0) != null || DocumentNumber.at(segment) >= 0))) {
                return -1;
            }
            boolean kind = endsInAKind(segment) || (last > first && isYears(segment) && endsInAKind(of(last - 1)));
            if (length >= SHORTEST && kind && !goesOn(last) && !passesOn(first, last)) {
                return last;
            }
        }
        return -1;
    }

    /** A line break inside a title: 关于…工作 | 的通知. */
    private boolean goesOn(int last) {
        return last + 1 < segments.size()
                && (of(last + 1).startsWith("的")
                        || (LETTER_ENDS.stream().anyMatch(of(last + 1)::endsWith)
                                && isTitleLike(of(last + 1))
                                && of(last + 1).length() < 16)
                        || isYears(of(last + 1)));
    }

    /** （2031—2033年）, also in a line of its own below the title. */
    private static boolean isYears(String segment) {
        return segment.startsWith("(20") && segment.length() < 16;
    }

    /** 关于印发…行动 | 计划的通知: a letter that passes something on ends as a letter. */
    private boolean passesOn(int first, int last) {
        String next = last + 1 < segments.size() ? of(last + 1) : "";
        boolean letter = flow.substring(
                        segments.get(first).start(), segments.get(last).end())
                .contains("关于印发");
        return letter && LETTER_ENDS.stream().anyMatch(next::endsWith) && isTitleLike(next) && !next.contains("关于");
    }

    static boolean endsInAKind(String title) {
        String bare = title;
        while (!bare.isEmpty() && TRAILING.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            int open = Math.max(
                    bare.lastIndexOf('('),
                    Math.max(bare.lastIndexOf('['), Math.max(bare.lastIndexOf('〔'), bare.lastIndexOf('【'))));
            if (open <= 0) {
                return false;
            }
            bare = bare.substring(0, open);
        }
        String stripped = bare;
        return KINDS.stream().anyMatch(stripped::endsWith);
    }
}
