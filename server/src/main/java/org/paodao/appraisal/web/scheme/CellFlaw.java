package org.paodao.appraisal.web.scheme;

import org.paodao.kernel.Refusal;

/**
 * A cell that stands in the way.
 *
 * @param cell such as B7
 * @param value what stands there
 */
public record CellFlaw(String sheet, String cell, String value, Refusal.Flaw flaw) {

    /** The same as a refusal names it. */
    Refusal.Flaw at() {
        return new Refusal.Flaw((sheet.isEmpty() ? "" : sheet + "!") + cell, flaw.key(), flaw.arguments());
    }
}
