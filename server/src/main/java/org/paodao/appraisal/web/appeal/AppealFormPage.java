package org.paodao.appraisal.web.appeal;

import org.paodao.appraisal.appeal.AppealViews;
import org.paodao.appraisal.run.LedgerWords;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * The form in which a unit appeals against a line.
 *
 * @param requestKey of the form, so that it is filed once
 * @param place      of the line in the ledger of the unit, from 0
 * @param text       what was typed
 */
public record AppealFormPage(AppealViews.Objection objection, String requestKey, int place, String text)
        implements Page {
    /** Why the line is what it is. */
    public String said(Ui ui) {
        return new LedgerWords(ui.words(), objection.scheme())
                .said(objection.line().grounds().reason());
    }
}
