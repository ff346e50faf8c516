package org.paodao.access.web;

import org.paodao.ui.Page;

/**
 * Asking for other recovery codes.
 *
 * @param left how many of the present ones are left
 */
public record NewCodesPage(int left) implements Page {}
