/**
 * Lights of outcomes, works and reforms: what of an item's agreed list was due by the end of each month, what was done, and the light that follows by the
 * rules in force. Start at {@link org.paodao.progress.light.ItemJudging}.
 */
@NamedInterface("light")
@NullMarked
package org.paodao.progress.light;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
