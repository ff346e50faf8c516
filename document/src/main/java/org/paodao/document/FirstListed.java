package org.paodao.document;

import java.util.List;

/** Remarks on who leads among units listed alike: 列第一位者为牵头单位，下同 and 加*号为牵头部门. */
final class FirstListed {
    private static final int NEAR = 24;
    private static final List<String> FIRST =
            List.of("第一位", "首位", "第一个", "排名第一", "排序第一", "列第一", "排在前", "排第一", "位列第一", "第一单位", "第一责任单位", "第一责任部门", "逗号前");

    private FirstListed() {}

    /** Whether a text or the head of a column says that the unit listed first leads. */
    static boolean leads(String chars) {
        return next(chars, 0) >= 0;
    }

    /** Where the next such remark speaks of leading, from a place on; -1 when none does. */
    static int next(String chars, int from) {
        for (int at = chars.indexOf("牵头", from); at >= 0; at = chars.indexOf("牵头", at + 2)) {
            String around = chars.substring(Math.max(0, at - NEAR), Math.min(chars.length(), at + NEAR));
            if (around.contains("单位") || around.contains("部门")) {
                int before = Math.min(NEAR, at);
                String first = around.substring(0, before);
                if (FIRST.stream().anyMatch(first::contains)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The name of a column without the bracket that says how leads are told: 责任部门（加*号为牵头部门）. */
    static String withoutRemark(String head) {
        int open = head.indexOf('(');
        boolean remark = open > 1 && head.indexOf("为牵头", open) > 0;
        return remark ? head.substring(0, open) : head;
    }
}
