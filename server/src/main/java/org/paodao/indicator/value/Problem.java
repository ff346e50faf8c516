package org.paodao.indicator.value;

import org.paodao.kernel.Refusal.Flaw;

/**
 * A cell of a file that cannot be taken.
 *
 * @param sheet empty for csv
 * @param cell such as C7
 */
public record Problem(String sheet, String cell, Flaw flaw) {
    /** The name of a cell; both count from 0. */
    static String cell(int row, int column) {
        var name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.append(row + 1).toString();
    }
}
