/**
 * Results beside each other: two units, two runs, two years, each difference taken apart by clause; the portrait of a unit; questions that figures raise, which are never
 * deductions. Start at {@link org.paodao.appraisal.compare.ResultComparisons}.
 */
@NamedInterface("compare")
@NullMarked
package org.paodao.appraisal.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
