package org.paodao.organization.web;

import org.paodao.organization.Jurisdictions.Added;
import org.paodao.ui.Page;

/**
 * The link for the administrators of a new jurisdiction, shown this once.
 *
 * @param link the whole address
 */
public record JurisdictionLinkPage(Added added, String link) implements Page {

    @Override
    public String toString() {
        return "JurisdictionLinkPage";
    }
}
