/**
 * Why totals differ, and what would change a place. Start at {@link org.paodao.scoring.compare.Causes} for differences, at {@link
 * org.paodao.scoring.compare.Improvements} for what a unit can do.
 */
@NullMarked
package org.paodao.scoring.compare;

import org.jspecify.annotations.NullMarked;
