package org.paodao.document.extract;

import java.nio.charset.Charset;
import java.util.BitSet;

/** The everyday characters: the first level of GB 2312, which the JDK knows as rows 16 to 55 of its table. */
final class CommonHan {
    private static final BitSet FIRST_LEVEL = firstLevel();

    private CommonHan() {}

    static boolean has(char c) {
        return FIRST_LEVEL.get(c);
    }

    private static BitSet firstLevel() {
        var charset = Charset.forName("GBK");
        var found = new BitSet(0x10000);
        for (int row = 0xb0; row <= 0xd7; row++) {
            for (int cell = 0xa1; cell <= 0xfe; cell++) {
                found.set(new String(new byte[] {(byte) row, (byte) cell}, charset).charAt(0));
            }
        }
        found.clear(0xfffd);
        return found;
    }
}
