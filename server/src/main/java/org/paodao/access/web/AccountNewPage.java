package org.paodao.access.web;

import org.paodao.ui.Page;

/**
 * The form for a new account.
 *
 * @param form what was typed
 */
public record AccountNewPage(AccountForm form) implements Page {}
