package org.paodao.progress.light;

import org.paodao.indicator.light.Told;
import org.paodao.scoring.Period;

/**
 * That an item was asked how it stood, and the last day for saying so has passed.
 *
 * @param month in which the time that was asked about ended
 * @param reported whether anything was ever sent
 * @param owed what is said of it where nothing was
 */
public record Asked(Period month, boolean reported, Told owed) {}
