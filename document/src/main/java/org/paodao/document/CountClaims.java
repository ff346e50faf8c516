package org.paodao.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts which a document announces of itself: 12个标志性成果, 33项重点工作, 45个指标. */
final class CountClaims {
    /** What only the document itself can be speaking of. */
    static final Words OWN = Words.of("""
            标志性成果 重点工作 重大改革 重大改革事项 重点改革 重点任务 主要任务 工作任务 具体任务 改革任务 改革举措 重点举措 具体举措 政策措施 政策举措
            具体措施 工作举措 工作措施 重点改革任务 重点工作任务 重大改革任务 民生实事 民生实事项目 主要指标 核心指标 约束性指标 预期性指标
            惠民实事 民生大事 量化指标 目标任务 主要目标 重点事项 标志性工程 标志性项目 标志性改革 年度任务 年度重点工作 攻坚任务 改革事项 重点改革事项""");

    /** Common words that count only when the document says it sets them. */
    private static final Words COMMON = Words.of("指标 任务 措施 举措 实事 改革 政策 条措施 工作 事项 方面 大事");

    private static final Words SETS = Words.of("""
            打造 推进 推动 提出 明确 制定 安排 部署 确定 梳理 包括 形成 实施 出台 围绕 列出 涉及 分解 细化 共 抓好 聚焦 落实 完成 设置 提出了
            明确了 制定了 分解为 细化为 推出 设定 抓实 做好 办好""");
    private static final Words NOT_BEHIND = Words.of("清单 专班 小组 会议 办公室 完成率 体系");
    /** What may stand between what is counted and how many. */
    private static final Words TOTALS = Words.of("共 共计 总计 合计 共有 计 总共");

    private static final Words LISTS = Words.of("清单 任务表 分解表 台账 一览表");
    private static final Words GROUPS = Words.of("大类 类 个大类 大项 个方面 大方面 个板块 大板块 个领域");
    private static final String COUNTERS = "个项条大件";
    private static final int REACH = 12;
    private static final int COMMON_SURE = 65;
    /** Rules by which a number stands alone. */
    private static final Set<String> BARE = Set.of("claim.heading", "claim.group");

    private final Text text;
    private final Text.View view;
    private final String chars;
    private final List<Section> sections;
    private final List<DraftItem> items;
    private final Deque<Section> open = new ArrayDeque<>();
    private int next;
    private int nextItem;
    /** 3个方面7项任务: a count right behind another is announced with it. */
    private int behindLast = -1;

    private CountClaims(Text text, List<Section> sections, List<DraftItem> items) {
        this.text = text;
        this.view = text.view(text.all());
        this.chars = view.chars();
        this.sections = sections;
        this.items = items;
    }

    static List<Found<CountClaim>> in(Text text, List<Section> sections) {
        return in(text, sections, List.of());
    }

    /** The counts; sections and items stand in the text's order. */
    static List<Found<CountClaim>> in(Text text, List<Section> sections, List<DraftItem> items) {
        return new CountClaims(text, sections, items).scan();
    }

    private List<Found<CountClaim>> scan() {
        var found = new ArrayList<Found<CountClaim>>();
        BitSet named = Quotations.in(chars);
        for (int i = 0; i < chars.length(); i++) {
            if (COUNTERS.indexOf(chars.charAt(i)) < 0 || named.get(i)) {
                continue;
            }
            Found<CountClaim> claim = at(i);
            if (claim != null) {
                found.add(claim);
                behindLast = view.chars().indexOf(claim.value().what(), i)
                        + claim.value().what().length();
            }
        }
        Set<Range> known = found.stream().map(Found::range).collect(Collectors.toSet());
        GroupCounts.in(text, items).stream()
                .filter(claim -> !known.contains(claim.range()))
                .forEach(found::add);
        found.sort(Comparator.comparing(Found::range));
        return named(found);
    }

    /** What a bare number in a heading counts is what the document counts as a whole, where that is one kind only. */
    private static List<Found<CountClaim>> named(List<Found<CountClaim>> found) {
        List<String> kinds = found.stream()
                .filter(claim -> claim.value().scope().isEmpty() && claim.confidence() > COMMON_SURE)
                .map(claim -> claim.value().what())
                .distinct()
                .toList();
        return kinds.size() != 1
                ? List.copyOf(found)
                : found.stream()
                        .map(claim -> BARE.contains(claim.rule())
                                ? claim.with(claim.value().of(kinds.getFirst()))
                                : claim)
                        .toList();
    }

    private @Nullable Found<CountClaim> at(int counter) {
        Numeral number = numberBefore(counter);
        if (number == null || number.value().intValue() < 1 || number.value().precision() > 4) {
            return null;
        }
        if (number.value().intValue() == 1) {
            return inHeading(counter, number);
        }
        int own = OWN.at(chars, counter + 1, chars.length());
        int length = own > 0 ? own : COMMON.at(chars, counter + 1, chars.length());
        int end = counter + 1 + length;
        if (length == 0) {
            Found<CountClaim> behind = behindNoun(counter, number);
            return behind != null ? behind : inHeading(counter, number);
        }
        if (!ends(end)) {
            return null;
        }
        int verb = SETS.lastEnd(chars, Math.max(0, number.start() - REACH), number.start());
        boolean introduces = end < chars.length() && chars.charAt(end) == ':';
        boolean adjacent = verb == number.start() || number.start() == behindLast;
        if (own == 0 ? !adjacent : verb < 0 && !introduces && !startsClause(number.start())) {
            return null;
        }
        var claim = new Range(number.start(), end);
        return claim(claim, number, chars.substring(counter + 1, end), introduces, own > 0 ? 85 : COMMON_SURE);
    }

    /** 安排重点工作12项, 清单共12项: the noun stands first; within a task it is the task's own. */
    private @Nullable Found<CountClaim> behindNoun(int counter, Numeral number) {
        int end = counter + 1;
        boolean closes =
                end == chars.length() || "、)(\"”".indexOf(chars.charAt(end)) >= 0 || Sentences.endsClause(chars, end);
        int total = number.start() - TOTALS.endingAt(chars, number.start(), 0);
        boolean bracket = total > 0
                && chars.charAt(total - 1) == '('
                && (total < number.start() || LISTS.endingAt(chars, total - 1, 0) > 0);
        int noun = bracket ? total - 1 : beforeGroups(total);
        int list = noun < number.start() ? LISTS.endingAt(chars, noun, 0) : 0;
        int own = OWN.endingAt(chars, noun - list, 0);
        int start = noun - list - own;
        int verb = SETS.lastEnd(chars, Math.max(0, start - REACH), start);
        boolean told = noun < number.start() || verb >= 0 || startsClause(start);
        if (!closes || start == noun || !told || isInItem(view.range(start, end).start())) {
            return null;
        }
        String what = own > 0 ? chars.substring(start, noun - list) : "任务";
        int behind = noun < total && chars.startsWith(")", end) ? end + 1 : end;
        return claim(new Range(start, behind), number, what, false, own > 0 && list == 0 ? 80 : COMMON_SURE);
    }

    /** 重点工作5大类、12项: the groups stand between the noun and the number. */
    private int beforeGroups(int at) {
        boolean joined = at > 0 && "、,".indexOf(chars.charAt(at - 1)) >= 0;
        int groups = joined ? GROUPS.endingAt(chars, at - 1, 0) : 0;
        Numeral number = groups > 0 ? numberBefore(at - 1 - groups) : null;
        return number == null ? at : number.start();
    }

    /** 一、科技金融方面（共5项）: a number in brackets alone, in the heading of a section, counts its items. */
    private @Nullable Found<CountClaim> inHeading(int counter, Numeral number) {
        int start = number.start() - TOTALS.endingAt(chars, number.start(), 0);
        boolean bracketed = start > 0 && chars.charAt(start - 1) == '(' && chars.startsWith(")", counter + 1);
        Range range = view.range(start, counter + 1);
        Section section = bracketed ? deepest(range.start()) : null;
        if (section == null || range.start() >= section.title().range().end() || !opens(section, range.start())) {
            return null;
        }
        Found<CountClaim> claim = claim(new Range(start, counter + 1), number, "任务", true, COMMON_SURE);
        return new Found<>(claim.value(), claim.range(), "claim.heading", claim.confidence());
    }

    private Found<CountClaim> claim(Range place, Numeral number, String what, boolean introduces, int confidence) {
        Range range = view.range(place.start(), place.end());
        int value = number.value().intValueExact();
        Section section = deepest(range.start());
        var scope =
                section != null && (introduces || opens(section, range.start())) ? section.path() : List.<String>of();
        var claim = new CountClaim(text.quoted(range), value, what, scope);
        return new Found<>(claim, range, confidence > COMMON_SURE ? "claim.own" : "claim.common", confidence);
    }

    /** A count is announced when the noun ends there, not in 80项任务清单. */
    private boolean ends(int end) {
        return NOT_BEHIND.at(chars, end, chars.length()) == 0;
    }

    private boolean startsClause(int at) {
        return at == 0
                || Sentences.endsClause(chars, at - 1)
                || "”、和\"".indexOf(chars.charAt(at - 1)) >= 0
                || OWN.endingAt(chars, at, 0) > 0
                || chars.startsWith("跑道", at - 2);
    }

    private @Nullable Numeral numberBefore(int counter) {
        int start = counter;
        while (start > 0 && start > counter - 6 && isNumber(chars.charAt(start - 1))) {
            start--;
        }
        boolean glued = start > 0 && "第+.".indexOf(chars.charAt(start - 1)) >= 0;
        Numeral number = start == counter || glued ? null : Numeral.at(chars, start, counter);
        return number != null && number.end() == counter && number.value().scale() <= 0 ? number : null;
    }

    private static boolean isNumber(char c) {
        return Numeral.isDigit(c) || Numeral.digit(c) >= 0 || c == '十' || c == '百';
    }

    /** The innermost section that holds the place. Places are asked in the text's order, so one walk over the sections does. */
    private @Nullable Section deepest(int at) {
        while (next < sections.size() && sections.get(next).body().start() <= at) {
            open.push(sections.get(next++));
        }
        while (!open.isEmpty() && open.element().body().end() <= at) {
            open.pop();
        }
        return open.peek();
    }

    private void seek(int at) {
        while (nextItem < items.size() && items.get(nextItem).body().start() <= at) {
            nextItem++;
        }
    }

    private boolean isInItem(int at) {
        seek(at);
        return nextItem > 0 && items.get(nextItem - 1).body().end() > at;
    }

    /** Whether a place is in the heading of a section of items, or in the text above the first of them. */
    private boolean opens(Section section, int at) {
        seek(at);
        boolean parted = next < sections.size()
                && sections.get(next).body().start() < section.body().end();
        boolean holds = nextItem < items.size()
                && items.get(nextItem).body().start() < section.body().end();
        boolean before = nextItem > 0
                && items.get(nextItem - 1).body().start() >= section.body().start();
        return holds && !parted && !before;
    }
}
