package org.paodao.document;

import java.util.List;

/** Remarks on who leads among units listed alike: 列第一位者为牵头单位，下同, 第一个逗号前为牵头单位 and 加*号为牵头部门. */
final class FirstListed {
    /** Who leads among units of which none is said to lead. */
    enum Rule {
        /** Nobody says so. */
        NONE,
        FIRST,
        /** All before the first comma of a statement; all of them where it has none. */
        BEFORE_COMMA
    }

    private static final int NEAR = 24;
    private static final List<String> FIRST = List.of(
            "第一位", "首位", "第一个", "排名第一", "排序第一", "排在第一", "列第一", "排在前", "排第一", "位列第一", "第一单位", "第一责任单位", "第一责任部门");
    private static final String COMMA = "逗号前";

    private FirstListed() {}

    /** What a text or the head of a column says on who leads among those listed. */
    static Rule in(String chars) {
        int at = next(chars, 0);
        return at < 0 ? Rule.NONE : said(chars, at);
    }

    /** Where the next such remark speaks of leading, from a place on; -1 when none does. */
    static int next(String chars, int from) {
        int at = chars.indexOf("牵头", from);
        while (at >= 0 && said(chars, at) == Rule.NONE) {
            at = chars.indexOf("牵头", at + 2);
        }
        return at;
    }

    private static Rule said(String chars, int at) {
        String around = chars.substring(Math.max(0, at - NEAR), Math.min(chars.length(), at + NEAR));
        String before = around.substring(0, Math.min(NEAR, at));
        if (!around.contains("单位") && !around.contains("部门")) {
            return Rule.NONE;
        }
        if (before.contains(COMMA)) {
            return Rule.BEFORE_COMMA;
        }
        return FIRST.stream().anyMatch(before::contains) ? Rule.FIRST : Rule.NONE;
    }

    /** What one of the heads of columns says, else what the document does. */
    static Rule in(List<String> heads, Rule document) {
        return heads.stream()
                .map(FirstListed::in)
                .filter(rule -> rule != Rule.NONE)
                .findFirst()
                .orElse(document);
    }

    /** The name of a column without the bracket that says how leads are told: 责任部门（加*号为牵头部门）. */
    static String withoutRemark(String head) {
        int open = head.indexOf('(');
        boolean remark = open > 1 && head.indexOf("为牵头", open) > 0;
        return remark ? head.substring(0, open) : head;
    }
}
