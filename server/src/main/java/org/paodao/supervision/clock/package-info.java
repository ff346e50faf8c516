/**
 * How long matters may take: dated rules that give each a deadline, counting over the real calendar, the lights on the way and the steps by which a unit is urged.
 * Start at {@link org.paodao.supervision.clock.Clocks}; {@link org.paodao.supervision.clock.Deadline} counts. Nothing here knows a matter.
 */
@NamedInterface("clock")
@NullMarked
package org.paodao.supervision.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
