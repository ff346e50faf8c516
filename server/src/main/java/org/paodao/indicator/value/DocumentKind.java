package org.paodao.indicator.value;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Kinds of files that can be a source document, each with the beginning that its bytes must have. */
enum DocumentKind {
    PDF("25504446", "pdf"),
    PACKED("504B0304", "docx", "xlsx", "ofd"),
    OFFICE("D0CF11E0", "doc", "xls", "wps", "et"),
    JPEG("FFD8FF", "jpg", "jpeg"),
    PNG("89504E47", "png"),
    /** Words without a byte that is none of a text. */
    TEXT("", "txt", "csv");

    private final byte[] beginning;
    private final List<String> endings;

    DocumentKind(String beginning, String... endings) {
        this.beginning = HexFormat.of().parseHex(beginning);
        this.endings = List.of(endings);
    }

    /** Whether a file is of the kind that its name says. */
    static boolean fits(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).anyMatch(kind -> kind.endings.contains(ending) && kind.begins(content));
    }

    private boolean begins(byte[] content) {
        if (this == TEXT) {
            for (byte one : content) {
                if (one == 0) {
                    return false;
                }
            }
            return true;
        }
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
