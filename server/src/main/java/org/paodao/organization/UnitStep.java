package org.paodao.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of a unit as it was decided.
 *
 * @param seen the unit's version that was seen
 * @param day from when it holds; null for today
 * @param reason why, such as the number of a document
 */
public record UnitStep(int seen, @Nullable LocalDate day, String reason) {}
