package org.paodao.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of comma-separated values (RFC 4180). A spreadsheet opens such a file as if somebody had typed it in, so a text that it would take for a formula gets an
 * apostrophe in front; what is nothing but a number stays one.
 */
public final class CsvCell {
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+@\\-＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);

    /** Also with the spaces, brackets and hyphens of telephone numbers: nothing that a spreadsheet could call. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 ().-]*%?");

    private static final Pattern QUOTED = Pattern.compile(".*[\",\r\n].*", Pattern.DOTALL);

    private CsvCell() {}

    /** As it stands in the file; nothing for null. */
    public static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        String safe = formula ? "'" + text : text;
        return QUOTED.matcher(safe).matches() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
