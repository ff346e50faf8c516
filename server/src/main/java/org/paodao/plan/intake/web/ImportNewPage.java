package org.paodao.plan.intake.web;

import org.paodao.ui.Page;

/**
 * Where a document comes in.
 *
 * @param text what was pasted, to correct it
 */
public record ImportNewPage(String text) implements Page {}
