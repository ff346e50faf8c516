package org.paodao.indicator.value;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A kind of file that can be a source document.
 *
 * @param beginning what its bytes begin with, hexadecimal; empty for words, which have no byte that is none of a text
 * @param endings of its names
 */
record DocumentKind(String beginning, Set<String> endings) {
    private static final List<DocumentKind> ALL = List.of(
            new DocumentKind("25504446", Set.of("pdf")),
            new DocumentKind("504b0304", Set.of("docx", "xlsx", "ofd")),
            new DocumentKind("d0cf11e0", Set.of("doc", "xls", "wps", "et")),
            new DocumentKind("ffd8ff", Set.of("jpg", "jpeg")),
            new DocumentKind("89504e47", Set.of("png")),
            new DocumentKind("", Set.of("txt", "csv")));

    DocumentKind {
        endings = Set.copyOf(endings);
    }

    /** Whether a file is of the kind that its name says. */
    static boolean fits(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ALL.stream().anyMatch(kind -> kind.endings.contains(ending) && kind.begins(content));
    }

    private boolean begins(byte[] content) {
        if (beginning.isEmpty()) {
            for (byte one : content) {
                if (one == 0) {
                    return false;
                }
            }
            return true;
        }
        int bytes = beginning.length() / 2;
        return content.length >= bytes
                && HexFormat.of().formatHex(content, 0, bytes).equals(beginning);
    }
}
