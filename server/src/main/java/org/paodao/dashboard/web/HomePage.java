package org.paodao.dashboard.web;

import org.paodao.ui.Page;

/**
 * The workbench.
 *
 * @param jurisdiction name of the district, city or province
 */
public record HomePage(String jurisdiction) implements Page {}
