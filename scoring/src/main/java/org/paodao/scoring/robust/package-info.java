/**
 * How far places depend on the weights and on the exactness of the inputs: many draws, rank intervals, units that cannot be told apart. Start at {@link
 * org.paodao.scoring.robust.Robustness}. Nothing here is published as a score: draws are in binary floating point, only places come out.
 */
@NullMarked
package org.paodao.scoring.robust;

import org.jspecify.annotations.NullMarked;
