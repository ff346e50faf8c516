package org.paodao.document;

import java.util.regex.Pattern;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/**
 * Lines that were broken at no certain width: within running text a line that does not close its sentence goes on in the next
 * one, which has the rest of it. A heading without a full stop is none of them, nor is a label or a signature.
 */
final class RaggedLines {
    private static final int SHORTEST = 8;
    private static final Pattern LABEL =
            Pattern.compile("^[\\p{IsHan} ]{2,8}:|^(责任|牵头|配合|主办|协办|承办|完成时)|^[(\\[【〔●■◆▪•★]");
    private static final String MARKS = "。;,、)";

    private RaggedLines() {}

    /**
     * Whether a line goes on in the next one.
     *
     * @param inside whether it goes on a line above it
     */
    static boolean goesOn(Text text, Line line, Line next, boolean inside) {
        if (line.kind() != Kind.TEXT || next.kind() != Kind.TEXT || next.indented()) {
            return false;
        }
        String words = line.range().of(text.folded());
        String behind = next.range().of(text.folded());
        return (inside || words.length() >= SHORTEST)
                && isOpen(words, inside)
                && !LABEL.matcher(behind).find()
                && behind.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)
                && !Markers.startsWithOne(behind);
    }

    /** Whether running text breaks off at the end of the line. */
    private static boolean isOpen(String words, boolean inside) {
        char last = words.charAt(words.length() - 1);
        int stop = words.lastIndexOf('。');
        boolean running = inside || stop >= 0;
        boolean breaksOff = Character.isIdeographic(last) || ",、".indexOf(last) >= 0;
        int colon = words.indexOf(':', stop + 1);
        return running && breaksOff && (colon < 0 || words.indexOf('(', stop + 1) >= 0);
    }
}
