/**
 * The figures of indicators: entered and sent by the unit that reports them, approved by its head, returned or verified by the office, never overwritten
 * from above; locked when their period is closed, corrected with a reason after that.
 *
 * <p>Start at {@link org.paodao.indicator.value.Values} for entering and sending, {@link org.paodao.indicator.value.Approvals} for deciding, {@link
 * org.paodao.indicator.value.ValueLoads} for figures that come many at a time. {@link org.paodao.indicator.value.Step} has the order of steps.
 */
@NamedInterface("value")
@NullMarked
package org.paodao.indicator.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
