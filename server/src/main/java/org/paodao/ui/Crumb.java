package org.paodao.ui;

/**
 * A step of the way to a page.
 *
 * @param name what is shown
 * @param address where it leads
 */
public record Crumb(String name, String address) {}
