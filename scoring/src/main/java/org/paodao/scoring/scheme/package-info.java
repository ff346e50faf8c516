/**
 * Appraisal schemes as data: a tree of clauses with full marks, methods, what happens where nothing is known, groups scored apart, coefficients, vetoes and grades.
 * Start at {@link org.paodao.scoring.scheme.Scheme}; {@link org.paodao.scoring.appraisal.Appraisal} scores by it.
 */
@NullMarked
package org.paodao.scoring.scheme;

import org.jspecify.annotations.NullMarked;
