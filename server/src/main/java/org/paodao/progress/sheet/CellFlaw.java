package org.paodao.progress.sheet;

import org.paodao.kernel.Refusal.Flaw;

/**
 * A cell that stands in the way.
 *
 * @param cell such as B7
 * @param value what stands there
 * @param flaw what is wrong with it
 */
public record CellFlaw(String sheet, String cell, String value, Flaw flaw) {

    /** The same as a refusal names it. */
    Flaw at() {
        return new Flaw((sheet.isEmpty() ? "" : sheet + "!") + cell, flaw.key(), flaw.arguments());
    }
}
