package org.paodao.document;

/** The 等 that sums up what stands before it. */
final class Etc {
    private static final Words SCHOOLS = Words.of("教育 院校 学校 职业 专科 师范");

    private Etc() {}

    /** Whether one stands here, and not that of 高等院校, 高等教育 or 中等职业学校. */
    static boolean is(Flow flow, int at) {
        boolean school = "高中初".indexOf(flow.at(at - 1)) >= 0 && SCHOOLS.at(flow.chars(), at + 1, flow.length()) > 0;
        return flow.at(at) == '等' && !school;
    }
}
