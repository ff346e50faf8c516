/**
 * What comes over matters as time goes by: each turn of a light and each step of urging is written down once, whichever node sees it first and however long none
 * ran. Start at {@link org.paodao.supervision.timer.Timers}.
 */
@NamedInterface("timer")
@NullMarked
package org.paodao.supervision.timer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
