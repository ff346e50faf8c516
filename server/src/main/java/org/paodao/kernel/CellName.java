package org.paodao.kernel;

/** How office programs name the cells of a sheet. */
public final class CellName {
    private static final int LETTERS = 26;

    private CellName() {}

    /** The name of a cell, such as C7; both count from 0. */
    public static String of(int row, int column) {
        return column(column) + (row + 1);
    }

    /** The letters of a column, such as C or AB; counts from 0. */
    public static String column(int column) {
        var name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }
}
