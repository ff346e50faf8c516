package org.paodao.progress.claim.web;

import org.paodao.progress.claim.Claims;
import org.paodao.progress.claim.Finding;
import org.paodao.ui.Page;

/**
 * One finding.
 *
 * @param typed the reason, when settling was refused
 */
public record FindingPage(Claims.Shown shown, String typed) implements Page {

    public Finding finding() {
        return shown.finding();
    }

    /** Where the report is. */
    public String report() {
        return Addresses.report(shown.finding().place());
    }
}
