package org.paodao.access.web;

import org.paodao.access.SecondFactors;
import org.paodao.ui.Page;

/**
 * Setting up a second factor.
 *
 * @param invitation what the authenticator needs
 * @param first whether it has to be set up before anything else
 */
public record CodePage(SecondFactors.Invitation invitation, boolean first) implements Page {

    /** The same to scan. */
    public QrCode qr() {
        return QrCode.of(invitation.link());
    }
}
