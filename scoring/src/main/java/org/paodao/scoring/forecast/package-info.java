/**
 * What a year will end with, how sure that is, and what it takes to reach the target. All of it is arithmetic on whole numbers, so it gives the same on every run, thread
 * and machine. Start reading at {@link org.paodao.scoring.forecast.Forecast}.
 */
@NullMarked
package org.paodao.scoring.forecast;

import org.jspecify.annotations.NullMarked;
