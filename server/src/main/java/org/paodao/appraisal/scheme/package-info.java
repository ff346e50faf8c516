/**
 * Appraisal schemes of a jurisdiction: drafted in common, checked, guarded against appraising activity instead of results, and published in dated editions that
 * never change. Start at {@link org.paodao.appraisal.scheme.Schemes}; {@link org.paodao.appraisal.scheme.SchemeBody} is what an edition says.
 */
@NamedInterface("scheme")
@NullMarked
package org.paodao.appraisal.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
