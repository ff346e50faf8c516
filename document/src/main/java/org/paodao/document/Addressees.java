package org.paodao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds 主送机关: the enumeration of receivers before the first colon of the text. */
final class Addressees {
    private static final int HEAD = 3000;
    private static final int LONGEST = 600;

    /** Of ten names so many must be receivers. */
    private static final int SHARE = 7;

    private static final int SHARE_IN_A_LINE = 4;
    private static final int LONGEST_PERSON = 6;
    private static final List<String> SHORT =
            List.of("委", "办", "局", "厅", "部", "会", "行", "社", "公司", "处", "室", "中心", "单位", "部门");
    private static final List<String> EACH =
            List.of("单位", "部门", "机构", "企业", "委", "办", "局", "部委", "公司", "学校", "院校", "处室", "科室", "分局", "中心");

    /** A letter names its receivers before its points. */
    private static final Words SECOND = Words.of("二、 (二) 第二章 第二条");

    private static final Words FARMS = Words.of("林场 农场 牧场 总场");

    /** 某局：关于…的通知 is a title. */
    private static final Words ABOUT = Words.of("关于 印发 转发 批转");

    /** What is said of a group, not to it. */
    private static final Words SAYS = Words.of("不得 下列 以下 可向 应当");

    private static final Words LABELS =
            Words.of("住所 答复部门 承办单位 承办部门 办理单位 责任单位 牵头单位 配合单位 协办单位 主办单位 责任部门 牵头部门 配合部门 填报单位 报送单位 填表单位 制表单位 编制单位");

    /** What a title ends with that runs into the receivers behind it. */
    private static final List<String> TITLE_ENDS = Stream.concat(
                    Titles.LETTER_ENDS.stream(), Stream.of("的实施意见", "的若干意见", "的指导意见", "的实施方案"))
            .toList();

    private Addressees() {}

    /** None where the second point of the document has begun. */
    static List<Found<String>> in(Flow flow, UnitNames names) {
        int[] heads = heads(flow);
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < Math.min(flow.length(), HEAD); i++) {
            char c = flow.at(i);
            if (c == Flow.BREAK) {
                if (SECOND.at(flow.chars(), i + 1, flow.length()) > 0) {
                    return List.of();
                }
                depth = 0;
                quoted = false;
            } else if (c == '“' || c == '”') {
                // A scanned text may close with the sign that opens.
                quoted = c == '“' && !quoted;
            } else if ("(〔《".indexOf(c) >= 0) {
                depth++;
            } else if (")〕》".indexOf(c) >= 0) {
                depth--;
            } else if (c == ':' && depth <= 0 && !quoted && ABOUT.at(flow.chars(), i + 1, flow.length()) == 0) {
                if (asks(flow, i)) {
                    return List.of();
                }
                var found = endingAt(flow, names, i, behind(heads, i));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Where the enumeration before a colon may begin: behind a sentence, a title, a number. */
    private static int beginning(Flow flow, int colon, int floor) {
        int start = colon;
        while (start > 0 && colon - start < LONGEST && "。;:?\n".indexOf(flow.at(start - 1)) < 0) {
            start--;
            if (Flow.isBlank(flow.at(start)) && flow.at(start + 1) == '各') {
                start++;
                break;
            }
        }
        while (start < colon && Flow.isBlank(flow.at(start))) {
            start++;
        }
        for (String end : TITLE_ENDS) {
            int title = flow.chars().lastIndexOf(end, colon);
            start = title >= start ? title + end.length() : start;
        }
        return behindNumber(flow, Math.max(start, floor), colon);
    }

    private static List<Found<String>> endingAt(Flow flow, UnitNames names, int colon, int floor) {
        int start = beginning(flow, colon, floor);
        if (SAYS.in(flow.chars(), start, colon)
                || flow.substring(Math.max(0, start - 3), start).endsWith("电话:")) {
            return List.of();
        }
        boolean label =
                HeaderField.of(flow.substring(Math.max(start, lastBlank(flow, new Range(start, colon)) + 1), colon))
                        != null;
        var units = label ? List.<Range>of() : receivers(flow, names, start, colon);
        if (units.isEmpty()) {
            return List.of();
        }
        boolean goesOn = flow.at(start - 1) == ';';
        var found = new ArrayList<>(goesOn ? endingAt(flow, names, start - 1, floor) : List.of());
        units.forEach(unit -> found.add(flow.quote(unit.start(), unit.end(), "header.addressee", 90)));
        return found;
    }

    /** 青岭日报：下一步有什么考虑？ is asked where questions are answered. */
    private static boolean asks(Flow flow, int colon) {
        int end = flow.chars().indexOf(Flow.BREAK, colon, Math.min(flow.length(), colon + LONGEST));
        return end > colon + 1 && flow.at(end - 1) == '?';
    }

    /** 某政〔2031〕3号各县…: the number may stand right before the receivers. */
    private static int behindNumber(Flow flow, int start, int colon) {
        String said = flow.substring(start, colon);
        return DocumentNumber.at(said) == 0 ? start + DocumentNumber.end(said, 0) : start;
    }

    /** The places behind title and number where they run into the receivers. */
    private static int[] heads(Flow flow) {
        Range title = FlatTitle.place(flow);
        Range number = FlatNumber.in(flow);
        return new int[] {title == null ? 0 : title.end(), number == null ? 0 : number.end()};
    }

    private static int behind(int[] heads, int colon) {
        return Arrays.stream(heads).filter(end -> end <= colon).max().orElse(0);
    }

    /** The names between two places when most of them, and the last one, receive letters; else none. */
    private static List<Range> receivers(Flow flow, UnitNames names, int start, int colon) {
        var units = new UnitList(flow, names).split(start, colon);
        if (units.isEmpty() || !isReceiver(flow, names, units.getLast())) {
            return List.of();
        }
        long good = units.stream().filter(unit -> isReceiver(flow, names, unit)).count();
        boolean line = Flow.isBlank(flow.at(start - 1)) && Flow.isBlank(flow.at(colon + 1));
        boolean each = units.stream()
                .anyMatch(unit -> flow.substring(unit.start(), unit.end()).contains("各"));
        int share = line && each ? SHARE_IN_A_LINE : SHARE;
        if (good * 10 < units.size() * (long) share) {
            return List.of();
        }
        Range first = units.getFirst();
        int cut = isReceiver(flow, names, first) ? -1 : lastBlank(flow, first);
        if (cut > 0) {
            units.set(0, new Range(cut + 1, first.end()));
        }
        return units;
    }

    /** What stands before the first receiver in its line is no part of its name. */
    private static int lastBlank(Flow flow, Range name) {
        int at = name.end() - 1;
        while (at > name.start() && !Flow.isBlank(flow.at(at))) {
            at--;
        }
        return at > name.start() ? at : -1;
    }

    /** 局（公司）: what stands in brackets behind a name is a name, too. */
    private static boolean isReceiver(Flow flow, UnitNames names, Range unit) {
        String written = flow.substring(unit.start(), unit.end()).replace(" ", "");
        boolean kinds = written.endsWith(")") && written.lastIndexOf('(') > 0;
        String name = kinds ? written.substring(0, written.lastIndexOf('(')) : written;
        boolean group = name.startsWith("各")
                || SHORT.contains(name)
                || (name.indexOf('各') > 0 && EACH.stream().anyMatch(name::endsWith))
                || (name.length() <= LONGEST_PERSON && (name.endsWith("代表") || name.endsWith("委员")))
                || name.equals("直属机构")
                || name.equals("直属单位");
        boolean farm = FARMS.endingAt(name, name.length(), 0) > 0;
        boolean receiver =
                group || farm || (name.length() >= 3 && (names.isLikely(name) || UnitNames.isCollective(name)));
        return receiver && !name.endsWith("如下") && !name.contains("具体措施") && !endsAsLabel(name);
    }

    /** 交通处 责任单位: what stands before a colon may be a label; 有关市农业产业牵头部门 are receivers. */
    private static boolean endsAsLabel(String name) {
        boolean group = UnitNames.isCollective(name) && name.length() > LONGEST_PERSON;
        return RoleWords.of(name) != null || (!group && LABELS.endingAt(name, name.length(), 0) > 0);
    }
}
