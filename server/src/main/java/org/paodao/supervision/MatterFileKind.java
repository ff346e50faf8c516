package org.paodao.supervision;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A kind of file that can stand beside a matter.
 *
 * @param beginning what its bytes begin with, hexadecimal; empty for words
 * @param endings of its names
 */
record MatterFileKind(String beginning, Set<String> endings) {
    private static final List<MatterFileKind> ALL = List.of(
            new MatterFileKind("25504446", Set.of("pdf")),
            new MatterFileKind("504b0304", Set.of("docx", "xlsx", "ofd")),
            new MatterFileKind("d0cf11e0", Set.of("doc", "xls", "wps", "et")),
            new MatterFileKind("ffd8ff", Set.of("jpg", "jpeg")),
            new MatterFileKind("89504e47", Set.of("png")),
            new MatterFileKind("", Set.of("txt", "csv")));

    MatterFileKind {
        endings = Set.copyOf(endings);
    }

    /** Whether a file is of the kind that its name says. */
    static boolean fits(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ALL.stream().anyMatch(kind -> kind.endings.contains(ending) && kind.begins(content));
    }

    private boolean begins(byte[] content) {
        int bytes = beginning.length() / 2;
        return content.length >= Math.max(1, bytes)
                && HexFormat.of().formatHex(content, 0, bytes).equals(beginning);
    }
}
