package org.paodao.indicator.value;

import org.paodao.kernel.Refusal.Flaw;

/**
 * A cell of a file that cannot be taken.
 *
 * @param sheet empty for csv
 * @param cell such as C7
 */
public record Problem(String sheet, String cell, Flaw flaw) {}
