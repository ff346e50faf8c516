package org.paodao.document.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a file's family by its first bytes, and what a text really is. */
final class Magic {
    private static final int HEAD = 1024;
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|meta|title|div|table|p|h[1-6]|span)\\b.*");
    private static final Pattern WEB_ARCHIVE =
            Pattern.compile("(?is)(.*\\n)?(mime-version:|content-type:\\s*multipart/).*");

    private static final Pattern BINARY = Pattern.compile("(?i)\\.(docx?|xlsx?|pdf)$");

    private Magic() {}

    /** Families of formats that begin alike. */
    enum Family {
        ZIP,
        OLE,
        PDF,
        TEXT
    }

    static Family family(byte[] content) {
        if (Encodings.startsWith(content, 'P', 'K', 3, 4) || Encodings.startsWith(content, 'P', 'K', 5, 6)) {
            return Family.ZIP;
        }
        if (Encodings.startsWith(content, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            return Family.OLE;
        }
        return head(content).contains("%PDF-") ? Family.PDF : Family.TEXT;
    }

    /** The name of a format that we know but do not read; null if it may be a text. */
    static @Nullable String foreign(byte[] content) {
        String head = head(content);
        if (head.startsWith("{\\rtf")) {
            return "rtf";
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("GIF8")) {
            return "picture";
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return "picture";
        }
        if (head.startsWith("Rar!") || head.startsWith("7z\u00bc\u00af") || head.startsWith("\u001f\u008b")) {
            return "archive";
        }
        if (WEB_ARCHIVE.matcher(head).matches()) {
            return "mhtml";
        }
        return head.contains("<?mso-application") ? "Office 2003 XML" : null;
    }

    /** Whether the file is called one of the formats that are no text. */
    static boolean isNamedAsBinary(String fileName) {
        return BINARY.matcher(fileName).find();
    }

    /** What a text without its encoding is. */
    static Format textFormat(String text, String fileName) {
        if (HTML.matcher(text.substring(0, Math.min(text.length(), HEAD))).matches()) {
            return Format.HTML;
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return Format.HTML;
        }
        return name.endsWith(".csv") ? Format.CSV : Format.TEXT;
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    }
}
