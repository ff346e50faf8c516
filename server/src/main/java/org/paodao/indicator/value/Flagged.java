package org.paodao.indicator.value;

import org.paodao.scoring.check.Finding;

/**
 * Something noticeable about a figure among many.
 *
 * @param n its number in the columns
 */
record Flagged(int n, Finding finding) {}
