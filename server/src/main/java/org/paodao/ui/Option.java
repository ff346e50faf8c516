package org.paodao.ui;

/**
 * One of several to choose from.
 *
 * @param value what is sent
 * @param name what is shown
 */
public record Option(String value, String name) {}
