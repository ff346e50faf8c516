/**
 * Targets, paths, lights and forecasts with their reasons: pure functions over exact decimals. They know no clock, no locale and no database;
 * days and periods come in as arguments. Start reading at {@link org.paodao.scoring.Period}.
 */
@NullMarked
package org.paodao.scoring;

import org.jspecify.annotations.NullMarked;
