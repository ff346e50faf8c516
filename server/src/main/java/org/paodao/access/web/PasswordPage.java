package org.paodao.access.web;

import org.paodao.ui.Page;

/**
 * The form for a new password.
 *
 * @param first whether it has to be changed before anything else
 */
public record PasswordPage(boolean first) implements Page {}
