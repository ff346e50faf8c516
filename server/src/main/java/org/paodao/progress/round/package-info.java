/**
 * When items of a plan are asked how they stand: rounds by rules or on demand, and more time for units that ask for it. Start at {@link
 * org.paodao.progress.round.Rounds}; {@link org.paodao.progress.round.Round} has what follows from the days of a round.
 */
@NamedInterface("round")
@NullMarked
package org.paodao.progress.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
