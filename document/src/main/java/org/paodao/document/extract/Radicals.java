package org.paodao.document.extract;

import java.text.Normalizer;

/** Signs for parts of characters, which some PDF files have where their pages show the character itself: ⽤ for 用, ⻢ for 马. */
final class Radicals {
    private static final char FIRST = '\u2E80';
    private static final char LAST = '\u2FD5';
    private static final char FIRST_OF_KANGXI = '\u2F00';

    /** Those that no standard says to be equal; each with its character. */
    private static final String OTHERS = "⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⺟母⺠民⻐钅⻳龟";

    private Radicals() {}

    static char plain(char c) {
        if (c < FIRST || c > LAST) {
            return c;
        }
        if (c >= FIRST_OF_KANGXI) {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
        }
        int at = OTHERS.indexOf(c);
        return at >= 0 && at % 2 == 0 ? OTHERS.charAt(at + 1) : c;
    }
}
