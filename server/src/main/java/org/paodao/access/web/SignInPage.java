package org.paodao.access.web;

import org.paodao.ui.Page;

/**
 * The sign-in page.
 *
 * @param username what was typed
 * @param to where to go afterwards
 */
public record SignInPage(String username, String to) implements Page {}
