package org.paodao.indicator.value;

import java.time.LocalDate;
import java.util.UUID;
import org.paodao.indicator.Indicator;

/**
 * A figure that somebody has to report.
 *
 * @param reporter the unit that reports it
 * @param due the day by which it is expected
 */
public record Expected(Indicator indicator, Place place, UUID reporter, LocalDate due) {}
