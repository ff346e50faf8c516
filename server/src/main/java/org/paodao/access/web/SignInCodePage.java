package org.paodao.access.web;

import org.paodao.ui.Page;

/**
 * The page that asks for the code after the password.
 *
 * @param to where to go afterwards
 */
public record SignInCodePage(String to) implements Page {}
