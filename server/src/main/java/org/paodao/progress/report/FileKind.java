package org.paodao.progress.report;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A kind of file that can be evidence.
 *
 * @param beginning what its bytes begin with, hexadecimal; empty for words
 * @param endings of its names
 */
public record FileKind(String beginning, Set<String> endings) {
    private static final List<FileKind> ALL = List.of(
            new FileKind("25504446", Set.of("pdf")),
            new FileKind("504b0304", Set.of("docx", "xlsx", "ofd")),
            new FileKind("d0cf11e0", Set.of("doc", "xls", "wps", "et")),
            new FileKind("ffd8ff", Set.of("jpg", "jpeg")),
            new FileKind("89504e47", Set.of("png")),
            new FileKind("", Set.of("txt", "csv")));

    public FileKind {
        endings = Set.copyOf(endings);
    }

    /** Whether a file is of the kind that its name says. */
    public static boolean fits(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ALL.stream().anyMatch(kind -> kind.endings.contains(ending) && kind.begins(content));
    }

    private boolean begins(byte[] content) {
        int bytes = beginning.length() / 2;
        return content.length >= Math.max(1, bytes)
                && HexFormat.of().formatHex(content, 0, bytes).equals(beginning);
    }
}
