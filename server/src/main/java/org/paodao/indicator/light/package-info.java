/**
 * Lights and forecasts: the rules an office puts in force, how each figure stands by them and why, what a year will end with, and the questions that units
 * ask. Start at {@link org.paodao.indicator.light.Judging}.
 */
@NamedInterface("light")
@NullMarked
package org.paodao.indicator.light;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
