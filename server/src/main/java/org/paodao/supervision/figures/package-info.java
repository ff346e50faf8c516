/**
 * Statistics of matters that stand up: each figure opens to the matters that it counts, by the same condition. Nothing here is about people, and units are not ranked.
 * Start at {@link org.paodao.supervision.figures.Figures}.
 */
@NullMarked
package org.paodao.supervision.figures;

import org.jspecify.annotations.NullMarked;
