/** Targets of every kind a plan uses, what each needs to be computed, and how far a value has come. Start at {@link org.paodao.scoring.target.Target}. */
@NullMarked
package org.paodao.scoring.target;

import org.jspecify.annotations.NullMarked;
