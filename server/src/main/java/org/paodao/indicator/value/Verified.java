package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;

/** A figure that somebody above found, beside the reported one. */
public record Verified(Place place, BigDecimal amount, String reason, Instant at, String by) {}
