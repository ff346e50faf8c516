package org.paodao.document;

import java.util.List;

/** Numbers that follow the word for what they count: 问题一：, 专项行动3：, 【任务1】. */
final class WordNumbers {
    /** The characters with which the words begin. */
    static final Signs STARTS = Signs.of("问任专行工举措项重整【");

    private static final List<String> WORDS =
            List.of("问题", "任务", "专项行动", "专项", "行动", "工程", "举措", "措施", "项目", "重点任务", "整改任务", "重点行动", "重点工程");

    private static final String DASHES = "—-";

    private WordNumbers() {}

    /** Where the number of a worded heading that begins at {@code start} stands; -1 when none begins there. */
    static int numberAt(String chars, int start) {
        boolean framed = chars.startsWith("【", start);
        int from = framed ? start + 1 : start;
        String signs = framed ? "】" : ":、";
        for (String word : WORDS) {
            int number = from + word.length();
            if (chars.startsWith(word, from)) {
                int end = end(chars, number);
                if (end > number && end < chars.length() && signs.indexOf(chars.charAt(end)) >= 0) {
                    return number;
                }
            }
        }
        return -1;
    }

    /** ——任务1：: where the dashes before a word begin; the word itself where there are none. */
    static int dashesBefore(String chars, int word) {
        int head = word;
        while (head > 0 && DASHES.indexOf(chars.charAt(head - 1)) >= 0) {
            head--;
        }
        return head;
    }

    /** Whether a line begins with dashes and such a word. */
    static boolean beginsBehindDashes(String line) {
        int word = 0;
        while (word < line.length() && DASHES.indexOf(line.charAt(word)) >= 0) {
            word++;
        }
        return word > 0 && numberAt(line, word) > 0;
    }

    /** One behind the number. */
    static int end(String chars, int number) {
        int end = Numerals.endOfChinese(chars, number);
        return end > number ? end : Numerals.endOfDigits(chars, number);
    }
}
