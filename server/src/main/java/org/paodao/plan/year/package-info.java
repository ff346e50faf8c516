/**
 * A plan in its year and from one year to the next: which months are filled in afterwards, and what goes on in the next
 * year's plan.
 *
 * <p>Start at {@link org.paodao.plan.year.PlanPeriods} and {@link org.paodao.plan.year.RollOver}.
 */
@NamedInterface("year")
@NullMarked
package org.paodao.plan.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
