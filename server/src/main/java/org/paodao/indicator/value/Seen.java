package org.paodao.indicator.value;

/**
 * A figure as somebody saw it.
 *
 * @param version the version that was seen
 */
public record Seen(Place place, int version) {}
