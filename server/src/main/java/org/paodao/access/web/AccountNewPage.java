package org.paodao.access.web;

import org.paodao.ui.Page;

/**
 * The form for a new account.
 *
 * @param form what was typed
 * @param days how long the made-up password will hold
 */
public record AccountNewPage(AccountForm form, int days) implements Page {}
