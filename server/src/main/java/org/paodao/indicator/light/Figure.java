package org.paodao.indicator.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that may be judged.
 *
 * @param version of the reported figure; null of a computed one
 * @param provisional whether it, or what it is computed from, is submitted and not approved yet
 */
record Figure(BigDecimal amount, @Nullable Integer version, boolean provisional) {}
