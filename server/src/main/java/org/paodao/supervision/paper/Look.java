package org.paodao.supervision.paper;

/**
 * How signs look.
 *
 * @param size in points
 * @param heavy bold, or of a typeface that is heavy by itself
 * @param color six hexadecimal digits
 */
record Look(float size, boolean heavy, boolean underlined, boolean struck, String color) {}
