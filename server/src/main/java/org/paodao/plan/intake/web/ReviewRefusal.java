package org.paodao.plan.intake.web;

import org.paodao.ui.Page;

/**
 * A change that was not made; the refusal itself comes with the page's {@code Ui}.
 *
 * @param address of the import
 */
public record ReviewRefusal(String address) implements Page {}
