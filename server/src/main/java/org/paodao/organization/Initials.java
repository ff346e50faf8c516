package org.paodao.organization;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * First letters of the syllables of a name, such as {@code qjyj} for 区教育局. The first level of GB 2312 is ordered by
 * sound, which covers the characters of everyday names; a rarer character, or one of two sounds, may give another letter
 * or none. Good enough to find a name by, not to sort by.
 */
final class Initials {
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
    /** The first code of each letter, and behind the last. */
    private static final int[] STARTS = {
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
        0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1, 0xD7FA
    };

    private Initials() {}

    static String of(String name) {
        var letters = new StringBuilder();
        name.codePoints().forEach(character -> {
            if (character < 0x80) {
                letters.append(Character.isLetterOrDigit(character) ? Character.toString(character) : "");
            } else {
                letters.append(letter(Character.toString(character)));
            }
        });
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static String letter(String character) {
        byte[] bytes = character.getBytes(GB2312);
        if (bytes.length != 2) {
            return "";
        }
        int code = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        for (int letter = LETTERS.length() - 1; letter >= 0; letter--) {
            if (code >= STARTS[letter] && code < STARTS[LETTERS.length()]) {
                return LETTERS.substring(letter, letter + 1);
            }
        }
        return "";
    }
}
