package org.paodao.document;

/** Questions that are put, and lines that begin with 问：; a mark that a copy left in place of a blank asks nothing. */
final class Questions {
    private static final int ENOUGH = 2;
    private static final int LONGEST = 60;
    private static final Words ASKS =
            Words.of("什么 哪些 哪 如何 怎么 怎样 怎 何 吗 呢 多少 几 是否 能否 可否 谁 请问 请 介绍 问 意义 背景 有没有 要不要 能不能 么");

    private Questions() {}

    /** How many there are, as far as it matters. */
    static int in(Flow flow) {
        String chars = flow.chars();
        int questions = 0;
        for (int at = chars.indexOf('?'); at >= 0 && questions < ENOUGH; at = chars.indexOf('?', at + 1)) {
            questions += ASKS.in(chars, start(chars, at), at) ? 1 : 0;
        }
        for (int at = chars.indexOf("问:"); at >= 0 && questions < ENOUGH; at = chars.indexOf("问:", at + 1)) {
            questions += Flow.isBlank(flow.at(at - 1)) || "。?”".indexOf(flow.at(at - 1)) >= 0 ? 1 : 0;
        }
        return questions;
    }

    private static int start(String chars, int mark) {
        int start = mark;
        while (start > 0 && mark - start < LONGEST && "。?!;\n".indexOf(chars.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
