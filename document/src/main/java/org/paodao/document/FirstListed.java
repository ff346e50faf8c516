package org.paodao.document;

import java.util.List;

/** The remark that the unit listed first leads: 列第一位者为牵头单位，下同. */
final class FirstListed {
    private static final int NEAR = 24;
    private static final List<String> FIRST =
            List.of("第一位", "首位", "第一个", "排名第一", "排序第一", "列第一", "排在前", "排第一", "位列第一", "第一单位", "第一责任单位", "第一责任部门");

    private FirstListed() {}

    static boolean leads(Flow flow) {
        String chars = flow.chars();
        for (int at = chars.indexOf("牵头"); at >= 0; at = chars.indexOf("牵头", at + 2)) {
            String around = chars.substring(Math.max(0, at - NEAR), Math.min(chars.length(), at + NEAR));
            if (around.contains("单位") || around.contains("部门")) {
                int before = Math.min(NEAR, at);
                String first = around.substring(0, before);
                if (FIRST.stream().anyMatch(first::contains)) {
                    return true;
                }
            }
        }
        return false;
    }
}
