package org.paodao.ui.web;

import org.paodao.ui.Page;

/**
 * Every component once, to look at and to test; the source of the template shows how each is used.
 *
 * @param name what was typed into the sample form
 */
public record StylePage(String name) implements Page {}
