package org.paodao.ui;

/**
 * The search box on top of each page; shown when a module declares a bean of this type.
 *
 * @param address the page that answers, with the words in its parameter {@code q}
 */
public record SearchBox(String address) {}
