package org.paodao.document;

import java.util.regex.Pattern;

/** Cells in which a spreadsheet's formula stands, or the error that it came to, where a value should. */
final class BrokenCells {
    private static final Pattern BROKEN =
            Pattern.compile("#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|ERROR!)|=[A-Za-z]+\\(.*\\)|=[A-Z]+\\d+");

    private BrokenCells() {}

    static boolean is(String cell) {
        return BROKEN.matcher(cell.strip()).matches();
    }
}
