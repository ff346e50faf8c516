/** Targets, lights, forecasts and scores with their reasons. Pure functions over exact decimals; filled by later work. */
@NullMarked
package org.paodao.scoring;

import org.jspecify.annotations.NullMarked;
