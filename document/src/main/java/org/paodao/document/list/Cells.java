package org.paodao.document.list;

import org.apache.poi.ss.util.CellReference;

/** How an office program names the places of cells. */
final class Cells {
    private Cells() {}

    /** The name of a cell, such as {@code B7}; row and column count from 0. */
    static String name(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** A number by which names of cells sort as they are read: row by row, from left to right. */
    static long order(String name) {
        long column = 0;
        int i = 0;
        for (; i < name.length() && !Character.isDigit(name.charAt(i)); i++) {
            column = column * 26 + name.charAt(i) - 'A' + 1;
        }
        return Long.parseLong(name.substring(i)) * 100_000 + column;
    }

    /** One line: line breaks between Chinese characters vanish, others become a blank. */
    static String oneLine(String text) {
        return text.replaceAll("(?<=\\p{IsHan}|\\p{IsPunctuation})\\s*\\n\\s*|\\s*\\n\\s*(?=\\p{IsHan})", "")
                .replaceAll("\\s*\\n\\s*", " ")
                .strip();
    }
}
