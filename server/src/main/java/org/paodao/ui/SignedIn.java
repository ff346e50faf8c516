package org.paodao.ui;

import org.paodao.kernel.CurrentUser;

/** A principal that knows who the user is; whoever authenticates a request (session, token) provides one. */
public interface SignedIn {
    CurrentUser user();
}
