package org.paodao.calendar;

import java.util.UUID;

/**
 * Other days are worked than before.
 *
 * @param edition the one that holds now
 * @param fromYear the first year whose days are others
 */
public record CalendarChanged(UUID jurisdiction, int edition, int fromYear) {}
